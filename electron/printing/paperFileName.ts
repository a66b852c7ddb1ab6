import type { Text } from '../../shared/i18n/index.ts';
import type { PrintDocument } from '../../shared/ipc/printing.ts';

/** Not allowed in names on Windows, or with a meaning of their own somewhere. */
const troublesome = /[\p{Cc}<>:"/\\|?*]+/gu;
const TITLE_MAX = 60;

/** The name offered for the PDF: "Prep sheet Chapter breakfast 2026-11-26.pdf". */
export function paperFileName(document: PrintDocument, text: Text): string {
  return `${nameOf(document, text).replaceAll(/\s+/g, ' ')}.pdf`;
}

function nameOf(document: PrintDocument, text: Text): string {
  const day = document.preparedOn;
  switch (document.kind) {
    case 'prep-sheet': {
      const { title, startsAt } = document.sheet;
      return text('file.prepSheet', { title: clean(title), day: startsAt.slice(0, 10) });
    }
    case 'contacts':
      return text('file.people', { day });
    case 'contact':
    case 'one-to-one': {
      const name = clean(document.sheet.person.name);
      return document.kind === 'contact'
        ? text('file.contact', { name, day })
        : text('file.oneToOne', { name, day });
    }
    case 'referrals':
      return text('file.referralPaper', { day });
    case 'today':
      return text('file.today', { day });
    case 'follow-ups':
      return text('file.followUps', { day });
  }
}

/** A title from the journal as a part of one file's name. */
function clean(title: string): string {
  return title.replaceAll(troublesome, ' ').slice(0, TITLE_MAX).trim();
}
