/** What the host asks the dialogs in a page to show, and what the person did. */
export interface MessageBox {
  readonly type: string;
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly defaultId: number;
  readonly cancelId: number;
  /** A checkbox under the text; `null` for none. */
  readonly checkbox: { readonly label: string; readonly checked: boolean } | null;
}

export interface MessageAnswer {
  readonly response: number;
  readonly checkboxChecked: boolean;
}

export interface FileFilterQuestion {
  /** For `<input accept>`: `.csv,.vcf`; empty for all files. */
  readonly accept: string;
  readonly multiple: boolean;
}

/** The words of the dialogs, in the system's language. */
export interface DialogWords {
  readonly title: string;
  readonly name: string;
  readonly folders: string;
  readonly parent: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly empty: string;
}

/** One look at a folder: choose another, type a name, say yes or no. */
export interface PlaceQuestion {
  readonly words: DialogWords;
  readonly folder: string;
  readonly subfolders: readonly string[];
  /** Well-known folders to jump to: label and path. */
  readonly shortcuts: readonly { readonly label: string; readonly path: string }[];
  readonly hasParent: boolean;
  /** `null`: only a folder is wanted. */
  readonly name: string | null;
  /** Something to know before confirming, such as that the file will be replaced. */
  readonly notice: string | null;
}

export type PlaceAnswer =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'confirm'; readonly name: string }
  | { readonly kind: 'parent'; readonly name: string }
  | { readonly kind: 'folder'; readonly name: string; readonly path: string }
  | { readonly kind: 'subfolder'; readonly name: string; readonly subfolder: string };
