import { useState } from 'react';
import { useMediaQuery } from '../../app/media-query.ts';

const storageKey = 'baton.inbox.details';

/** Whether the details stand beside the thread: where there is room, until the person chooses. */
export function useDetailsOpen(): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const hasRoom = useMediaQuery('(min-width: 1360px)');
  const [chosen, setChosen] = useState(() => {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      return null;
    }
  });
  const setOpen = (isOpen: boolean): void => {
    const next = isOpen ? 'open' : 'closed';
    setChosen(next);
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // Storage is off: the choice lasts as long as the page.
    }
  };
  return [chosen === null ? hasRoom : chosen === 'open', setOpen];
}
