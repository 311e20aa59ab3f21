// Runs before the first paint, so that a chosen theme never flashes the other one. A file of its own: the
// content security policy allows no inline scripts. Keep the key in step with src/app/theme.ts.
(() => {
  try {
    const theme = localStorage.getItem('baton.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is switched off: the system's theme stays.
  }
})();
