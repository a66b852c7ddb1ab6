/**
 * The window's commands that the application menu names. It sends their id by
 * `command.perform`; the window performs them (`renderer/app/registry.ts`).
 */
export const menuCommands = [
  'contact.new',
  'event.new',
  'import',
  'export.json',
  'export.vcf',
  'print',
  'undo',
  'redo',
  'search',
  'go.board',
  'go.today',
  'go.events',
  'go.referrals',
  'go.harvest',
  'go.settings',
  'shortcuts',
] as const;
export type MenuCommand = (typeof menuCommands)[number];
