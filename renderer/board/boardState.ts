import type { VirtualItem } from '@tanstack/react-virtual';
import { createSignal } from '../data/signal.ts';

/**
 * What the board remembers while another screen is shown: it is found again as it was left.
 */

/** The card that Tab reaches and the arrows go from; `null` before any was. */
export const activeCard = createSignal<string | null>(null);
/** Whose "Move to…" dialog is open: all of them, and the card that has the focus. */
export const moveMenuFor = createSignal<{
  readonly id: string;
  readonly ids: readonly string[];
} | null>(null);
/** How far each column was scrolled, in CSS pixels, and how high its cards were. */
export const scrolled = new Map<string, { readonly top: number; readonly rows: VirtualItem[] }>();
/** How far the board was scrolled sideways. */
export const sideways = { left: 0 };
/** The card that was opened from here; it gets the focus back on return. */
export const opened: { id: string | null } = { id: null };
/** The card moved last from this window, which undo would take back. */
export const lastMoved: { id: string | null } = { id: null };
