import { fold } from '../../../shared/domain/fold.ts';
import { navigate } from '../../app/route.ts';
import { setFilters } from '../../board/boardLook.ts';
import { keepChosenLook } from '../../board/useRestoredLook.ts';
import { replicaSignal } from '../../data/session.ts';
import { openSearchFor } from '../../search/openSearch.ts';

/**
 * What a "#tag" of a note leads to: the board with those who carry it, however it is written
 * there; where nobody does, the notes that say it.
 */
export function showTag(tag: string): void {
  const word = carriedAs(tag.replace(/^#/, ''));
  if (word === null) {
    openSearchFor(tag);
    return;
  }
  keepChosenLook();
  setFilters([{ kind: 'tag', word }]);
  navigate({ page: 'board' });
}

/** A tag of a note has no spaces; one of a contact may. */
function carriedAs(tag: string): string | null {
  const wanted = plain(tag);
  for (const { tags, releasedOn } of replicaSignal.get().journal.tables.contacts.values()) {
    const word = releasedOn === null ? tags.find((each) => plain(each) === wanted) : undefined;
    if (word !== undefined) return word;
  }
  return null;
}

function plain(tag: string): string {
  return fold(tag)
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}
