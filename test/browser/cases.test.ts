import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiOf } from '../support/api.ts';
import { tokenFor } from '../support/staff.ts';
import { axeProblems, closeBrowser, newPage, signIn, startHostForTests, type TestHost } from './support.ts';
import { button, saved, step } from './workflow-page.ts';

let host: TestHost;
let page: Page;

beforeAll(async () => {
  host = await startHostForTests();
  page = await newPage();
  await signIn(page, host, 'admin', '/workflows/first-line');
  await step(page, 'danger').waitFor();
});

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

it('keeps what was tried as a sample case, which says when a later draft comes out otherwise', async () => {
  await page.keyboard.press('t');
  await page.getByRole('textbox', { name: 'Message' }).fill('Can I talk to a person, please?');
  await page.keyboard.press('Enter');
  await page.getByText('Hands off to Customer care').waitFor();
  await button(page, 'Keep as a sample case').click();
  await page.getByText('All 21 cases come out as expected').waitFor();
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('');
  await page.getByText('Give it a name.').waitFor();
  await name.fill('Asks politely');
  expect(await axeProblems(page)).toEqual([]);

  await button(page, /Queue$/).click();
  await page.getByRole('option', { name: 'Billing' }).click();
  await page.getByText('1 of 21 cases comes out otherwise than expected').waitFor();
  await button(page, 'Expect what happens now').click();
  await page.getByText('All 21 cases come out as expected').waitFor();
  await saved(page);

  await button(page, 'Remove “Asks politely”').click();
  await page.getByText('All 20 cases come out as expected').waitFor();
  await button(page, 'Undo: Removed a sample case').click();
  await page.getByText('All 21 cases come out as expected').waitFor();
  await saved(page);
  await page.reload();
  await step(page, 'danger').waitFor();
  await page.keyboard.press('e');
  await button(page, /^Asks politely/).waitFor();
});

it('brings the keyboard into a panel that is asked for by key, into a new case, and back', async () => {
  const focused = (): Promise<string> => page.evaluate('document.activeElement.outerHTML');
  await page.keyboard.press('Escape');
  await step(page, 'danger').focus();
  await page.keyboard.press('e');
  await expect.poll(focused).toMatch(/aria-expanded/);
  await button(page, 'Add a case').press('Enter');
  const name = page.getByRole('textbox', { name: 'Name' }).and(page.locator(':focus'));
  await expect.poll(() => name.inputValue()).toMatch(/^Case \d+$/);
  expect(await name.evaluate((field) => field.getBoundingClientRect().bottom < window.innerHeight)).toBe(true);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toMatch(/data-step="danger"/);
});

it('takes a workflow out of service after asking, and brings a version back', async () => {
  const chat = apiOf(host.url, host.channelKeys.chat);
  let asked = 0;
  const decision = async (): Promise<string> => {
    asked += 1;
    const body = { messageId: 'm-1', role: 'customer', text: 'Can I talk to a person, please?' };
    return (await chat('postMessage', { params: { conversationId: `out-${asked}` }, body })).body.decision;
  };
  expect(await decision()).toBe('escalate');
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await button(page, 'Take out of service').click();
  await page.getByRole('alertdialog').getByText('its guardrails included').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take out of service' }).click();
  await page.getByText('“First line” is out of service').waitFor();
  await page.getByText('Not live', { exact: true }).waitFor();
  await expect.poll(decision).toBe('continue');
  const staff = apiOf(host.url, await tokenFor(host.url, 'admin'));
  // A draft that was edited before may be saved a moment later.
  const actions = (await staff('listAudit')).body.entries.slice(0, 3).map(({ action }) => action);
  expect(actions).toContain('workflow.withdrawn');

  await button(page, 'Make live again').click();
  await page.getByText('Version 1 is live again').waitFor();
  await expect.poll(decision).toBe('escalate');
});
