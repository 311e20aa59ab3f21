import { createServer } from 'node:net';
import type { Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apiOf } from '../support/api.ts';
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
  await page.getByRole('heading', { level: 1, name: 'Mailbox & calls' }).waitFor();
  return page;
}

/** Hands a customer to a person, as a channel does. */
async function escalate(channel: 'email' | 'voice', conversationId: string, at = host): Promise<void> {
  const { status, body } = await apiOf(at.url, at.channelKeys[channel])('postMessage', {
    params: { conversationId },
    body: {
      messageId: 'm-1',
      role: 'customer',
      channel,
      language: 'en',
      text: 'I want to talk to a real person, please. <img src="https://tracker.example/x.png">',
      customer: {
        id: conversationId,
        name: `Ana ${conversationId}`,
        email: 'ana@example.com',
        phone: '+493023125042',
        tier: 'gold',
      },
    },
  });
  expect([status, body.decision]).toEqual([200, 'escalate']);
}

describe('with nothing in it', () => {
  it('says how to make a mail and a call appear, with a command to copy', async () => {
    const at = await open('/mailbox');
    await at.getByRole('heading', { name: 'No mail yet' }).waitFor();
    await at.getByText(`curl ${host.url}/v1/conversations/email-`).waitFor();
    await at.getByRole('tab', { name: 'Calls' }).click();
    await at.getByRole('heading', { name: 'No calls yet' }).waitFor();
    await at.getByText(`curl ${host.url}/v1/conversations/voice-`).waitFor();
    await at.getByRole('tab', { name: 'Undelivered' }).click();
    await at.getByRole('heading', { name: 'Everything was delivered' }).waitFor();
    expect(await at.getByText('Only at home').isVisible()).toBe(true);
  });
});

describe('a mail', () => {
  it('appears by itself when a customer who writes by email is handed over', async () => {
    const at = await open('/mailbox');
    await at.getByRole('heading', { name: 'No mail yet' }).waitFor();
    await escalate('email', 'appears');
    await at.getByRole('option', { name: /Ana appears/ }).waitFor();
    const mail = at.frameLocator('iframe');
    await mail.getByRole('heading', { level: 1, name: /Ana appears/ }).waitFor();
    // What the customer wrote is text there, and nothing was asked of anybody for it.
    await mail.getByText('<img src="https://tracker.example/x.png">').waitFor();
  });

  it('can be read as plain text and with its headers', async () => {
    await escalate('email', 'plain');
    const at = await open('/mailbox');
    await at.getByRole('option', { name: /Ana plain/ }).click();
    await at.getByRole('radio', { name: 'Plain text' }).click();
    await at.getByText('Open in the inbox: http').waitFor();
    await at.getByRole('radio', { name: 'Headers' }).click();
    await at.getByRole('rowheader', { name: 'Auto-Submitted' }).waitFor();
  });

  it('runs nothing, fetches nothing and leads nowhere by itself', async () => {
    const hostile =
      '<meta http-equiv="refresh" content="0;url=https://evil.example/"><script>parent.document.title="owned"</script>' +
      '<img src="https://evil.example/a.png" alt="logo" onerror="alert(1)"><div style="background:url(https://evil.example/b.png)">Hello</div>' +
      '<form action="https://evil.example/"><input></form><a href="javascript:alert(1)">one</a><a href="https://shop.example/">two</a>';
    await escalate('email', 'hostile');
    const at = await open('/mailbox?tab=calls');
    // Only what leaves the browser counts: it reports requests that the page's policy stopped as well.
    const asked: string[] = [];
    await at.context().route(/evil\.example/, async (route) => {
      asked.push(route.request().url());
      await route.abort();
    });
    await at.route(/outside\/mails\/./, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), html: hostile } });
    });
    await at.getByRole('tab', { name: /^Mail/ }).click();
    const mail = at.frameLocator('iframe');
    await mail.getByText('Hello').waitFor();
    await mail.getByText('[logo]').waitFor();
    await at.getByText('One picture from elsewhere was not loaded').waitFor();
    expect(await mail.locator('script, form, [href^="javascript:"]').count()).toBe(0);
    expect(await mail.getByRole('link', { name: 'two' }).getAttribute('rel')).toBe('noopener noreferrer');
    expect(asked).toEqual([]);
    expect(await at.title()).not.toBe('owned');
    expect(await at.locator('iframe').getAttribute('sandbox')).not.toContain('allow-scripts');
  });
});

