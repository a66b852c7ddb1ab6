import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { it as italian } from './it/index.ts';
import { languageFor, portable, textIn, writePortable } from './index.ts';
import type { Message } from './message.ts';

const places = (message: Message): string[] => {
  const texts = typeof message === 'string' ? [message] : [message.other];
  return texts
    .flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))
    .sort();
};

describe('messages', () => {
  it('have the same keys and places in both languages', () => {
    expect(Object.keys(italian).sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(en) as [keyof typeof en, Message][]) {
      expect([key, ...new Set(places(italian[key]))]).toEqual([key, ...new Set(places(message))]);
    }
  });

  it('are never empty, and never shout', () => {
    for (const catalogue of [en, italian]) {
      for (const [key, message] of Object.entries(catalogue) as [string, Message][]) {
        for (const text of typeof message === 'string' ? [message] : Object.values(message)) {
          expect(text.trim(), key).not.toBe('');
          expect(text, key).not.toMatch(/!/);
        }
      }
    }
  });

  it('write Italian with the typographic apostrophe', () => {
    for (const [key, message] of Object.entries(italian) as [string, Message][]) {
      for (const text of typeof message === 'string' ? [message] : Object.values(message)) {
        expect(text, key).not.toMatch(/\p{L}'/u);
      }
    }
  });

  it('choose the plural and write numbers as the language does', () => {
    expect(textIn('en')('did.import', { n: 1 })).toBe('1 contact imported');
    expect(textIn('it')('did.import', { n: 12_000 })).toBe('12.000 contatti importati');
    expect(textIn('en')('events.expected', { n: 0 })).toBe('nobody chosen yet');
  });

  it('leave braces in a name alone', () => {
    expect(textIn('en')('did.contact.create', { name: '{stage} $& Rossi' })).toBe(
      '{stage} $& Rossi added',
    );
  });

  it('write a travelled message, and the one inside it, in the reader’s language', () => {
    const label = portable('did.contact.move', { name: 'Anna', stage: portable('stage.trusted') });
    expect(writePortable('en', label)).toBe('Anna moved to Trusted');
    expect(writePortable('it', label)).toBe('Anna passa a «Fiducia»');
  });

  it('write a day that travelled in the reader’s language', () => {
    const label = portable('did.backup.restore', { day: '2026-11-08' });
    expect(writePortable('en', label)).toBe('Backup of 8 November 2026 restored');
    expect(writePortable('it', label)).toBe(
      'Ripristinata la copia di sicurezza con data 8 novembre 2026',
    );
  });

  it('follow the system', () => {
    expect(languageFor('it-CH')).toBe('it');
    expect(languageFor('it_IT')).toBe('it');
    expect(languageFor('de-DE')).toBe('en');
    expect(languageFor('')).toBe('en');
  });
});
