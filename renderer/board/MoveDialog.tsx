import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { fold } from '../../shared/domain/fold.ts';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { comboboxProps, optionId, showOption, stepTo } from '../ui/combobox.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Option } from '../ui/Option.tsx';
import type { BoardIndex } from './boardIndex.ts';
import { moveMenuFor } from './boardState.ts';
import { focusCard } from './focus.ts';
import styles from './MoveDialog.module.css';
import { moveCards } from './moveCard.ts';
import { type MoveChoice, moveChoices } from './moveChoices.ts';

interface Props {
  readonly index: BoardIndex;
  readonly stages: readonly Stage[];
}

/** "Move to…": every drag has a control that can be seen and reached without a pointer. */
export function MoveDialog({ index, stages }: Props) {
  const request = useSignal(moveMenuFor);
  return request === null ? null : (
    <OpenDialog key={request.id} {...request} index={index} stages={stages} />
  );
}

/** A field and the list below it: a combobox whose list is always open. */
function OpenDialog({
  id,
  ids,
  index,
  stages,
}: Props & { readonly id: string; readonly ids: readonly string[] }) {
  const text = useText();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const name = useSignal(replicaSignal).journal.tables.contacts.get(id)?.name ?? '';
  const asked = fold(query.trim());
  const choices = moveChoices(index, stages, ids, id, text).filter(({ label }) =>
    fold(label).includes(asked),
  );
  const current = Math.min(active, choices.length - 1);
  const close = (): void => {
    moveMenuFor.set(null);
    focusCard(index, id);
  };
  const choose = (choice: MoveChoice | undefined): void => {
    if (!choice) return;
    close();
    void moveCards(ids, id, choice.decide);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = stepTo(event.key, current, choices.length);
    if (to !== null) {
      event.preventDefault();
      setActive(to);
      showOption(listId, to);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(choices[current]);
    }
  };
  return (
    <Dialog
      open
      size="small"
      initialFocus={input}
      onClose={close}
      title={
        ids.length === 1 ? text('board.menu', { name }) : text('board.menu.many', { n: ids.length })
      }
    >
      <div className={styles['field']}>
        <Search aria-hidden="true" />
        <input
          ref={input}
          {...comboboxProps(listId, choices.length, current)}
          aria-label={text('board.menu.search')}
          placeholder={text('board.menu.search')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label={text('board.menu.list')}
        className={styles['list']}
      >
        {choices.map((choice, at) => (
          <Option
            key={choice.key}
            id={optionId(listId, at)}
            active={at === current}
            className={styles['option']}
            apart={choice.color === null && choices[at - 1]?.color !== null}
            onPoint={() => setActive(at)}
            onChoose={() => choose(choice)}
          >
            {choice.color === null ? null : <i data-color={choice.color} aria-hidden="true" />}
            <span dir="auto">{choice.label}</span>
          </Option>
        ))}
      </div>
      {choices.length === 0 ? <p className={styles['none']}>{text('board.menu.none')}</p> : null}
    </Dialog>
  );
}
