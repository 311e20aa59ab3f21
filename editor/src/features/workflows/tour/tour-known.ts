const storageKey = 'baton.tour';

/** Whether this person has been shown around, or did not want to be. */
export function isTourKnown(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
}

export function rememberTour(): void {
  try {
    localStorage.setItem(storageKey, 'known');
  } catch {
    // Storage is off: it is offered again with the next template.
  }
}
