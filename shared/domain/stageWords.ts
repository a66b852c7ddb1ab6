import { type PortableText, portable, type Text } from '../i18n/index.ts';
import type { Stage } from './records/stage.ts';

/** The stage's title: the person's own word, or the preset's in the language shown. */
export function stageTitle(stage: Stage, text: Text): string {
  return stage.title ?? (stage.preset ? text(`stage.${stage.preset}`) : '');
}

export function stageDescription(stage: Stage, text: Text): string {
  return stage.description ?? (stage.preset ? text(`stage.${stage.preset}.description`) : '');
}

/** The title inside a label that is stored: written in the reader's language, later. */
export function portableStageTitle(stage: Stage): string | PortableText {
  return stage.title ?? (stage.preset ? portable(`stage.${stage.preset}`) : '');
}
