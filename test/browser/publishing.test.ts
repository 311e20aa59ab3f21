import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenFor } from '../support/staff.ts';
import { axeProblems, closeBrowser, newPage, signIn, startHostForTests, type TestHost } from './support.ts';
import { button, saved, step } from './workflow-page.ts';

let host: TestHost;
let amira: Page;
let noor: Page;
const path = '/workflows/first-line';

beforeAll(async () => {
  host = await startHostForTests();
  [amira, noor] = [await newPage(), await newPage({ theme: 'dark' })];
  await signIn(amira, host, 'admin', path);
  await signIn(noor, host, 'secondAdmin', path);
});

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

async function rename(page: Page, id: string, name: string): Promise<void> {
  await step(page, id).click();
  await page.getByRole('region', { name: 'Step', exact: true }).getByLabel('Name').fill(name);
  await saved(page);
}

async function call(method: string, route: string, body?: unknown): Promise<Record<string, unknown>> {
  const answer = await fetch(`${host.url}${route}`, {
    method,
    headers: {
      authorization: `Bearer ${await tokenFor(host.url, 'admin')}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return (await answer.json()) as Record<string, unknown>;
}

/** Which rule a message meets that only the fresh draft treats otherwise. */
async function queueFor(text: string, id: string): Promise<unknown> {
  const answer = await fetch(`${host.url}/v1/conversations/${id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${host.channelKeys.chat}`, 'content-type': 'application/json' },
    body: JSON.stringify({ messageId: 'm-1', role: 'customer', text }),
  });
  return ((await answer.json()) as { handoff?: { queue?: unknown } }).handoff?.queue;
}

/** The draft with its fraud cases sent to another queue. */
async function sendFraudTo(queueId: string): Promise<void> {
  const { revision, document } = (await call('GET', `/v1${path}`)) as {
    revision: number;
    document: { nodes: { id: string; data: object }[] };
  };
  const nodes = document.nodes.map((node) =>
    node.id === 'sensitive-person' ? { ...node, data: { ...node.data, queueId } } : node,
  );
  await call('PUT', `/v1${path}`, { revision, document: { ...document, nodes } });
}

describe('who else has a workflow open', () => {
  it('is seen by their initials, and what they save arrives by itself', async () => {
    await amira.getByRole('img', { name: 'Also open: Noor de Vries' }).waitFor();
    await noor.getByRole('img', { name: 'Also open: Amira Haddad' }).waitFor();
    await rename(noor, 'gold', 'Gold, by Noor');
    await step(amira, 'gold').getByText('Gold, by Noor').waitFor();
    await noor.goto(`${host.url}/workflows`);
    await amira.getByRole('img', { name: /Also open/ }).waitFor({ state: 'detached' });
  });
});

describe('publishing', () => {
  it('shows what changes, as steps and rules, the sample cases, and whose edits are in it', async () => {
    await sendFraudTo('billing');
    await amira.reload();
    await step(amira, 'gold').waitFor();
    await button(amira, 'Publish').click();
    const dialog = amira.getByRole('dialog', { name: 'Publish version 2' });
    await dialog.getByText('It holds edits of Noor de Vries, too').waitFor();
    await dialog.getByText(/1 of \d+ cases comes out otherwise than expected/).waitFor();
    await dialog.getByText(/Expected: handed to Customer care .* Now: handed to Billing/).waitFor();
    expect(await axeProblems(amira)).toEqual([]);
    await dialog.getByRole('tab', { name: /Steps/ }).click();
    await dialog.getByText(/queue: Customer care → Billing/).waitFor();
    await dialog.getByRole('tab', { name: /Rules/ }).click();
    await dialog.getByText(/then hand off to Billing with urgent priority/).waitFor();
    await dialog.getByLabel('What changes').fill('Fraud goes to Billing.');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await amira.getByText('Version 2 live', { exact: true }).waitFor();
    await expect.poll(() => queueFor('this is fraud', `c-${Date.now()}`)).toBe('billing');
  });

  it('is rolled back by two presses, and decides as before within five seconds', async () => {
    await button(amira, 'Versions').click();
    await button(amira, 'Make live again').click();
    await amira.getByText('Version 1 live', { exact: true }).waitFor();
    const rolledBackAtMs = Date.now();
    let queue: unknown;
    while (Date.now() - rolledBackAtMs < 5_000) queue = await queueFor('this is fraud', `c-${Date.now()}`);
    expect(queue).toBe('general');
    const { entries } = (await call('GET', '/v1/audit')) as { entries: { action: string }[] };
    expect(entries[0]?.action).toBe('workflow.rolled-back');
    await button(amira, 'Back to version 2').click();
    await amira.getByText('Version 2 live', { exact: true }).waitFor();
  });
});

describe('a comparison', () => {
  it('says so where a version is not there, and offers to look again', async () => {
    await amira.goto(`${host.url}${path}/compare?from=99&to=draft`);
    await amira.getByText('They could not be compared').waitFor();
    await amira.getByText('Workflow “first-line” has no version 99.').waitFor();
    await button(amira, 'Try again').waitFor();
    expect(await axeProblems(amira)).toEqual([]);
  });

  it('is drawn, said in words and told as rules, of any two versions', async () => {
    await amira.goto(`${host.url}${path}/compare?from=1&to=2`);
    const card = step(amira, 'sensitive-person');
    await card.getByText('Changed').waitFor();
    await card.getByText(/queue: Customer care → Billing/).waitFor();
    expect(await amira.locator('[data-change]').count()).toBe(2);
    expect(await axeProblems(amira)).toEqual([]);
    await amira.getByRole('radio', { name: 'Steps' }).click();
    await amira.getByText(/name: “Gold, and a first stumble\?” → “Gold, by Noor”/).waitFor();
    await amira.getByRole('radio', { name: 'Rules' }).click();
    await amira.getByText(/then hand off to Billing with urgent priority/).waitFor();
    await amira.goto(`${host.url}${path}/compare?from=2&to=draft`);
    await amira.getByText('Nothing differs').waitFor();
  });
});

describe('a planned release', () => {
  it('goes live at its time, and is called off until then', async () => {
    await amira.goto(`${host.url}${path}`);
    await rename(amira, 'asks', 'Asks, planned');
    await button(amira, 'Publish').click();
    const dialog = amira.getByRole('dialog', { name: 'Publish version 3' });
    await dialog.getByLabel('What changes').fill('For tomorrow.');
    await dialog.getByText('At a time').click();
    await dialog.getByLabel('Date and time').fill('2000-01-01T08:00');
    await dialog.getByText('This has passed: pick a time to come.').waitFor();
    await dialog.getByLabel('Date and time').fill('2099-01-01T08:00');
    await dialog.getByRole('button', { name: 'Plan' }).click();
    await amira.getByText(/^Goes live at .* 2099/).waitFor();
    await button(amira, 'Call it off').click();
    await amira.getByText(/^Goes live at/).waitFor({ state: 'detached' });
  });

  it('waits for somebody else where the organisation wants that', async () => {
    await amira.goto(`${host.url}/settings?tab=publishing`);
    await amira.getByText('A second person must approve before a workflow goes live').click();
    await amira.getByText('A second person must approve now').waitFor();
    await amira.goto(`${host.url}${path}`);
    await button(amira, 'Publish').click();
    const dialog = amira.getByRole('dialog', { name: 'Publish version 3' });
    await dialog.getByLabel('What changes').fill('Please look.');
    await dialog.getByRole('button', { name: 'Ask for approval' }).click();
    await amira.getByText('Waits for somebody else to approve it').waitFor();
    expect(await button(amira, 'Approve and publish').count()).toBe(0);

    await noor.goto(`${host.url}${path}`);
    await noor.getByText('Amira Haddad asks for your approval').waitFor();
    expect(await axeProblems(noor)).toEqual([]);
    await button(noor, 'Approve and publish').click();
    await noor.getByText('Version 3 live', { exact: true }).waitFor();
    await button(noor, 'Versions').click();
    await noor.getByText(/approved by Noor de Vries/).waitFor();
  });
});
