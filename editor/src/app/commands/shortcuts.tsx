import { lazy, Suspense, useEffect } from 'react';
import { create } from 'zustand';
import { allCommands } from './commands.ts';
import { isSingleKey, matchStrokes, strokeOf } from './keys.ts';

const Palette = lazy(() => import('./palette.tsx'));
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx'));

type Sheet = 'palette' | 'shortcuts' | undefined;
const storageKey = 'baton.single-keys';
const sequenceMs = 1_000;

export const useCommandSheet = create<{ readonly sheet: Sheet; readonly singleKeys: boolean }>(() => ({
  sheet: undefined,
  singleKeys: readChoice(),
}));

export const openSheet = (sheet: Sheet): void => useCommandSheet.setState({ sheet });

/** Single keys get in the way of speech input, so they can be switched off (WCAG 2.1.4). */
export function chooseSingleKeys(singleKeys: boolean): void {
  try {
    localStorage.setItem(storageKey, singleKeys ? 'on' : 'off');
  } catch {
    // Storage is off: the choice lasts as long as the page.
  }
  useCommandSheet.setState({ singleKeys });
}

/** Listens for the keys of all commands; mounted once, by the shell. */
export function Shortcuts() {
  const sheet = useCommandSheet((state) => state.sheet);
  useEffect(() => {
    let strokes: readonly string[] = [];
    let lastAt = 0;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
      const stroke = strokeOf(event);
      if (stroke === 'mod+k') {
        event.preventDefault();
        openSheet('palette');
        return;
      }
      if (isSingleKey(stroke) && (!useCommandSheet.getState().singleKeys || isBusy(event.target))) return;
      if (isInDialog(event.target)) return;
      strokes = event.timeStamp - lastAt < sequenceMs ? [...strokes, stroke] : [stroke];
      lastAt = event.timeStamp;
      if (stroke === '?') {
        openSheet('shortcuts');
        return;
      }
      const commands = allCommands();
      // After `g`, an `i` belongs to "g i"; but it may also begin something new.
      for (const tried of [strokes, [stroke]]) {
        const command = commands.find(({ keys, alsoBy }) =>
          [keys, alsoBy].some((asked) => asked !== undefined && matchStrokes(tried, asked) === 'yes'),
        );
        if (command === undefined) continue;
        event.preventDefault();
        strokes = [];
        command.run();
        return;
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  if (sheet === undefined) return null;
  return <Suspense>{sheet === 'palette' ? <Palette /> : <ShortcutSheet />}</Suspense>;
}

const isModifier = (key: string): boolean => ['Shift', 'Control', 'Alt', 'Meta'].includes(key);

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;

/** Where letters mean something else: text, and lists that jump to what is typed. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]') !== null;

function readChoice(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}
