import { cases } from '../organisation.ts';
import type { Scene } from '../scene.ts';
import type { Screen } from '../screen.ts';

/** By its key, once the conversation is there. */
const dialog =
  (key: string) =>
  async (screen: Screen): Promise<void> => {
    await screen.page.getByRole('log').waitFor();
    await screen.page.locator('main').focus();
    await screen.keys(key);
    await screen.page.getByRole('dialog').waitFor();
  };
const ready = ({ page }: Screen): Promise<void> => page.getByRole('log').waitFor();

const agents: readonly Scene[] = [
  { name: 'inbox-untouched', path: '/inbox', isUntouched: true, act: (screen) => screen.see('Nobody is waiting') },
  { name: 'inbox', path: '/inbox' },
  { name: 'inbox-loading', path: '/inbox', before: (screen) => screen.answer('**/v1/handoffs?*', 'never') },
  { name: 'inbox-failed', path: '/inbox', before: (screen) => screen.answer('**/v1/handoffs?*', 'failure') },
  {
    name: 'inbox-offline',
    path: '/inbox',
    act: async ({ page }) => {
      await page.getByRole('listitem').first().waitFor();
      await page.context().setOffline(true);
      await page.waitForTimeout(2_500);
    },
  },
  { name: 'inbox-waiting', path: cases.waiting, act: ready },
  { name: 'inbox-arabic', path: cases.arabic, act: ready },
  { name: 'inbox-mine', path: cases.mine, act: ready },
  { name: 'inbox-done', path: cases.done, act: ready },
  { name: 'inbox-details', path: `${cases.waiting}?details=true`, act: ready },
  { name: 'inbox-note', path: cases.mine, act: dialog('n') },
  { name: 'inbox-transfer', path: cases.mine, act: dialog('t') },
  { name: 'inbox-resolve', path: cases.mine, act: dialog('e') },
  { name: 'inbox-give-back', path: cases.mine, act: dialog('b') },
  { name: 'inbox-explain', path: cases.waiting, act: dialog('w') },
];

export const inboxScenes: readonly Scene[] = agents.map((scene) => ({ as: 'agent', ...scene }));
