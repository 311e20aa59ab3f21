import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../shared/workflow/document.ts';
import { apiOf } from '../support/api.ts';
import { tokenFor } from '../support/staff.ts';
import { asksTwice } from './asks-twice.ts';
import { axeProblems, closeBrowser, newPage, signIn, startHostForTests, type TestHost } from './support.ts';

let host: TestHost;
let page: Page;

/** The same with a value that no confidence has, in the second line of a question. */
const outOfRange: WorkflowDocument = JSON.parse(
  JSON.stringify({ ...asksTwice, id: 'out-of-range' }).replace('"value":0.1', '"value":10'),
);

beforeAll(async () => {
  host = await startHostForTests();
  const api = apiOf(host.url, await tokenFor(host.url, 'admin'));
  for (const document of [asksTwice, outOfRange]) {
    const saved = await api('saveWorkflow', { params: { workflowId: document.id }, body: { revision: 0, document } });
    expect(saved.status).toBe(200);
  }
  page = await newPage();
  await signIn(page, host, 'admin', `/workflows/${asksTwice.id}`);
});

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const panel = (): Locator => page.getByRole('region', { name: 'Problems' });
const opened = (): Locator => panel().getByRole('button', { expanded: true });
const focused = (): Promise<string | undefined> =>
  page.evaluate('document.activeElement.closest("[data-field]")?.dataset.field') as Promise<string | undefined>;

const told = (): Promise<string> => opened().innerText();

describe('problems', () => {
  it('F8 tells the next problem in full, with a message that shows it, and brings the keyboard to its field', async () => {
    await button('3 problems').waitFor();
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await panel().getByText('shadowed-case').waitFor();
    expect(await told()).toMatch(/^Warning\s+The exit “yes” of the Condition node “very-unsure” never gets a message/);
    await panel().getByText('Ask this one first, narrow the earlier question, or take this one away.').waitFor();
    const chat = panel().getByRole('figure', { name: 'A message that shows it' });
    expect(await chat.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^AI\s+confidence 0 %/),
      expect.stringMatching(/^Customer/),
    ]);
    await chat.getByText(/^Baton would hand off to Customer care/).waitFor();
    await expect.poll(focused).toBe('condition');

    // Also from inside a field: a function key writes nothing.
    await page.keyboard.press('F8');
    await panel().getByText('overlapping-rules').waitFor();
    expect(await told()).toMatch(/“first-line.danger-person” of “first-line”/);
    await page.keyboard.press('Shift+F8');
    await panel().getByText('shadowed-case').waitFor();
    expect(await axeProblems(page)).toEqual([]);
  });

  it('is told in German where the app speaks it: by the page, by its worker, and by the server', async () => {
    const german = await newPage({ locale: 'de-DE' });
    await signIn(german, host, 'admin', `/workflows/${asksTwice.id}`);
    await german.getByRole('button', { name: 'Prüfen', exact: true }).waitFor();
    await german.getByText('Wenn die Sicherheit der KI unter 45 % liegt').first().waitFor();
    await german.getByRole('button', { name: '3 Probleme', exact: true }).click();
    const told = german.getByRole('region', { name: 'Probleme' });
    const neverReached = told.getByText('Zu Schritt „second“ kommt nie eine Nachricht');
    await neverReached.click();
    await told.getByText(/^Baton würde die KI weitermachen lassen/).waitFor();
    await told.getByRole('button', { name: 'Schritt „second“ löschen: Dorthin kommt keine Nachricht' }).waitFor();
    const checked = german.waitForResponse(/\/check$/);
    await german.getByRole('button', { name: 'Prüfen', exact: true }).click();
    expect(await (await checked).text()).toContain('Zu Schritt „second“ kommt nie eine Nachricht');
    await neverReached.waitFor();
    await german.context().close();
  });

  it('says what blocks publishing, and leads to the exit that goes nowhere', async () => {
    await button('Show everything').click();
    await page.locator('[data-step="go-on"]').click();
    await page.keyboard.press('Delete');
    await panel()
      .getByText(/^1 error blocks publishing/)
      .waitFor();
    await page.keyboard.press('F8');
    await expect.poll(told).toMatch(/^Error/);
    await expect.poll(focused).toBe('no');
    await button('Publish').click();
    await page.getByText('1 error must be mended first. What is live stays live.').waitFor();
  });

  it('mends what it can by one step, which undo takes back by its name', async () => {
    await page.reload();
    await button('1 problem').click();
    await panel().getByRole('button', { expanded: false }).click();
    await panel().getByRole('button', { name: 'Lead it to a new Continue' }).click();
    await page.locator('.react-flow__edge[data-id="very-unsure-no"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Undo: Lead it to a new Continue' }).waitFor();
    await button('1 problem').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await panel()
      .getByText(/^1 error blocks publishing/)
      .waitFor();
  });

  it('opens, from the badge of a step, the line that hides the field', async () => {
    await page.goto(`${host.url}/workflows/${outOfRange.id}`);
    await button('Show 1 problem').click();
    await panel().getByText('value-out-of-range').waitFor();
    await expect.poll(focused).toBe('condition.any.1.value');
  });
});

describe('why a message was decided as it was', () => {
  const why = (): Locator => page.getByRole('region', { name: 'Why' });
  const address = (workflowId: string, seq: number): string => `${host.url}/workflows/${workflowId}/why/c-why/${seq}`;

  beforeAll(async () => {
    const say = apiOf(host.url, host.channelKeys.chat);
    // About what customer care sees to at any hour; bills go to another team while the office is open.
    const messages = [
      { role: 'customer', text: 'Where can I park near your shop?' },
      { role: 'assistant', text: 'Maybe behind the station.', confidence: 0.3 },
      { role: 'customer', text: 'I want to talk to a person' },
    ];
    for (const [index, message] of messages.entries()) {
      const params = { conversationId: 'c-why' };
      await say('postMessage', { params, body: { messageId: `m${index}`, ...message } });
    }
  });

  it('is shown on the version that decided: the way lit, the rest faint, each question with what it found', async () => {
    await page.goto(address('first-line', 3));
    await why()
      .getByRole('heading', { name: /^Hand off to Customer care .* because the customer asked for a person/ })
      .waitFor();
    const strength = (id: string): Promise<string> =>
      page.locator(`.react-flow__node[data-id="${id}"]`).evaluate((card) => getComputedStyle(card).opacity);
    expect([await strength('asks'), await strength('gold')]).toEqual(['1', '0.35']);
    await page
      .locator('[data-step="asks"]')
      .getByText(/found \d+ %/)
      .waitFor();
    const asked = why().getByRole('listitem').filter({ hasText: 'Asks for a person?' });
    expect(await asked.getByRole('row').last().innerText()).toMatch(/asks for a person\s+\d+ %\s+True/);
    await why().getByText('Had the customer not asked for a person, the AI would have gone on.').waitFor();
    expect(await axeProblems(page)).toEqual([]);
  });

  it('goes from decision to decision, each under its own address', async () => {
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await why().getByRole('heading', { name: 'Let the AI go on' }).waitFor();
    await page.getByText('AI, 30 % sure').waitFor();
    expect(page.url()).toBe(address('first-line', 2));
  });

  it('says so where there is nothing to draw', async () => {
    await page.goto(address(asksTwice.id, 3));
    await page.getByText('This workflow was not live then').waitFor();
    await why().getByText('Decided by the workflow “first-line”.').waitFor();
    await page.goto(address('first-line', 99));
    await page.getByRole('heading', { name: 'Message 99 was not decided by rules' }).waitFor();
  });
});
