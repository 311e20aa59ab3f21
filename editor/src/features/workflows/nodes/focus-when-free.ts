const frames = 60;

/**
 * Focuses an element as soon as it can take the focus. A dialog that closes gives the focus back to where it was, though
 * whoever chose a step in it wants to be at that step; and React Flow hides a new card until it has measured it.
 * @returns what gives up waiting
 */
export function focusWhenFree(element: HTMLElement): () => void {
  let request = 0;
  let left = frames;
  const attempt = (): void => {
    if (element.closest('[inert]') === null) element.focus({ preventScroll: true });
    left -= 1;
    if (document.activeElement !== element && left > 0) request = requestAnimationFrame(attempt);
  };
  attempt();
  return () => cancelAnimationFrame(request);
}
