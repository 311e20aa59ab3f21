import { type RefObject, useEffect } from 'react';
import { stops } from '../../../ui/use-kept-focus.ts';
import { useUi, useUiState } from './ui.ts';

/**
 * Moves the keyboard into a panel that was asked for by key, to the first thing in it that is not its head, and back to
 * where it was once the panel is gone. To be used inside of the panel, so that it waits until the panel is loaded.
 */
export function useSideFocus(side: RefObject<HTMLElement | null>): void {
  const ui = useUi();
  const isWanted = useUiState((state) => state.isSideWanted);
  useEffect(() => {
    if (!isWanted || !side.current) return;
    ui.setState({ isSideWanted: false });
    const all = [...side.current.querySelectorAll<HTMLElement>(stops)];
    const first = all.find((stop) => stop.closest('header') === null) ?? all[0];
    cameFrom = document.activeElement;
    first?.focus();
  }, [isWanted, side, ui]);
  useEffect(
    () => () => {
      const before = cameFrom;
      cameFrom = null;
      // Only where the focus fell to the page: somebody may have gone on meanwhile.
      requestAnimationFrame(() => {
        if (before === null || document.activeElement !== document.body) return;
        // A menu that it was asked for from is gone by now.
        const back = before instanceof HTMLElement && before.isConnected ? before : document.getElementById('main');
        back?.focus({ preventScroll: true });
      });
    },
    [],
  );
}

let cameFrom: Element | null = null;
