/**
 * The window's commands that the application menu sends by `command.perform`. The window
 * performs the command of that id (`renderer/app/registry.ts`).
 */
export const menuCommandIds = [
  'contact.new',
  'event.new',
  'import.choose',
  'export.json',
  'export.vcf',
  'print.screen',
  'settings.open',
  'edit.undo',
  'edit.redo',
  'search.open',
  'help.shortcuts',
] as const;
export type MenuCommandId = (typeof menuCommandIds)[number];
