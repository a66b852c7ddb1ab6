export { type MenuCommand, menuCommands } from '../../shared/ipc/menuCommands.ts';
