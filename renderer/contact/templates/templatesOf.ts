import type { Journal } from '../../../shared/domain/journal.ts';
import type { NoteKind } from '../../../shared/domain/records/note.ts';
import { type TemplatePreset, templatePresets } from '../../../shared/domain/records/template.ts';
import type { Text } from '../../../shared/i18n/index.ts';

/** Words to begin a note with, as they are offered. */
export interface OfferedTemplate {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly kind: NoteKind;
  /** Which of those that every journal has; `null` for one of the person's own. */
  readonly preset: TemplatePreset | null;
  /** It says something else than at first, or is out of sight. */
  readonly changed: boolean;
}

const presetKinds: Readonly<Record<TemplatePreset, NoteKind>> = {
  'first-meeting': 'meeting',
  'one-to-one': '1-2-1',
  'after-event': 'event',
  'referral-received': 'message',
};

/** Those that every journal has, then the person's own in the order they were made. */
export function templatesOf(journal: Journal, text: Text): OfferedTemplate[] {
  const { templates } = journal.tables;
  const presets = templatePresets.flatMap((preset): OfferedTemplate[] => {
    const own = templates.get(preset);
    if (own?.removed === true) return [];
    return [
      {
        id: preset,
        title: own?.title ?? text(`template.${preset}`),
        text: own?.text ?? text(`template.${preset}.text`),
        kind: own?.kind ?? presetKinds[preset],
        preset,
        changed: own !== undefined,
      },
    ];
  });
  const own = [...templates.values()]
    .filter(({ id }) => !templatePresets.some((preset) => preset === id))
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map(
      ({ id, title, text: words, kind }): OfferedTemplate => ({
        id,
        title,
        text: words,
        kind,
        preset: null,
        changed: false,
      }),
    );
  return [...presets, ...own];
}

/** Presets that are out of sight and can come back. */
export function removedPresets(journal: Journal): TemplatePreset[] {
  return templatePresets.filter((preset) => journal.tables.templates.get(preset)?.removed === true);
}
