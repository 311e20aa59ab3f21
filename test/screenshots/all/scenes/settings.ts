import type { Scene } from '../scene.ts';

const at = (tab: string): string => `/settings?tab=${tab}`;

export const settingsScenes: readonly Scene[] = [
  { name: 'queues', path: '/settings', act: (screen) => screen.see('Billing') },
  { name: 'queue', path: '/settings', act: (screen) => screen.press('Billing') },
  { name: 'queue-new', path: '/settings', act: (screen) => screen.press('New queue', 'Make queue') },
  { name: 'queues-loading', path: '/settings', before: (screen) => screen.answer('**/v1/queues', 'never') },
  { name: 'queues-failed', path: '/settings', before: (screen) => screen.answer('**/v1/queues', 'failure') },
  { name: 'hours', path: at('hours'), act: (screen) => screen.see('Office hours') },
  {
    name: 'hours-edit',
    path: `${at('hours')}&id=office`,
    act: ({ page }) => page.getByRole('textbox').nth(2).waitFor(),
  },
  {
    name: 'hours-wrong',
    path: `${at('hours')}&id=extended`,
    act: (screen) => screen.press('Add day off', 'Save hours'),
  },
  {
    name: 'hours-leave',
    path: `${at('hours')}&id=extended`,
    act: async (screen) => {
      await screen.write('Name', 'Longer hours');
      await screen.press('Queues');
    },
  },
  { name: 'channels', path: at('channels'), act: (screen) => screen.see('Service line') },
  { name: 'channel', path: at('channels'), act: (screen) => screen.press('Service line') },
  { name: 'channel-new', path: at('channels'), act: (screen) => screen.press('New channel') },
  { name: 'signals', path: at('signals'), act: (screen) => screen.see('Topics') },
  {
    name: 'signals-below',
    path: at('signals'),
    act: async (screen) => {
      await screen.see('Topics');
      await screen.page.mouse.move(700, 500);
      await screen.page.mouse.wheel(0, 5_000);
    },
  },
  {
    name: 'signals-topic',
    path: at('signals'),
    act: ({ page }) => page.getByRole('row').getByRole('button').first().click(),
  },
  { name: 'signals-scope', path: at('signals'), act: (screen) => screen.press('Edit examples') },
  { name: 'signals-memory', path: at('signals'), act: (screen) => screen.press('Change') },
  { name: 'signals-provider', path: at('signals'), act: (screen) => screen.press('Amazon Comprehend') },
  { name: 'publishing-rules', path: at('publishing') },
  { name: 'keys', path: at('keys') },
  { name: 'key-new', path: at('keys'), act: (screen) => screen.press('New key') },
  {
    name: 'key-revoke',
    path: at('keys'),
    act: ({ page }) => page.getByRole('row').getByRole('button').first().click(),
  },
  { name: 'audit', path: at('audit') },
  {
    name: 'audit-entry',
    path: at('audit'),
    act: ({ page }) => page.getByRole('row').getByRole('button').first().click(),
  },
];
