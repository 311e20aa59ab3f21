import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../shared/workflow/document.ts';
import { apiOf } from '../support/api.ts';
import { tokenFor } from '../support/staff.ts';
import { asks, drawn, edges, goOn, handOff, node, start } from '../unit/shared/samples.ts';
import { axeProblems, closeBrowser, newPage, signIn, startHostForTests, type TestHost } from './support.ts';

const document: WorkflowDocument = {
  ...drawn(
    [
      start(),
      asks('wants', { signal: 'text', op: 'containsAny', value: ['garden gnome'] }),
      node('tell', 'notify', { title: 'Somebody asks for gnomes', to: 'inbox' }),
      node('offer', 'offer', {
        texts: { en: 'Gnomes are a matter of taste. Shall a person advise you?', de: 'Soll Sie jemand beraten?' },
        choices: [{ id: 'person', label: 'Yes, a person' }],
      }),
      node('colour', 'collect', {
        texts: { en: 'Which colour shall it have?', de: 'Welche Farbe?' },
        attribute: 'gnomeColour',
        expects: 'text',
        tries: 1,
      }),
      handOff('person', { queueId: 'general', reason: 'complex-matter' }),
      node('remark', 'note', { text: 'Gnomes sell best in spring.' }),
      goOn('ai'),
    ],
    edges(
      'start>wants',
      'wants.yes>tell',
      'wants.no>ai',
      'tell>offer',
      'offer.person>colour',
      'offer.declined>ai',
      'offer.no-answer>ai',
      'colour.given>person',
      'colour.not-given>person',
    ),
  ),
  id: 'gnomes',
  name: 'Gnomes',
};

let host: TestHost;
let page: Page;

beforeAll(async () => {
  host = await startHostForTests();
  const admin = apiOf(host.url, await tokenFor(host.url, 'admin'));
  const params = { workflowId: document.id };
  await admin('saveWorkflow', { params, body: { revision: 0, document } });
  const { status } = await admin('publishWorkflow', { params, body: { revision: 1, note: 'Gnomes' } });
  expect(status).toBe(200);
  // What is live is looked at every five seconds.
  await new Promise((resolve) => setTimeout(resolve, 5_500));
}, 180_000);

afterEach(() => page.context().close());

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

describe('a visitor who is offered something', () => {
  it('chooses by a button, gives the detail that is asked for, and is brought to a person who sees it', async () => {
    page = await newPage();
    await page.goto(`${host.url}/try`);
    await page.getByRole('textbox').fill('Do you sell a garden gnome?');
    await page.keyboard.press('Enter');
    await page.getByText('Gnomes are a matter of taste.').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, a person' }).click();
    await page.getByRole('log').getByText('Which colour shall it have?').waitFor();
    expect(await page.getByRole('button', { name: 'Yes, a person' }).count()).toBe(0);
    await page.getByRole('textbox').fill('Green');
    await page.keyboard.press('Enter');
    await page.getByText(/You are waiting for/).waitFor();

    const agent = await newPage();
    await signIn(agent, host, 'agent', '/inbox');
    await agent.getByText('Green').first().waitFor();
    await agent.context().close();
  });

  it('who says no goes on with the assistant', async () => {
    page = await newPage();
    await page.goto(`${host.url}/try`);
    await page.getByRole('textbox').fill('Do you sell a garden gnome?');
    await page.keyboard.press('Enter');
    await page.getByText('Gnomes are a matter of taste.').waitFor();
    await page.getByRole('textbox').fill('No thanks');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Yes, a person' }).waitFor({ state: 'detached' });
    await page.getByText('You are talking to the assistant').waitFor();
  });
});

describe('the steps that ask', () => {
  it.each(['light', 'dark'] as const)('can be read and set in the editor, in the %s theme', async (theme) => {
    page = await newPage({ theme });
    await signIn(page, host, 'admin', '/workflows/gnomes?step=offer');
    await page.getByRole('textbox', { name: 'Question, English' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'What the customer can choose' }).fill('Yes, please');
    await page
      .getByRole('group', { name: /^Offer/ })
      .getByText('Yes, please', { exact: true })
      .first()
      .waitFor();
    await page.goto(`${host.url}/workflows/gnomes?step=colour`);
    await page.getByRole('textbox', { name: 'Noted as' }).waitFor();
    await page.goto(`${host.url}/workflows/gnomes?step=remark`);
    await page.getByRole('textbox', { name: 'Note' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
  });
});
