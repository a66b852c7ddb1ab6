import { fold } from '../fold.ts';
import { plainLine } from '../noteText/plain.ts';

/** A note tells both what a person looks for and what they do; the sentence says which. */
const cues =
  /\b(cerca|cercano|cercava|cercasi|vorrebbe|vorrebbero|ha bisogno|hanno bisogno|(?:gli|le|ci) serv\w+|serve un\w*|vuole (?:conoscere|incontrare|trovare)|obiettivo|look(?:s|ing)? (?:for|to meet)|needs?|wants?|would like|seeks?|seeking|goal)\b/;

const sentenceEnd = /(?<=[.!?;])\s+|\n+/u;

export interface Sentence {
  readonly text: string;
  readonly seeks: boolean;
}

/** The sentences of a note, and which of them say what the person looks for. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .split(sentenceEnd)
    .map((sentence) => plainLine(sentence).trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ text: sentence, seeks: cues.test(fold(sentence)) }));
}
