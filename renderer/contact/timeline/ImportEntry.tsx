import { memo } from 'react';
import { localDay } from '../../../shared/domain/day.ts';
import type { ImportRecord } from '../../../shared/domain/records/source.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { useText } from '../../i18n/useText.ts';
import { EntryHead } from './EntryHead.tsx';

/** A file that the contact came from or was filled in by. */
export const ImportEntry = memo(function ImportEntry({
  record,
}: {
  readonly record: ImportRecord;
}) {
  const text = useText();
  return (
    <EntryHead
      title={text('journal.imported')}
      on={localDay(new Date(record.at))}
      more={[shorten(record.fileName, 120)]}
      color="quiet"
    />
  );
});
