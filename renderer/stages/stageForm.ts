import { LINE_MAX } from '../../shared/domain/records/fields.ts';
import { cadenceSchema, type EvidenceRule, type Stage } from '../../shared/domain/records/stage.ts';
import { rulesOf } from '../../shared/domain/views/evidence.ts';
import { type PortableText, portable } from '../../shared/i18n/index.ts';

/** A stage as it stands in the fields of its form. */
export interface StageForm {
  readonly title: string;
  readonly description: string;
  readonly color: Stage['color'];
  readonly idealDays: string;
  readonly maxDays: string;
  readonly evidence: readonly EvidenceRule[];
}

/** What a form says, as the commands take it. */
export type StageFields = Pick<
  Stage,
  'title' | 'description' | 'color' | 'idealDays' | 'maxDays' | 'evidence'
>;

export type StageProblems = { readonly [Field in keyof StageForm]?: PortableText };

export const newStageForm: StageForm = {
  title: '',
  description: '',
  color: 'stage-5',
  idealDays: '30',
  maxDays: '60',
  evidence: [],
};

export function formOfStage(stage: Stage): StageForm {
  return {
    title: stage.title ?? '',
    description: stage.description ?? '',
    color: stage.color,
    idealDays: String(stage.idealDays),
    maxDays: String(stage.maxDays),
    evidence: rulesOf(stage),
  };
}

/** @param preset empty words mean the preset's; a stage of one's own needs a name */
export function readStageForm(
  form: StageForm,
  preset: Stage['preset'],
):
  | { readonly ok: true; readonly fields: StageFields }
  | { readonly ok: false; readonly problems: StageProblems } {
  const title = form.title.trim();
  const description = form.description.trim();
  const idealDays = Number(form.idealDays);
  const maxDays = Number(form.maxDays);
  const problems: { -readonly [Field in keyof StageForm]?: PortableText } = {};
  if (title === '' && preset === null) problems.title = portable('stages.error.title');
  for (const field of ['title', 'description'] as const) {
    if (form[field].length > LINE_MAX) {
      problems[field] = portable('stages.error.tooLong', { max: LINE_MAX });
    }
  }
  for (const field of ['idealDays', 'maxDays'] as const) {
    const isDays = cadenceSchema.safeParse(form[field].trim() === '' ? NaN : Number(form[field]));
    if (!isDays.success) problems[field] = portable('stages.error.days');
  }
  if (!problems.idealDays && !problems.maxDays && idealDays > maxDays) {
    problems.maxDays = portable('stages.error.order');
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const { color, evidence } = form;
  return {
    ok: true,
    fields: {
      title: title === '' ? null : title,
      description: description === '' && preset !== null ? null : description,
      color,
      idealDays,
      maxDays,
      evidence,
    },
  };
}
