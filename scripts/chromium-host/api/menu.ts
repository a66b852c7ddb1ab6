import type { Accelerator } from '../bridgeMessages.ts';
import { Guarded, type Offers, asElectron } from '../standIn.ts';
import { parseAccelerator } from './accelerator.ts';
import { performRole, roleAccelerator } from './menuRoles.ts';
import { contents, focusedWindow } from './windowList.ts';

type ItemOptions = Electron.MenuItemConstructorOptions;
type OfferedItemMember =
  | 'id'
  | 'label'
  | 'type'
  | 'enabled'
  | 'visible'
  | 'checked'
  | 'click'
  | 'commandId';

/** An entry; a browser window shows no menu, but its key and its click work. */
export class MenuItem extends Guarded implements Offers<Electron.MenuItem, OfferedItemMember> {
  readonly id: string;
  readonly label: string;
  readonly type: Electron.MenuItem['type'];
  readonly role: ItemOptions['role'];
  readonly accelerator: string | undefined;
  readonly submenuStandIn: Menu | null;
  readonly commandId = 0;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #options: ItemOptions;

  constructor(options: ItemOptions) {
    super('MenuItem');
    this.#options = options;
    this.id = options.id ?? '';
    this.label = options.label ?? options.role ?? '';
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal');
    this.role = options.role;
    this.accelerator = options.accelerator ?? roleAccelerator(options.role);
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.submenuStandIn = Array.isArray(options.submenu)
      ? Menu.buildFromTemplate(options.submenu)
      : null;
  }

  get submenu(): Electron.Menu | undefined {
    return this.submenuStandIn === null
      ? undefined
      : asElectron<Electron.Menu>(this.submenuStandIn);
  }

  click(): void {
    if (!this.enabled) return;
    const window = focusedWindow();
    const { click } = this.#options;
    if (click !== undefined) {
      click(
        asElectron<Electron.MenuItem>(this),
        window === null ? undefined : asElectron<Electron.BaseWindow>(window),
        { triggeredByAccelerator: true },
      );
    } else if (this.role !== undefined) performRole(this.role, window);
  }
}

/** A menu: kept, not shown. */
export class Menu
  extends Guarded
  implements Offers<Electron.Menu, 'append' | 'popup' | 'closePopup'>
{
  static #application: Menu | null = null;
  readonly list: MenuItem[] = [];

  constructor() {
    super('Menu');
  }

  static buildFromTemplate(
    template: readonly (ItemOptions | Electron.MenuItem | MenuItem)[],
  ): Menu {
    const menu = new Menu();
    for (const entry of template) {
      // Items that come in whole were made by the class above.
      menu.list.push(entry instanceof MenuItem ? entry : new MenuItem(entry as ItemOptions));
    }
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
    for (const one of contents) one.sendAccelerators();
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  get items(): Electron.MenuItem[] {
    return this.list.map((item) => asElectron<Electron.MenuItem>(item));
  }

  append(item: object): void {
    if (item instanceof MenuItem) this.list.push(item);
  }

  getMenuItemById(id: string): Electron.MenuItem | null {
    const found = this.flat().find((item) => item.id === id);
    return found === undefined ? null : asElectron<Electron.MenuItem>(found);
  }

  popup(): void {}
  closePopup(): void {}

  /** All entries, those of submenus included. */
  flat(): readonly MenuItem[] {
    return this.list.flatMap((item) => [item, ...(item.submenuStandIn?.flat() ?? [])]);
  }
}

/** The keys of the application's menu; the index finds the entry again. */
export function menuAccelerators(): readonly Accelerator[] {
  return (Menu.getApplicationMenu()?.flat() ?? []).flatMap((item, index) =>
    item.accelerator === undefined || !item.enabled
      ? []
      : [parseAccelerator(item.accelerator, index)],
  );
}

export function chooseMenuItem(index: number): void {
  Menu.getApplicationMenu()?.flat()[index]?.click();
}
