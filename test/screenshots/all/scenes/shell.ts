import type { Scene } from '../scene.ts';
import type { Screen } from '../screen.ts';

const nowhere = '/nowhere';

export const shellScenes: readonly Scene[] = [
  { name: 'not-found', path: nowhere },
  { name: 'no-permission', path: '/settings', as: 'agent' },
  { name: 'person-menu', path: nowhere, act: (screen) => openPerson(screen) },
  {
    name: 'language-menu',
    path: nowhere,
    act: async (screen) => {
      await openPerson(screen);
      await screen.page.getByRole('dialog').locator('button[aria-haspopup="listbox"]').first().click();
    },
  },
  {
    name: 'commands',
    path: '/workflows/first-line',
    act: (screen) => opens(screen, 'Control+k'),
  },
  { name: 'shortcuts', path: '/workflows/first-line', act: (screen) => opens(screen, '?') },
  { name: 'sign-in', path: '/sign-in?out=true', as: 'nobody' },
  { name: 'sign-in-people', path: '/workflows', as: 'nobody' },
  { name: 'sign-in-failed', path: '/signed-in?error=access_denied&state=none', as: 'nobody' },
  {
    name: 'start-failed',
    path: '/workflows',
    as: 'nobody',
    before: (screen) => screen.answer('**/config.json', 'failure'),
  },
  { name: 'try-it', path: '/try-it' },
  { name: 'visitor', path: '/try', as: 'nobody', act: (screen) => screen.see('You are a customer of Fenlark') },
  {
    name: 'visitor-waits',
    path: '/try',
    as: 'nobody',
    act: async ({ page }) => {
      await page.getByRole('textbox').fill('I would like to talk to a person, please');
      await page.keyboard.press('Enter');
      await page.getByRole('log').getByRole('listitem').nth(1).waitFor();
    },
  },
  {
    name: 'visitor-hood',
    path: '/try',
    as: 'nobody',
    act: async (screen) => {
      await screen.page.getByRole('textbox').fill('When do I get my bill?');
      await screen.keys('Enter');
      await screen.press('Under the hood');
    },
  },
];

const openPerson = ({ page }: Screen): Promise<void> =>
  page.getByRole('button', { name: /Amira/ }).filter({ visible: true }).first().click();

async function opens(screen: Screen, key: string): Promise<void> {
  await screen.steps();
  await screen.keys(key);
  await screen.dialog();
}
