import { describe, expect, it } from 'vitest';
import { ariaShortcut, matchesShortcut, shortcutKeys, type Stroke } from './shortcut.ts';

function stroke(key: string, more: Partial<Stroke> = {}): Stroke {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more };
}

describe('matchesShortcut', () => {
  it('takes Ctrl for Mod, and Command on a Mac', () => {
    expect(matchesShortcut(stroke('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true);
    expect(matchesShortcut(stroke('k', { metaKey: true }), 'Mod+K', false)).toBe(false);
    expect(matchesShortcut(stroke('k', { metaKey: true }), 'Mod+K', true)).toBe(true);
    expect(matchesShortcut(stroke('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false);
  });

  it('tells undo from redo by Shift', () => {
    const redo = stroke('Z', { ctrlKey: true, shiftKey: true });
    expect(matchesShortcut(redo, 'Mod+Z', false)).toBe(false);
    expect(matchesShortcut(redo, 'Mod+Shift+Z', false)).toBe(true);
  });

  it('takes a sign with or without Shift, as the keyboard has it', () => {
    expect(matchesShortcut(stroke('?', { shiftKey: true }), '?', false)).toBe(true);
    expect(matchesShortcut(stroke('?'), '?', false)).toBe(true);
  });

  it('leaves a letter alone when Alt or Mod is held', () => {
    expect(matchesShortcut(stroke('n', { altKey: true }), 'N', false)).toBe(false);
    expect(matchesShortcut(stroke('n', { ctrlKey: true }), 'N', false)).toBe(false);
  });

  it('goes by the place of the key where the keyboard has no Latin letters', () => {
    const cyrillic = stroke('л', { ctrlKey: true, code: 'KeyK' });
    expect(matchesShortcut(cyrillic, 'Mod+K', false)).toBe(true);
  });

  it('goes by the letter, not the place, on a Latin keyboard of another order', () => {
    const azerty = stroke('w', { ctrlKey: true, code: 'KeyZ' });
    expect(matchesShortcut(azerty, 'Mod+Z', false)).toBe(false);
  });
});

describe('shortcutKeys', () => {
  it('writes the keys as the system and the language do', () => {
    expect(shortcutKeys('Mod+Shift+Z', false, 'it')).toEqual(['Ctrl', 'Maiusc', 'Z']);
    expect(shortcutKeys('Mod+Shift+Z', true, 'en')).toEqual(['⌘', '⇧', 'Z']);
    expect(ariaShortcut('Mod+K', false)).toBe('Control+K');
  });
});
