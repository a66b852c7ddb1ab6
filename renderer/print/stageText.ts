import type { SheetPerson } from '../../shared/domain/prepSheet.ts';
import { stagePresets } from '../../shared/domain/records/stage.ts';
import type { Text } from '../../shared/i18n/index.ts';

/** The stage's own title, or the preset's in the language of the paper. */
export function stageText({ stage }: Pick<SheetPerson, 'stage'>, text: Text): string {
  const preset = stagePresets.find((name) => name === stage.preset);
  return stage.title ?? (preset ? text(`stage.${preset}`) : '');
}
