import { useEffect, useRef } from 'react';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { type ImportState, importState } from './importState.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { outlookOf } from './outlook.ts';
import { Preview } from './Preview.tsx';
import { cancelImport, commitImport, openImport } from './runImport.ts';

/** What an import would do, and how far it is. Closing it cancels, with nothing half-done. */
export function ImportDialog() {
  const state = useSignal(importState);
  return state.kind === 'none' || state.kind === 'asking' ? null : <Shown state={state} />;
}

type Visible = Exclude<ImportState, { readonly kind: 'none' | 'asking' }>;

function Shown({ state }: { readonly state: Visible }) {
  const text = useText();
  const main = useRef<HTMLButtonElement>(null);
  // The button that had the focus while reading goes with the reading.
  useEffect(() => {
    if (state.kind === 'preview') main.current?.focus();
  }, [state.kind]);
  return (
    <Dialog
      open
      onClose={cancelImport}
      title={text(isOnlyEvents(state) ? 'import.title.events' : 'import.title')}
      initialFocus={main}
      actions={<Actions state={state} main={main} />}
    >
      <Content state={state} />
    </Dialog>
  );
}

function Content({ state }: { readonly state: Visible }) {
  const text = useText();
  switch (state.kind) {
    case 'reading':
      return <ImportProgress label={text('import.reading')} progress={state.progress} />;
    case 'committing':
      return <ImportProgress label={text('import.writing')} progress={state.progress} />;
    case 'preview':
      return <Preview preview={state.preview} ticked={state.ticked} />;
  }
}

/** Whether all that is imported is events. */
function isOnlyEvents(state: Visible): boolean {
  if (state.kind === 'reading') return false;
  const { offers, fresh, gaining } = state.preview;
  return offers.length > 0 && fresh + gaining === 0;
}

interface ActionsProps {
  readonly state: Visible;
  readonly main: React.RefObject<HTMLButtonElement | null>;
}

function Actions({ state, main }: ActionsProps) {
  const text = useText();
  if (state.kind !== 'preview') {
    // A key of its own: the dialog may yet give this element the focus it asked for at first.
    return (
      <Button key="cancel-reading" ref={main} onClick={cancelImport}>
        {text('action.cancel')}
      </Button>
    );
  }
  const { preview, ticked } = state;
  const outlook = outlookOf(preview, ticked);
  return (
    <>
      <Button tone="plain" onClick={openImport}>
        {text('import.choose')}
      </Button>
      {outlook.kind === 'refused' || outlook.kind === 'nothing-new' ? (
        <Button ref={main} tone="primary" onClick={cancelImport}>
          {text('action.close')}
        </Button>
      ) : (
        <>
          {/* Nothing ticked yet: a disabled button cannot take the focus. */}
          <Button ref={outlook.n === 0 ? main : null} onClick={cancelImport}>
            {text('action.cancel')}
          </Button>
          <Button
            ref={outlook.n === 0 ? null : main}
            tone="primary"
            disabled={outlook.n === 0}
            onClick={() => void commitImport(preview, ticked)}
          >
            {text(outlook.kind === 'people' ? 'import.commit' : 'import.commitTicked', {
              n: outlook.n,
            })}
          </Button>
        </>
      )}
    </>
  );
}
