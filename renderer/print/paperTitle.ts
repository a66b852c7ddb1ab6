import { shorten } from '../../shared/domain/views/shorten.ts';
import type { Text } from '../../shared/i18n/index.ts';
import type { PrintDocument } from '../../shared/ipc/printing.ts';

/** At the foot there is room for one line. */
const TITLE_MAX = { normal: 44, large: 24 } as const;

/** What a paper is called on the pages after its first, which may lie on the table alone. */
export function paperTitle(paper: PrintDocument, text: Text): string {
  const isLarge = paper.kind === 'prep-sheet' && paper.sheet.options.size === 'large';
  return shorten(wholeTitle(paper, text), TITLE_MAX[isLarge ? 'large' : 'normal']);
}

function wholeTitle(paper: PrintDocument, text: Text): string {
  switch (paper.kind) {
    case 'prep-sheet':
      return paper.sheet.title;
    case 'contact':
      return paper.sheet.person.name;
    case 'contacts':
      return text('paper.people', { n: paper.sheet.length });
    case 'one-to-one':
      return text('paper.oneToOneWith', { name: paper.sheet.person.name });
    case 'today':
      return text('nav.today');
    case 'follow-ups':
      return text('paper.followUps');
    case 'referrals':
      return text('paper.referrals');
  }
}
