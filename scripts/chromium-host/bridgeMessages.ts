/** What a page and the host say to each other over the bridge; see packets.ts for how. */
export type FromPage =
  | { readonly kind: 'hello'; readonly dark: boolean }
  | { readonly kind: 'dark'; readonly dark: boolean }
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'preload-failed'; readonly message: string }
  | { readonly kind: 'resized' }
  | { readonly kind: 'stopped'; readonly url: string }
  | { readonly kind: 'menu'; readonly index: number };

export type ToPage =
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'accelerators'; readonly list: readonly Accelerator[] };

/** A key of the menu, as a keydown event tells it. */
export interface Accelerator {
  /** Names the menu item to the host. */
  readonly index: number;
  /** `event.key`, lower case. */
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}
