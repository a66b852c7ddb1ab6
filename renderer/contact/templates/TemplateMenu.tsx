import { LayoutTemplate } from 'lucide-react';
import { useCallback } from 'react';
import type { Journal } from '../../../shared/domain/journal.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { useTablesView } from '../../data/hooks.ts';
import { useText } from '../../i18n/useText.ts';
import { Menu } from '../../ui/Menu.tsx';
import { type OfferedTemplate, templatesOf } from './templatesOf.ts';
import { templatesOpen } from './templatesState.ts';

/** Words to begin with: the templates, and the way to change them. */
export function TemplateMenu({
  className,
  mayEdit,
  onChoose,
}: {
  readonly className: string | undefined;
  /** Not from within a dialog, over which another would lie. */
  readonly mayEdit: boolean;
  readonly onChoose: (template: OfferedTemplate) => void;
}) {
  const text = useText();
  const templates = useTablesView(
    ['templates'],
    useCallback((journal: Journal) => templatesOf(journal, text), [text]),
  );
  return (
    <Menu
      trigger={
        <button type="button" className={className}>
          <LayoutTemplate aria-hidden="true" />
          {text('template.menu')}
        </button>
      }
      items={[
        ...templates.map((template) => ({
          label: shorten(template.title, 60),
          perform: () => onChoose(template),
        })),
        ...(mayEdit
          ? [{ label: text('template.edit'), apart: true, perform: () => templatesOpen.set(true) }]
          : []),
      ]}
    />
  );
}
