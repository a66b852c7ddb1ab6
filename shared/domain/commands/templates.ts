import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import { idSchema } from '../records/fields.ts';
import { type Template, templatePresets, templateSchema } from '../records/template.ts';
import { accept, defineCommand, refuse } from './command.ts';

const missing = refuse(portable('refused.missing'));

const { title, text, kind } = templateSchema.shape;
const presets: ReadonlySet<string> = new Set(templatePresets);

/** A new one, or another wording of one; a preset's id changes the preset. */
export const saveTemplate = defineCommand({
  type: 'template.save',
  schema: z.object({
    id: idSchema,
    title: title.refine((words) => words.trim() !== '', 'empty'),
    text,
    kind,
  }),
  decide(journal, input, context) {
    const before = journal.tables.templates.get(input.id) ?? null;
    const after: Template = {
      ...input,
      removed: false,
      createdAt: before?.createdAt ?? context.now,
    };
    return accept(portable('did.template.save', { title: input.title }), [
      { table: 'templates', id: input.id, before, after },
    ]);
  },
});

/** One of the person's own goes; a preset is kept out of sight. */
export const deleteTemplate = defineCommand({
  type: 'template.delete',
  schema: z.object({ id: idSchema, title, kind }),
  decide(journal, { id, title: words, kind: noteKind }, context) {
    const before = journal.tables.templates.get(id) ?? null;
    if (before === null && !presets.has(id)) return missing;
    const hidden: Template = {
      ...(before ?? { id, title: words, text: '', kind: noteKind, createdAt: context.now }),
      removed: true,
    };
    return accept(portable('did.template.delete', { title: before?.title ?? words }), [
      { table: 'templates', id, before, after: presets.has(id) ? hidden : null },
    ]);
  },
});

/** A preset as it was at first. */
export const resetTemplate = defineCommand({
  type: 'template.reset',
  schema: z.object({ id: z.enum(templatePresets) }),
  decide(journal, { id }) {
    const before = journal.tables.templates.get(id);
    if (!before) return missing;
    return accept(portable('did.template.reset', { title: before.title }), [
      { table: 'templates', id, before, after: null },
    ]);
  },
});

export const templateCommands = [saveTemplate, deleteTemplate, resetTemplate] as const;
