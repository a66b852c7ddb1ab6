import { z } from 'zod';

/** The sections of a prep sheet, in the order they have until the person changes it. */
export const sheetSections = [
  'readiness',
  'focus',
  'toBring',
  'toMeet',
  'ask',
  'others',
  'pitch',
  'newPeople',
] as const;
export type SheetSection = (typeof sheetSections)[number];

/** What a person chooses about their prep sheets; kept, as they will want it again. */
export const sheetOptionsSchema = z.object({
  /** Those on the paper, in their order. */
  sections: z
    .array(z.enum(sheetSections))
    .max(sheetSections.length)
    .refine((sections) => new Set(sections).size === sections.length, 'twice')
    .readonly(),
  /** How many people to see again get a card of their own. */
  people: z.int().min(1).max(5),
  density: z.enum(['roomy', 'compact']),
  size: z.enum(['normal', 'large']),
  /** `all`: as many pages as it takes; else the end of the long lists is left out. */
  sides: z.enum(['one', 'two', 'all']),
});
export type SheetOptions = Readonly<z.infer<typeof sheetOptionsSchema>>;

export const defaultSheetOptions: SheetOptions = {
  sections: sheetSections,
  people: 3,
  density: 'roomy',
  size: 'normal',
  sides: 'all',
};
