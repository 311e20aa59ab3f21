import { describe, expect, it } from 'vitest';
import { isSingleKey, matchStrokes, strokeOf } from '../../../editor/src/app/commands/keys.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  strokeOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('keys of commands', () => {
  it('names Ctrl and Command alike', () => {
    expect(press('k', { ctrlKey: true })).toBe('mod+k');
    expect(press('k', { metaKey: true })).toBe('mod+k');
  });

  it('names Shift for letters and named keys, not for signs that need Shift to be typed', () => {
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('mod+shift+z');
    expect(press('F10', { shiftKey: true })).toBe('shift+f10');
    expect(press('?', { shiftKey: true })).toBe('?');
  });

  it('knows which strokes could be typing', () => {
    expect(isSingleKey('j')).toBe(true);
    expect(isSingleKey('shift+j')).toBe(true);
    expect(isSingleKey('mod+j')).toBe(false);
  });

  it('follows one key after the other', () => {
    expect(matchStrokes(['g'], 'g i')).toBe('partly');
    expect(matchStrokes(['g', 'i'], 'g i')).toBe('yes');
    expect(matchStrokes(['g', 'w'], 'g i')).toBe('no');
    expect(matchStrokes(['g', 'i'], 'g')).toBe('no');
  });
});
