import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Journal } from '../../../shared/domain/journal.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { perform } from '../../app/perform.ts';
import { useTablesView } from '../../data/hooks.ts';
import { newId } from '../../data/newId.ts';
import { useSignal } from '../../data/signal.ts';
import { useText } from '../../i18n/useText.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { type OfferedTemplate, removedPresets, templatesOf } from './templatesOf.ts';
import { templatesOpen } from './templatesState.ts';
import styles from './TemplatesDialog.module.css';

/** All templates, to be changed; mounted once in the shell. */
export function TemplatesDialog() {
  return useSignal(templatesOpen) ? <OpenDialog /> : null;
}

function OpenDialog() {
  const text = useText();
  const [edited, setEdited] = useState<OfferedTemplate | null>(null);
  const templates = useTablesView(
    ['templates'],
    useCallback((journal: Journal) => templatesOf(journal, text), [text]),
  );
  const removed = useTablesView(['templates'], removedPresets);
  const close = (): void => templatesOpen.set(false);

  if (edited !== null) {
    return (
      <TemplateForm
        template={edited}
        onCancel={() => setEdited(null)}
        onSave={async ({ id, title, text: words, kind }) => {
          const input = { id, title: title.trim(), text: words, kind };
          if (await perform({ type: 'template.save', input })) setEdited(null);
        }}
      />
    );
  }
  return (
    <Dialog
      open
      onClose={close}
      title={text('template.title')}
      description={text('template.about')}
      actions={
        <>
          <Button
            icon={<Plus />}
            onClick={() =>
              setEdited({
                id: newId(),
                title: '',
                text: '',
                kind: 'meeting',
                preset: null,
                changed: false,
              })
            }
          >
            {text('template.add')}
          </Button>
          <Button tone="primary" onClick={close}>
            {text('action.close')}
          </Button>
        </>
      }
    >
      <ul className={styles['list']} aria-label={text('template.title')}>
        {templates.map((template) => {
          const { id, title, kind, preset, changed } = template;
          const name = shorten(title, 60);
          return (
            <li key={id}>
              <span dir="auto">{name}</span>
              {preset !== null && changed ? (
                <Button
                  tone="plain"
                  aria-label={text('template.resetName', { name })}
                  onClick={() => void perform({ type: 'template.reset', input: { id: preset } })}
                >
                  {text('template.reset')}
                </Button>
              ) : null}
              <IconButton
                label={text('template.editName', { name })}
                icon={<Pencil />}
                onClick={() => setEdited(template)}
              />
              <IconButton
                label={text('template.deleteName', { name })}
                icon={<Trash2 />}
                onClick={() =>
                  void perform({ type: 'template.delete', input: { id, title, kind } })
                }
              />
            </li>
          );
        })}
        {removed.map((preset) => (
          <li key={preset} data-removed>
            <span>{text(`template.${preset}`)}</span>
            <Button
              tone="plain"
              aria-label={text('template.showName', { name: text(`template.${preset}`) })}
              onClick={() => void perform({ type: 'template.reset', input: { id: preset } })}
            >
              {text('template.show')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
