import type { Scene } from '../scene.ts';

export const mailboxScenes: readonly Scene[] = [
  { name: 'mailbox-untouched', path: '/mailbox', isUntouched: true, act: (screen) => screen.see('No mail yet') },
  {
    name: 'calls-untouched',
    path: '/mailbox?tab=calls',
    isUntouched: true,
    act: (screen) => screen.see('No calls yet'),
  },
  {
    name: 'undelivered-untouched',
    path: '/mailbox?tab=undelivered',
    isUntouched: true,
    act: (screen) => screen.see('Everything was delivered'),
  },
  { name: 'mailbox', path: '/mailbox', act: ({ page }) => page.getByRole('option').first().waitFor() },
  {
    name: 'mailbox-mail',
    path: '/mailbox',
    act: async ({ page }) => {
      await page.getByRole('option').last().click();
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'mailbox-text',
    path: '/mailbox',
    act: async (screen) => {
      await screen.page.getByRole('option').first().click();
      await screen.press('Plain text');
    },
  },
  {
    name: 'mailbox-headers',
    path: '/mailbox',
    act: async (screen) => {
      await screen.page.getByRole('option').first().click();
      await screen.press('Headers');
    },
  },
  { name: 'calls', path: '/mailbox?tab=calls', act: ({ page }) => page.getByRole('option').first().waitFor() },
  {
    name: 'call-back',
    path: '/mailbox?tab=calls',
    act: ({ page }) => page.getByRole('option').first().click(),
  },
  { name: 'call-new', path: '/mailbox?tab=calls&id=new', act: (screen) => screen.see('A caller is on the line') },
  {
    name: 'call-going',
    path: '/mailbox?tab=calls&id=new',
    act: async (screen) => {
      await screen.write('What the caller says', 'I want to talk to a real person, please.');
      await screen.press('Say it');
      await screen.see('Hang up');
    },
  },
  { name: 'undelivered', path: '/mailbox?tab=undelivered' },
  {
    name: 'undelivered-letter',
    path: '/mailbox?tab=undelivered',
    act: async ({ page }) => {
      await page.getByRole('row').getByRole('button').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
