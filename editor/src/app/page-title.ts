import { useEffect } from 'react';
import { announce } from './announcer.tsx';

let announced = '';

/** Names the page in the browser's tab and history, and says so to screen readers. `PageHeader` does this itself. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Baton`;
    if (announced !== '' && announced !== title) announce(title);
    announced = title;
  }, [title]);
}
