import { useId, useRef, useState } from 'react';
import { LINE_MAX } from '../../shared/domain/records/fields.ts';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { stageDescription, stageTitle } from '../../shared/domain/stageWords.ts';
import { missingEvidence } from '../../shared/domain/views/evidence.ts';
import { shorten } from '../../shared/domain/views/shorten.ts';
import type { Text } from '../../shared/i18n/index.ts';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useToday } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { FormDialog } from '../ui/FormDialog.tsx';
import { TextField } from '../ui/Field.tsx';
import { FoundEvidence } from './FoundEvidence.tsx';
import styles from './Stages.module.css';
import { type WallRequest, wallRequest } from './wall.ts';

/** The wall, mounted once in the shell; see `passWall`. */
export function WallDialog() {
  const request = useSignal(wallRequest);
  const { journal } = useSignal(replicaSignal);
  const stage = request && journal.tables.stages.get(request.stageId);
  return request && stage ? (
    <Wall key={request.contactIds.join()} request={request} stage={stage} />
  ) : null;
}

const NAMES_SHOWN = 6;
const NAME_MAX = 60;

function Wall({ request, stage }: { readonly request: WallRequest; readonly stage: Stage }) {
  const text = useText();
  const today = useToday();
  const { journal } = useSignal(replicaSignal);
  const [reason, setReason] = useState('');
  const id = useId();
  const why = useRef<HTMLInputElement>(null);
  const { contactIds, answer } = request;
  const title = stageTitle(stage, text);
  const nameOf = (contactId: string): string =>
    shorten(journal.tables.contacts.get(contactId)?.name ?? '', NAME_MAX);
  const lacking = contactIds.filter(
    (contactId) => missingEvidence(journal, contactId, stage, today).length > 0,
  );
  const only = contactIds.length === 1 ? contactIds[0] : undefined;
  return (
    <FormDialog
      size="small"
      initialFocus={why}
      onClose={() => answer(null)}
      title={
        only === undefined
          ? text('wall.title.many', { n: contactIds.length, stage: title })
          : text('wall.title', { name: nameOf(only), stage: title })
      }
      description={stageDescription(stage, text)}
      onSubmit={() => answer(reason.trim())}
      confirm={text('wall.confirm', { stage: title })}
      confirmDescribedBy={lacking.length > 0 ? id : undefined}
    >
      {only === undefined ? null : <FoundEvidence contactId={only} stage={stage} />}
      {lacking.length === 0 ? null : (
        <div id={id} className={styles['missing']}>
          <p>
            {only === undefined
              ? text('wall.missing.many', { n: lacking.length })
              : text('wall.missing')}
          </p>
          {only === undefined ? (
            <p className={styles['names']}>{namesOf(lacking.map(nameOf), text)}</p>
          ) : null}
        </div>
      )}
      <TextField
        ref={why}
        label={text('wall.why')}
        hint={text('wall.why.hint')}
        value={reason}
        maxLength={LINE_MAX}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

function namesOf(names: readonly string[], text: Text): string {
  const shown = names.slice(0, NAMES_SHOWN);
  const more = names.length - shown.length;
  return text('wall.missing.names', {
    names: [...shown, ...(more > 0 ? [text('wall.more', { n: more })] : [])].join(', '),
  });
}