describe('a call', () => {
  it('appears by itself when a caller is handed over, with what the agent hears, and can be done', async () => {
    const at = await open('/mailbox?tab=calls');
    await at.getByRole('heading', { name: 'No calls yet' }).waitFor();
    await escalate('voice', 'rings');
    await at.getByRole('heading', { name: 'Call Ana rings back' }).waitFor();
    await at.getByText('Ana rings, gold customer.').first().waitFor();
    await at.getByRole('button', { name: 'Mark as done' }).click();
    await at
      .getByRole('option', { name: /Ana rings/ })
      .getByText('Done', { exact: true })
      .waitFor();
    expect(await at.getByRole('button', { name: 'Mark as done' }).count()).toBe(0);
  });

  it('that is simulated goes on turn by turn and reaches a person, with the keyboard alone', async () => {
    const at = await open('/mailbox?tab=calls');
    await at.getByRole('button', { name: 'Simulate an incoming call' }).press('Enter');
    await at.getByRole('heading', { name: 'A caller is on the line' }).waitFor();
    await at.getByRole('textbox', { name: 'What the caller says' }).waitFor();
    // About what customer care sees to at any hour; contracts go to another team while the office is open.
    await at.keyboard.type('Where can I park near your shop?');
    await at.keyboard.press('Enter');
    await at.getByRole('log').getByText('Where can I park near your shop?').waitFor();
    const flow = at.getByRole('complementary', { name: 'What the contact flow reads' });
    await flow.getByText('Go on').waitFor();
    await at.keyboard.type('I want to talk to a real person, please.');
    await at.keyboard.press('Enter');
    await at.getByText(/^Handed off to Customer care/).waitFor();
    await flow.getByText(/passes the caller on to the queue Customer care/).waitFor();
    await at.getByRole('button', { name: 'Hang up' }).click();
    await at.getByText('The call is over.').waitFor();
  });

  it('cannot be simulated from a number that is none', async () => {
    const at = await open('/mailbox?tab=calls&id=new');
    await at.getByRole('textbox', { name: 'Caller’s number' }).fill('12');
    await at.getByRole('textbox', { name: 'What the caller says' }).fill('Hello');
    await at.getByRole('button', { name: 'Say it' }).click();
    await at.getByText('Write it with the country code').waitFor();
    expect(await at.getByRole('textbox', { name: 'What the caller says' }).inputValue()).toBe('Hello');
  });
});

describe('what was not delivered', () => {
  it('shows its reason, and arrives once the cause is gone and somebody tries again', async () => {
    const port = await freePort();
    const away = await startHostForTests({
      environment: { BATON_SMTP_URL: `smtp://127.0.0.1:${port}`, BATON_DELIVERY_TRIES: '2' },
    });
    const server = new SMTPServer({ authOptional: true, hideSTARTTLS: true, onData: take });
    let taken = '';
    function take(stream: NodeJS.ReadableStream, _session: unknown, done: () => void): void {
      stream.on('data', (chunk: Buffer) => {
        taken += chunk.toString();
      });
      stream.on('end', done);
    }
    try {
      await escalate('email', 'stuck', away);
      page = await newPage();
      await signIn(page, away, 'admin', '/mailbox?tab=undelivered');
      await page.getByRole('heading', { name: 'Mails' }).waitFor();
      await page.getByRole('button', { name: 'Handoff queued' }).click();
      await page.getByRole('dialog').getByText('handoff.queued').waitFor();
      await page.keyboard.press('Escape');
      server.listen(port, '127.0.0.1');
      await page.getByRole('button', { name: 'Try again: Mails' }).click();
      await page.getByText('1 is on its way again').waitFor();
      await page.getByRole('heading', { name: 'Everything was delivered' }).waitFor();
      await expect.poll(() => taken, { timeout: 20_000 }).toContain('Ana stuck');
    } finally {
      server.close();
      await away.stop();
    }
  }, 60_000);
});

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each([1440, 1024, 390])('has no accessibility problem at %d px', async (width) => {
    await escalate('email', `axe-${theme}-${width}`);
    await escalate('voice', `axe-${theme}-${width}-call`);
    const at = await open('/mailbox?tab=calls', { theme, width, height: width < 900 ? 844 : 900 });
    const row = at.getByRole('option', { name: new RegExp(`axe-${theme}-${width}-call`) });
    await row.waitFor();
    expect(await axeProblems(at)).toEqual([]);
    await row.click();
    await at.getByText('What the agent hears').waitFor();
    expect(await axeProblems(at)).toEqual([]);
    await at.getByRole('button', { name: 'Simulate an incoming call' }).click();
    await at.getByRole('heading', { name: 'A caller is on the line' }).waitFor();
    expect(await axeProblems(at)).toEqual([]);
    await at.getByRole('tab', { name: /^Mail/ }).click();
    await at
      .getByRole('option', { name: new RegExp(`axe-${theme}-${width}`) })
      .first()
      .click();
    await at.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    expect(await axeProblems(at)).toEqual([]);
    await at.getByRole('radio', { name: 'Headers' }).click();
    await at.getByRole('rowheader').first().waitFor();
    expect(await axeProblems(at)).toEqual([]);
    await at.getByRole('tab', { name: 'Undelivered' }).click();
    await at.getByRole('heading', { name: 'Everything was delivered' }).waitFor();
    expect(await axeProblems(at)).toEqual([]);
  });
});

/** A port on which nobody listens, and somebody may later. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
