import type { MenuItemConstructorOptions as Item } from 'electron';
import type { MessageKey, Text } from '../../shared/i18n/index.ts';
import { productName } from '../place/productName.ts';
import type { MenuCommand } from '../../shared/ipc/menuCommands.ts';

export interface MenuContext {
  readonly text: Text;
  readonly mac: boolean;
  /** Developer tools and reload are for development alone. */
  readonly packaged: boolean;
  readonly perform: (id: MenuCommand) => void;
}

/**
 * The application's menu. On Windows and Linux keys go to the page first: what it handles
 * itself, such as undo while typing, never comes here.
 */
export function menuTemplate(context: MenuContext): Item[] {
  const item = itemsOf(context);
  const { mac } = context;
  return [
    ...(mac ? [appMenu(item)] : []),
    fileMenu(item, mac),
    editMenu(item),
    viewMenu(item, context.packaged),
    ...(mac ? [windowMenu(item)] : []),
    { role: 'help', ...item.menu('menu.help', [item.command('shortcuts', 'menu.shortcuts')]) },
  ];
}

type Label = Extract<MessageKey, `menu.${string}` | `nav.${string}`>;
interface Items {
  menu(label: Label, submenu: Item[]): Item;
  /** Performed by the window. */
  command(id: MenuCommand, label: Label, accelerator?: string): Item;
  /** Performed by Electron; the label is ours, so that it is in the person's language. */
  role(role: NonNullable<Item['role']>, label: Label, accelerator?: string): Item;
}

function itemsOf({ text, perform }: MenuContext): Items {
  return {
    menu: (label, submenu) => ({ label: text(label), submenu }),
    command: (id, label, accelerator) => ({
      id,
      label: text(label),
      ...(accelerator !== undefined && { accelerator }),
      click: () => perform(id),
    }),
    role: (role, label, accelerator) => ({
      role,
      label: text(label),
      ...(accelerator !== undefined && { accelerator }),
    }),
  };
}

const separator: Item = { type: 'separator' };

function appMenu(item: Items): Item {
  return {
    label: productName,
    submenu: [
      item.role('about', 'menu.about'),
      separator,
      item.command('go.settings', 'menu.settings', 'Cmd+,'),
      separator,
      item.role('services', 'menu.services'),
      separator,
      item.role('hide', 'menu.hide'),
      item.role('hideOthers', 'menu.hideOthers'),
      item.role('unhide', 'menu.unhide'),
      separator,
      item.role('quit', 'menu.quit'),
    ],
  };
}

function fileMenu(item: Items, mac: boolean): Item {
  return item.menu('menu.file', [
    item.command('contact.new', 'menu.newContact', 'CmdOrCtrl+N'),
    item.command('event.new', 'menu.newEvent', 'CmdOrCtrl+Shift+N'),
    separator,
    item.command('import', 'menu.import', 'CmdOrCtrl+O'),
    item.command('export.json', 'menu.exportJson'),
    item.command('export.vcf', 'menu.exportVcf'),
    separator,
    item.command('print', 'menu.print', 'CmdOrCtrl+P'),
    separator,
    ...(mac
      ? [item.role('close', 'menu.close')]
      : [
          item.command('go.settings', 'menu.settings', 'Ctrl+,'),
          separator,
          item.role('quit', 'menu.quit', 'Ctrl+Q'),
        ]),
  ]);
}

function editMenu(item: Items): Item {
  return item.menu('menu.edit', [
    item.command('undo', 'menu.undo', 'CmdOrCtrl+Z'),
    item.command('redo', 'menu.redo', 'CmdOrCtrl+Shift+Z'),
    separator,
    item.role('cut', 'menu.cut'),
    item.role('copy', 'menu.copy'),
    item.role('paste', 'menu.paste'),
    item.role('selectAll', 'menu.selectAll'),
    separator,
    item.command('search', 'menu.search', 'CmdOrCtrl+K'),
  ]);
}

function viewMenu(item: Items, packaged: boolean): Item {
  return item.menu('menu.view', [
    item.command('go.board', 'nav.board', 'CmdOrCtrl+1'),
    item.command('go.today', 'nav.today', 'CmdOrCtrl+2'),
    item.command('go.events', 'nav.events', 'CmdOrCtrl+3'),
    item.command('go.referrals', 'nav.referrals', 'CmdOrCtrl+4'),
    item.command('go.harvest', 'nav.harvest', 'CmdOrCtrl+5'),
    separator,
    item.role('zoomIn', 'menu.zoomIn', 'CmdOrCtrl+Plus'),
    item.role('zoomOut', 'menu.zoomOut', 'CmdOrCtrl+-'),
    item.role('resetZoom', 'menu.zoomReset', 'CmdOrCtrl+0'),
    separator,
    item.role('togglefullscreen', 'menu.fullscreen'),
    ...(packaged
      ? []
      : [
          separator,
          item.role('reload', 'menu.reload'),
          item.role('toggleDevTools', 'menu.devTools'),
        ]),
  ]);
}

function windowMenu(item: Items): Item {
  return {
    role: 'window',
    ...item.menu('menu.window', [
      item.role('minimize', 'menu.minimize'),
      item.role('zoom', 'menu.zoomWindow'),
      separator,
      item.role('front', 'menu.front'),
    ]),
  };
}
