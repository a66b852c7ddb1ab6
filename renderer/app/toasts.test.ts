import { beforeEach, describe, expect, it } from 'vitest';
import { portable } from '../../shared/i18n/index.ts';
import { lastChange } from '../data/session.ts';
import { announce, announcement } from './announce.ts';
import { closeToast, showToast, toasts } from './toasts.ts';

const label = portable('did.demo');
const undo = { label: 'Undo', perform: () => undefined };
const texts = () => toasts.get().map(({ text }) => text);

beforeEach(() => {
  toasts.set([]);
  lastChange.set(null);
});

describe('toasts', () => {
  it('shows three at most; the oldest gives way', () => {
    for (const text of ['a', 'b', 'c', 'd']) showToast({ tone: 'done', text, action: null });
    expect(texts()).toEqual(['b', 'c', 'd']);
    closeToast(toasts.get()[1]?.id ?? 0);
    expect(texts()).toEqual(['b', 'd']);
  });

  it('takes away an Undo that another step has overtaken, and leaves the rest', () => {
    lastChange.set({ revision: 4, label, cause: 'do' });
    showToast({ tone: 'done', text: 'step 4', action: undo, revision: 4 });
    showToast({ tone: 'done', text: 'saved', action: null });
    lastChange.set({ revision: 5, label, cause: 'do' });
    showToast({ tone: 'done', text: 'step 5', action: undo, revision: 5 });
    expect(texts()).toEqual(['saved', 'step 5']);
  });

  it('keeps an Undo whose own change is announced after it', () => {
    showToast({ tone: 'done', text: 'step 6', action: undo, revision: 6 });
    lastChange.set({ revision: 6, label, cause: 'do' });
    expect(texts()).toEqual(['step 6']);
  });

  it('is spoken, unless the same turn says something better', async () => {
    showToast({ tone: 'done', text: 'Anna moved', action: null });
    expect(announcement.get().text).toBe('Anna moved');
    await Promise.resolve();
    announce('Anna moved to Trusted, 2 of 14');
    showToast({ tone: 'done', text: 'Anna moved again', action: null });
    expect(announcement.get().text).toBe('Anna moved to Trusted, 2 of 14');
    await Promise.resolve();
    showToast({ tone: 'done', text: 'Luca moved', action: null });
    expect(announcement.get().text).toBe('Luca moved');
  });

  it('leaves errors to the alert region', () => {
    announce('before');
    showToast({ tone: 'error', text: 'The disk is full', action: null });
    expect(announcement.get().text).toBe('before');
  });
});
