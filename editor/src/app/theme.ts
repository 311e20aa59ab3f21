import { create } from 'zustand';

export type Theme = 'system' | 'light' | 'dark';

/** `public/theme.js` reads the same key before the first paint. */
const storageKey = 'baton.theme';

export const useTheme = create<{ readonly theme: Theme }>(() => ({ theme: chosen() }));

export function chooseTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage is off: the choice lasts as long as the page.
  }
  useTheme.setState({ theme });
}

function chosen(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}
