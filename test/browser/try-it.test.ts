import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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
let page: Page;

beforeAll(async () => {
  host = await startHostForTests();
}, 180_000);

afterEach(() => page.context().close());

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

async function open(options?: PageOptions): Promise<void> {
  page = await newPage(options);
  await page.goto(`${host.url}/try`);
  await page.getByRole('heading', { name: 'You are a customer of Fenlark' }).waitFor();
}

/** The words of a suggestion stand beside the chat, too. */
const thread = () => page.getByRole('log');
const suggest = (shows: RegExp) => page.getByRole('button', { name: shows }).click();

describe('the try-it chat', () => {
  it('needs no sign-in, answers, and goes on after a refresh', async () => {
    await open();
    await suggest(/^The assistant knows this/);
    await page.getByText(/3rd of each month/).waitFor();
    await page.reload();
    await page.getByText(/3rd of each month/).waitFor();
    expect(await thread().getByText('When do I get my bill?').count()).toBe(1);
    await page.getByRole('button', { name: 'New conversation' }).click();
    await page.getByText(/3rd of each month/).waitFor({ state: 'detached' });
  });

  it.each([
    ['asks for a person', /^Asks for a person (?!,)/, 1],
    ['cannot be answered twice', /^Cannot be answered/, 2],
    ['is a matter of fraud', /^Fraud/, 1],
    ['is a Gold customer', /^A Gold customer/, 1],
  ])('brings a person in for who %s', async (_who, suggestion, presses) => {
    await open();
    for (let press = 1; press <= presses; press += 1) {
      await suggest(suggestion);
      if (press < presses) await page.getByText(/do not know/).waitFor();
    }
    await page.getByText(/You are waiting for the/).waitFor();
    await page.getByText('Under the hood').click();
    await page.getByText('escalate', { exact: true }).waitFor();
  });

  it('speaks German with who writes German', async () => {
    await open();
    await suggest(/^In German/);
    await page.getByText(/Sie warten auf das Team/).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nicht mehr warten' }).click();
    await page.getByText('Sie sprechen mit dem Assistenten').waitFor();
  });

  it('leaves nothing out of reach on a phone', async () => {
    await open({ width: 390, height: 844 });
    await suggest(/^Fraud/);
    await page.getByText(/You are waiting for the/).waitFor();
    await page.getByRole('button', { name: 'Stop waiting' }).click();
    await page.getByText('You are talking to the assistant').waitFor();
  });

  it('calls a person by the button, too, and shows the rule behind a decision', async () => {
    page = await newPage();
    await signIn(page, host, 'analyst', '/try-it');
    await suggest(/^The assistant knows this/);
    await page.getByText('Under the hood').click();
    await page.getByText('first-line.goes-on', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Talk to a person', exact: true }).click();
    await page.getByText(/You are waiting for the/).waitFor();
  });

  it('keeps what could not be sent, and sends it again', async () => {
    await open();
    await page.route('**/local/try/*/messages', (route) => route.abort());
    await suggest(/^The assistant knows this/);
    await thread().getByText('Not sent').waitFor();
    await page.unroute('**/local/try/*/messages');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(/3rd of each month/).waitFor();
    expect(await thread().getByText('When do I get my bill?').count()).toBe(1);
  });

  it.each([
    { theme: 'light', width: 1440, height: 900 },
    { theme: 'dark', width: 1440, height: 900 },
    { theme: 'light', width: 390, height: 844 },
    { theme: 'dark', width: 390, height: 844 },
  ] as const)('has no accessibility problem: $theme at $width px', async (options) => {
    await open(options);
    expect(await axeProblems(page)).toEqual([]);
    await suggest(/^Cannot be answered/);
    await page.getByText(/do not know/).waitFor();
    await page.getByText('Under the hood').click();
    expect(await axeProblems(page)).toEqual([]);
  });
});
