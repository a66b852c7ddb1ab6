import { useState } from 'react';
import type { PortableText } from '../../shared/i18n/index.ts';
import type { AttendeeList } from '../../shared/ipc/attendees.ts';
import { call, CallFailure } from '../data/bridge.ts';
import { report } from '../data/session.ts';
import { useText, useWritten } from '../i18n/useText.ts';
import { TextArea } from '../ui/Field.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { AttendeeChoices } from './AttendeeChoices.tsx';

interface Props {
  readonly eventId: string;
  readonly onClose: () => void;
}

/** People expected at an event from a list: pasted or from a file, looked at, then added. */
export function AttendeeDialog({ eventId, onClose }: Props) {
  const [written, setWritten] = useState('');
  const [list, setList] = useState<AttendeeList | null>(null);
  return list === null ? (
    <ListForm written={written} onWrite={setWritten} onList={setList} onClose={onClose} />
  ) : (
    <AttendeeChoices eventId={eventId} list={list} onBack={() => setList(null)} onClose={onClose} />
  );
}

function ListForm({
  written,
  onWrite,
  onList,
  onClose,
}: {
  readonly written: string;
  readonly onWrite: (text: string) => void;
  readonly onList: (list: AttendeeList) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const [error, setError] = useState<PortableText | null>(null);
  const wrong = useWritten(error);
  async function read(ask: () => Promise<AttendeeList | null>): Promise<void> {
    setError(null);
    try {
      const list = await ask();
      if (list !== null) onList(list);
    } catch (failure) {
      if (failure instanceof CallFailure && failure.error.text !== null) {
        setError(failure.error.text);
      } else report(failure);
    }
  }
  return (
    <FormDialog
      title={text('attendees.title')}
      confirm={text('attendees.read')}
      onClose={onClose}
      onSubmit={() => read(() => call('attendees.read', { text: written }))}
      also={{
        label: text('attendees.choose'),
        onPress: () => read(() => call('attendees.choose')),
      }}
    >
      <TextArea
        label={text('attendees.list')}
        hint={text('attendees.hint')}
        error={wrong}
        rows={9}
        dir="auto"
        value={written}
        onChange={(change) => onWrite(change.target.value)}
      />
    </FormDialog>
  );
}
