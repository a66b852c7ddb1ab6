export { importCommands } from './commands.ts';
export { ImportHost } from './ImportHost.tsx';
export { openImport } from './runImport.ts';
