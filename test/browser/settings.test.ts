import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apiOf } from '../support/api.ts';
import { tokenFor } from '../support/staff.ts';
import {
  axeProblems,
  closeBrowser,
  newPage,
  type PageOptions,
  signIn,
  startHostForTests,
  type TestHost,
} from './support.ts';

let host: TestHost;
let page: Page | undefined;

beforeAll(async () => {
  host = await startHostForTests();
});

afterEach(async () => {
  await page?.context().close();
  page = undefined;
});

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  page = await newPage(options);
  await signIn(page, host, 'admin', path);
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  return page;
}

const asAdmin = async () => apiOf(host.url, await tokenFor(host.url, 'admin'));
const toast = (at: Page, words: string) => at.getByRole('region', { name: 'Notifications' }).getByText(words);

describe('settings', () => {
  it('are not open to an agent', async () => {
    page = await newPage();
    await signIn(page, host, 'agent', '/settings');
    await page.getByRole('heading', { name: 'This page is not open to you' }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
  });

  it('have tabs that the address names and the browser’s back button knows', async () => {
    const at = await open('/settings');
    await at.getByRole('tab', { name: 'Queues' }).focus();
    await at.keyboard.press('ArrowRight');
    await at.waitForURL(/tab=hours/);
    await at.getByRole('button', { name: 'Office hours' }).waitFor();
    await at.goBack();
    await at.getByRole('button', { name: 'Billing' }).waitFor();
  });
});

describe('queues', () => {
  it('are changed in a dialog, with the keyboard alone, and stay changed', async () => {
    const at = await open('/settings');
    await at.getByRole('button', { name: 'Billing' }).press('Enter');
    const dialog = at.getByRole('dialog', { name: 'Billing' });
    await dialog.getByText('Saved', { exact: true }).waitFor();
    const limit = dialog.getByRole('textbox', { name: 'Wait limit' });
    await limit.fill('20');
    await limit.press('Tab');
    await dialog.getByText('Not saved yet').waitFor();
    await dialog.getByRole('textbox', { name: 'Team mail' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await toast(at, 'Saved the queue Billing').waitFor();
    await at.reload();
    await at
      .getByRole('row', { name: /Billing/ })
      .getByText('20 min')
      .waitFor();
    const { body } = await (await asAdmin())('listQueues');
    expect(body.queues.find(({ id }) => id === 'billing')).toMatchObject({
      waitLimitSeconds: 1_200,
      email: 'billing@fenlark.example',
    });
  });

  it('say what is wrong with a new one, and go to the first field', async () => {
    const at = await open('/settings');
    await at.getByRole('button', { name: 'New queue' }).click();
    const dialog = at.getByRole('dialog', { name: 'New queue' });
    await dialog.getByRole('button', { name: 'Make queue' }).click();
    await dialog.getByText('Give the queue a name.').waitFor();
    await expect
      .poll(() =>
        dialog
          .getByRole('textbox', { name: 'Name', exact: true })
          .evaluate((field) => field === document.activeElement),
      )
      .toBe(true);
    await at.keyboard.type('Großkunden');
    expect(await dialog.getByRole('textbox', { name: 'Id' }).inputValue()).toBe('grosskunden');
    await dialog.getByRole('textbox', { name: 'Team mail' }).fill('vip@fenlark.example');
    await dialog.getByText('Move to another queue').click();
    await dialog.getByRole('button', { name: 'Make queue' }).click();
    await dialog.getByText('Choose the queue that takes over.').waitFor();
    await dialog.getByRole('button', { name: /Queue that takes over/ }).click();
    await at.getByRole('option', { name: 'Customer care' }).click();
    await dialog.getByRole('button', { name: 'Make queue' }).click();
    await at
      .getByRole('row', { name: /Großkunden/ })
      .getByText('Move to Customer care')
      .waitFor();
  });

  it('keep what was typed when the server refuses it, and show why at the field', async () => {
    const at = await open('/settings');
    await at.route('**/v1/queues/technical', (route) =>
      route.fulfill({
        status: 400,
        contentType: 'application/problem+json',
        json: {
          type: 'about:blank',
          title: 'The request is not right',
          status: 400,
          code: 'invalid-input',
          requestId: 'req-1',
          errors: [{ path: 'email', message: 'must be an address of ours' }],
        },
      }),
    );
    await at.getByRole('button', { name: 'Technical help' }).click();
    const dialog = at.getByRole('dialog', { name: 'Technical help' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Technik');
    await dialog.getByRole('button', { name: 'Save queue' }).click();
    await dialog.getByText('Must be an address of ours.').waitFor();
    await dialog.getByText('Not saved', { exact: true }).waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Technik');
  });
});

describe('business hours', () => {
  it('are edited day by day, copied, and stay so', async () => {
    const at = await open('/settings?tab=hours');
    await at.getByRole('button', { name: 'Office hours' }).click();
    const opens = at.getByRole('textbox', { name: 'Monday opens' });
    await opens.fill('9');
    await opens.press('Tab');
    expect(await opens.inputValue()).toBe('09:00');
    await opens.press('ArrowUp');
    expect(await opens.inputValue()).toBe('09:15');
    await at.getByRole('button', { name: 'Add hours on Monday' }).click();
    await at.getByRole('button', { name: 'More for Monday' }).click();
    await at.getByRole('menuitem', { name: 'Copy to Monday to Friday' }).click();
    await at.getByRole('button', { name: /Time zone/ }).click();
    await at.keyboard.type('lisb');
    await at.getByRole('option', { name: /Lisbon/ }).waitFor();
    await at.keyboard.press('Enter');
    await at.getByText('Not saved yet').waitFor();
    await at.getByRole('button', { name: 'Save hours' }).click();
    await toast(at, 'Saved the hours Office hours').waitFor();
    const { body } = await (await asAdmin())('listCalendars');
    const office = body.calendars.find(({ id }) => id === 'office');
    expect(office?.timeZone).toBe('Europe/Lisbon');
    expect(office?.week.friday).toEqual([
      { from: '09:15', to: '18:00' },
      { from: '19:00', to: '23:00' },
    ]);
    expect(office?.week.sunday).toEqual([]);
    expect(office?.holidays).toHaveLength(20);
  });

  it('mark hours that cannot be, and days off without a date', async () => {
    const at = await open('/settings?tab=hours&id=extended');
    const monday = at.getByRole('group', { name: 'Monday' });
    await monday.getByRole('textbox', { name: 'Monday opens' }).fill('23:00');
    await at.getByRole('button', { name: 'Add day off' }).click();
    await at.getByRole('button', { name: 'Save hours' }).click();
    await monday.getByText('Close after you open.').waitFor();
    await at.getByText('Choose a date.').waitFor();
    await at.getByText('Look at the marked fields.').waitFor();
    expect(await axeProblems(at)).toEqual([]);
    await at.getByRole('button', { name: 'Discard changes' }).click();
    expect(await monday.getByRole('textbox', { name: 'Monday opens' }).inputValue()).toBe('07:00');
  });

  it('ask before changes are left behind', async () => {
    const at = await open('/settings?tab=hours&id=extended');
    await at.getByRole('textbox', { name: 'Name', exact: true }).fill('Longer hours');
    await at.getByRole('tab', { name: 'Queues' }).click();
    const question = at.getByRole('alertdialog', { name: 'Leave without saving?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(await at.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Longer hours');
    await at.getByRole('tab', { name: 'Queues' }).click();
    await question.getByRole('button', { name: 'Leave' }).click();
    await at.getByRole('button', { name: 'Billing' }).waitFor();
  });

  it('can be made anew, with a day off', async () => {
    const at = await open('/settings?tab=hours');
    await at.getByRole('button', { name: 'New hours' }).click();
    await at.getByRole('textbox', { name: 'Name', exact: true }).fill('Weekend');
    await at.getByRole('button', { name: 'Add day off' }).click();
    await at.getByLabel('Date').fill('2027-06-01');
    await at.getByPlaceholder('What the day is called').fill('Company party');
    await at.getByRole('button', { name: 'Make hours' }).click();
    await at.waitForURL(/id=weekend/);
    await at.getByRole('heading', { name: 'Weekend' }).waitFor();
    const { body } = await (await asAdmin())('listCalendars');
    expect(body.calendars.find(({ id }) => id === 'weekend')?.holidays).toEqual([
      { date: '2027-06-01', name: 'Company party' },
    ]);
  });
});

describe('channels', () => {
  it('get a webhook with a secret that is shown until it is saved, and never again', async () => {
    const at = await open('/settings?tab=channels');
    await at.getByRole('button', { name: 'Service line' }).click();
    const dialog = at.getByRole('dialog', { name: 'Service line' });
    await dialog.getByRole('textbox', { name: 'Webhook' }).fill('https://fenlark.example/calls');
    await dialog.getByRole('button', { name: 'Save channel' }).click();
    await dialog.getByText('Enter the secret that the receiver has').waitFor();
    await dialog.getByRole('button', { name: 'Make a new secret' }).click();
    const secret = await dialog.getByText(/^whsec_/).textContent();
    await dialog.getByRole('button', { name: 'Save channel' }).click();
    await at
      .getByRole('row', { name: /Service line/ })
      .getByText('https://fenlark.example/calls')
      .waitFor();
    await at.getByRole('button', { name: 'Service line' }).click();
    await dialog.getByText('Leave it empty to keep the one that is there').waitFor();
    expect(await at.content()).not.toContain(secret);
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Service line for callers');
    await dialog.getByRole('button', { name: 'Save channel' }).click();
    await at
      .getByRole('row', { name: /Service line for callers/ })
      .getByText('https://fenlark.example/calls')
      .waitFor();
  });
});

describe('keys', () => {
  it('are shown once, work at once, and do not any more after they were revoked', async () => {
    const at = await open('/settings?tab=keys');
    await at.getByRole('button', { name: 'New key' }).click();
    const dialog = at.getByRole('dialog', { name: 'New key' });
    await dialog.getByRole('button', { name: 'Make key' }).click();
    await dialog.getByText('Give the key a label').waitFor();
    await dialog.getByRole('textbox', { name: 'Label' }).fill('Browser test');
    await dialog.getByRole('button', { name: /Channel/ }).click();
    await at.getByRole('option', { name: 'Chat on fenlark.example' }).click();
    await dialog.getByRole('button', { name: 'Make key' }).click();
    const made = at.getByRole('dialog', { name: 'The key “Browser test”' });
    const key = (await made.getByText(/^bt_/).textContent()) ?? '';
    expect(await axeProblems(at)).toEqual([]);
    await made.getByRole('button', { name: 'Done' }).click();
    expect(await at.content()).not.toContain(key);
    const say = (messageId: string) =>
      apiOf(host.url, key)('postMessage', {
        params: { conversationId: 'key-test' },
        body: { messageId, role: 'customer', text: 'Hello', channel: 'chat' },
      });
    expect((await say('m-1')).status).toBe(200);

    await at.getByRole('button', { name: 'Revoke Browser test' }).click();
    const question = at.getByRole('alertdialog');
    expect(await question.getByRole('button', { name: 'Revoke key' }).isDisabled()).toBe(true);
    await question.getByRole('textbox').fill('revoke');
    await question.getByRole('button', { name: 'Revoke key' }).click();
    await at
      .getByRole('row', { name: /Browser test/ })
      .getByText('Revoked')
      .waitFor();
    await expect.poll(async () => (await say('m-2')).status, { timeout: 10_000 }).toBe(403);
  });
});

describe('the audit log', () => {
  it('tells who changed what, and what stood there before', async () => {
    const call = await asAdmin();
    const { body } = await call('listQueues');
    const general = body.queues.find(({ id }) => id === 'general');
    for (const waitLimitSeconds of [600, 660])
      await call('saveQueue', { params: { queueId: 'general' }, body: { ...general, waitLimitSeconds } });
    const at = await open('/settings?tab=audit');
    await at.getByRole('textbox', { name: 'Search the audit log' }).fill('amira customer care');
    await at.getByRole('button', { name: 'Saved the queue Customer care' }).first().click();
    const dialog = at.getByRole('dialog', { name: 'Saved the queue Customer care' });
    await dialog.getByText('Amira Haddad').waitFor();
    await dialog.locator('del', { hasText: '10 min' }).waitFor();
    await dialog.getByText('11 min').waitFor();
    expect(await dialog.getByText('Team mail').count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each([1440, 1024, 390])('has no accessibility problem at %d px', async (width) => {
    const at = await open('/settings', { theme, width, height: width < 900 ? 844 : 900 });
    await at.getByRole('button', { name: 'Customer care' }).click();
    await at.getByRole('dialog').getByText('Saved', { exact: true }).waitFor();
    expect(await axeProblems(at)).toEqual([]);
    await at.keyboard.press('Escape');
    for (const [tab, row] of [
      ['Queues', 'Customer care'],
      ['Business hours', 'Around the clock'],
      ['Channels', 'Service line'],
    ] as const) {
      await at.getByRole('tab', { name: tab }).click();
      await at.getByRole('button', { name: row }).waitFor();
      expect(await axeProblems(at)).toEqual([]);
    }
    await at.getByRole('tab', { name: 'Business hours' }).click();
    await at.getByRole('button', { name: 'Around the clock' }).click();
    await at.getByRole('textbox', { name: 'Sunday closes' }).waitFor();
    expect(await axeProblems(at)).toEqual([]);
    await at.getByRole('tab', { name: 'Keys' }).click();
    await at
      .getByRole('button', { name: /^Revoke/ })
      .first()
      .waitFor();
    expect(await axeProblems(at)).toEqual([]);
    await at.getByRole('tab', { name: 'Audit' }).click();
    await at
      .getByRole('button', { name: /^Made the key/ })
      .first()
      .waitFor();
    expect(await axeProblems(at)).toEqual([]);
  });
});

describe('signals', () => {
  it('switch a topic off, and say what is wrong with examples before they are sent', async () => {
    const at = await open('/settings?tab=signals');
    await at.getByRole('button', { name: 'Legal' }).press('Enter');
    const dialog = at.getByRole('dialog', { name: 'Topic: legal' });
    await dialog.getByText('Notice this topic').click();
    await dialog.getByRole('button', { name: 'Save topic' }).click();
    await toast(at, 'Saved the topic legal').waitFor();
    await at.getByRole('button', { name: 'Edit examples' }).click();
    await at.getByRole('textbox', { name: 'Examples' }).fill('delivery: where is my parcel');
    await at.getByRole('button', { name: 'Save examples' }).click();
    await at.getByText(/at least 5 examples/).waitFor();
    const { body } = await (await asAdmin())('readSignals');
    expect(body).toEqual({ topics: { legal: { on: false } } });
  });

  it('say how long things count, and turn on no model that this deployment may not ask', async () => {
    const at = await open('/settings?tab=signals');
    await at.getByRole('button', { name: 'Change' }).click();
    const days = at.getByRole('textbox', { name: 'A customer is back within' });
    await days.fill('14');
    await days.press('Tab');
    await at.getByRole('button', { name: 'Save', exact: true }).click();
    await at.getByText(/Who returns within 14 days counts as back/).waitFor();
    await at.getByText('Nothing is known yet.', { exact: false }).waitFor();
    await at.getByRole('button', { name: 'Amazon Comprehend' }).press('Enter');
    const dialog = at.getByRole('dialog', { name: 'Amazon Comprehend' });
    await dialog.getByText('Ask Amazon Comprehend').click();
    await dialog.getByRole('button', { name: 'Save provider' }).click();
    await dialog.getByText('Choose at least one signal.').waitFor();
    await dialog.getByText('Insults us').click();
    await dialog.getByRole('button', { name: 'Save provider' }).click();
    await dialog.getByText(/start with AWS_ENDPOINT_URL_COMPREHEND set/).waitFor();
    expect(await axeProblems(at)).toEqual([]);
    const { body } = await (await asAdmin())('readSignals');
    expect(body).toMatchObject({ repeatContact: { days: 14 } });
    expect(body).not.toHaveProperty('providers');
  });
});
