import { type RefObject, useEffect } from 'react';

/** What the keyboard can stop at. */
export const stops = ':is(input, button, textarea, [tabindex="0"]):not([disabled])';

/**
 * Keeps the keyboard where it was when what has the focus goes away, as the button that removes its own line does: what
 * stands in its place then takes the focus. Without it the focus falls to the page, and Tab begins at the top again.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const around = frame.current;
    if (!around) return;
    const stopsIn = (): HTMLElement[] => [...around.querySelectorAll<HTMLElement>(stops)];
    let last: { readonly stop: Element; readonly place: number } | undefined;
    const remember = (event: FocusEvent): void => {
      const stop = event.target instanceof HTMLElement ? event.target : undefined;
      last = stop && { stop, place: stopsIn().indexOf(stop) };
    };
    const forget = (event: FocusEvent): void => {
      if (event.relatedTarget instanceof Node && !around.contains(event.relatedTarget)) last = undefined;
    };
    const keep = (): void => {
      if (!last || last.place < 0 || last.stop.isConnected || document.activeElement !== document.body) return;
      const left = stopsIn();
      left[Math.min(last.place, left.length - 1)]?.focus();
    };
    const changes = new MutationObserver(keep);
    around.addEventListener('focusin', remember);
    around.addEventListener('focusout', forget);
    changes.observe(around, { childList: true, subtree: true });
    return () => {
      around.removeEventListener('focusin', remember);
      around.removeEventListener('focusout', forget);
      changes.disconnect();
    };
  }, [frame]);
}
