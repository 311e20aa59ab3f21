import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, closeBrowser, newPage, signIn, startHostForTests, type TestHost } from './support.ts';

let host: TestHost;
const pages: Page[] = [];

beforeAll(async () => {
  host = await startHostForTests();
}, 180_000);

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

async function open(...options: Parameters<typeof newPage>): Promise<Page> {
  const page = await newPage(...options);
  pages.push(page);
  return page;
}

/** A customer's chat, which needs no browser: what it does is ordinary calls of a channel. */
async function customerAsks(conversationId: string, text: string, name = 'Ana Lima'): Promise<void> {
  const response = await fetch(`${host.url}/v1/conversations/${conversationId}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${host.channelKeys.chat}` },
    body: JSON.stringify({
      messageId: `m-${Math.random()}`,
      role: 'customer',
      text,
      customer: { id: `cu-${conversationId}`, name },
    }),
  });
  expect(response.status).toBe(200);
}

const live = (page: Page) => page.getByText('Live', { exact: true }).waitFor();
const row = (page: Page, name: string) => page.getByRole('listitem').getByRole('link', { name: new RegExp(name) });
const replyBox = (page: Page) => page.getByRole('textbox', { name: /^Reply to/ });
const accept = (page: Page) => page.getByRole('button', { name: 'Accept', exact: true });

describe('a live handover', () => {
  it('goes from the chat to a person and back to the AI, both sides without a refresh', async () => {
    const [visitor, agent] = await Promise.all([open(), open()]);
    await Promise.all([visitor.goto(`${host.url}/try`), signIn(agent, host, 'agent', '/inbox')]);
    await live(agent);
    await agent.getByText('Nobody is waiting').waitFor();
    expect(await axeProblems(agent)).toEqual([]);

    await visitor.getByRole('radio', { name: /Gold/ }).click();
    const write = visitor.getByRole('textbox', { name: 'Write a message' });
    await write.fill('I would like to talk to a person, please');
    await write.press('Enter');
    await visitor.getByText(/You are waiting for the/).waitFor();
    await row(agent, 'Mara Lindqvist').waitFor();

    await agent.keyboard.press('j');
    await agent.keyboard.press('Enter');
    await agent.getByText('the customer asks for a person').waitFor();
    expect(await axeProblems(agent)).toEqual([]);
    await agent.keyboard.press('a');
    await visitor.getByText('Jonas Petersen is here').waitFor();
    await replyBox(agent).waitFor();

    await agent.keyboard.press('r');
    await agent.keyboard.type('Hello Mara');
    await agent.keyboard.press('Shift+Enter');
    await agent.keyboard.type('how can I help?');
    await agent.keyboard.press('Enter');
    await visitor.getByText('how can I help?').waitFor();
    await write.fill('My router is on strike');
    await write.press('Enter');
    await agent.getByText('My router is on strike').waitFor();

    await agent.keyboard.press('Escape');
    await agent.keyboard.press('b');
    await agent.getByRole('textbox', { name: 'Summary for the AI' }).fill('Sent a new router.');
    await agent.keyboard.press('Control+Enter');
    await visitor.getByText('You are talking to the assistant').waitFor();
    await agent.getByText('Sent a new router.').waitFor();
    expect(await axeProblems(visitor)).toEqual([]);
  });

  it('ends with how it ended, and lists it under Done', async () => {
    const agent = await open();
    await signIn(agent, host, 'agent', '/inbox');
    await customerAsks('c-resolve', 'I want to talk to a person', 'Tomás Silva');
    await row(agent, 'Tomás Silva').click();
    await accept(agent).click();
    await agent.getByRole('button', { name: 'Resolve' }).click();
    const dialog = agent.getByRole('dialog', { name: 'Resolve' });
    await dialog.getByRole('button', { name: 'Resolve' }).click();
    await dialog.getByText('Choose how it ended.').waitFor();
    await dialog.getByText('Solved', { exact: true }).click();
    await dialog.getByText('Too late', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Resolve' }).click();
    await dialog.waitFor({ state: 'detached' });
    await agent.getByRole('tab', { name: 'Done' }).click();
    await row(agent, 'Tomás Silva').getByText('Solved').waitFor();
  });
});

describe('two agents', () => {
  it('who accept together: one gets the customer, the other learns who has them', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    await Promise.all([signIn(one, host, 'agent', '/inbox'), signIn(other, host, 'secondAgent', '/inbox')]);
    await customerAsks('c-race', 'I want to talk to a person', 'Ines Rocha');
    await Promise.all([one, other].map((page) => row(page, 'Ines Rocha').click()));
    await Promise.all([one, other].map((page) => accept(page).waitFor()));
    await Promise.all([one, other].map((page) => page.keyboard.press('a')));
    const settled = (page: Page) =>
      Promise.race([
        replyBox(page)
          .waitFor()
          .then(() => 'mine'),
        page
          .getByText(/is talking to this customer/)
          .waitFor()
          .then(() => 'theirs'),
      ]);
    const ends = await Promise.all([one, other].map(settled));
    expect([...ends].sort()).toEqual(['mine', 'theirs']);
    const loser = ends[0] === 'mine' ? other : one;
    const winner = ends[0] === 'mine' ? 'Jonas Petersen' : 'Leyla Demir';
    await loser.getByText(`${winner} is talking to this customer`).waitFor();
    await accept(loser).waitFor({ state: 'detached' });
  });
});

describe('a reply', () => {
  it('is still there after a refresh, and sent once the connection is back', async () => {
    const agent = await open();
    await signIn(agent, host, 'agent', '/inbox');
    await customerAsks('c-draft', 'I want to talk to a person', 'Ruth Adeyemi');
    await row(agent, 'Ruth Adeyemi').click();
    await accept(agent).click();
    await replyBox(agent).fill('Half a sent');
    await agent.reload();
    await expect.poll(() => replyBox(agent).inputValue(), { timeout: 15_000 }).toBe('Half a sent');

    await agent.route('**/v1/handoffs/*/messages', (route) => route.abort());
    await replyBox(agent).fill('This must not get lost');
    await replyBox(agent).press('Enter');
    await agent.getByRole('log').getByText('Not sent').waitFor();
    await agent.reload();
    await agent.getByRole('log').getByText('This must not get lost').waitFor();
    await agent.unroute('**/v1/handoffs/*/messages');
    await agent.getByRole('button', { name: 'Try again' }).click();
    await agent.getByRole('log').getByText('Not sent').waitFor({ state: 'detached' });
    expect(await agent.getByRole('log').getByText('This must not get lost').count()).toBe(1);
  });
});

describe('a lost connection', () => {
  it('is shown, and what was missed is there once it is back', async () => {
    const agent = await open();
    await signIn(agent, host, 'agent', '/inbox');
    await live(agent);
    await agent.context().setOffline(true);
    await agent.getByText('Live updates are interrupted').waitFor();
    expect(await axeProblems(agent)).toEqual([]);
    await customerAsks('c-offline', 'I want to talk to a person', 'Noor van Dijk');
    expect(await row(agent, 'Noor van Dijk').count()).toBe(0);
    await agent.context().setOffline(false);
    await live(agent);
    await row(agent, 'Noor van Dijk').waitFor();
  });
});

describe.each(['light', 'dark'] as const)('the inbox in the %s theme', (theme) => {
  it.each([1440, 1024, 390])('has no accessibility problem at %d px, whatever is open', async (width) => {
    const agent = await open({ theme, width });
    const name = `Zoë ${theme} ${width}`;
    await signIn(agent, host, 'agent', '/inbox');
    await customerAsks(`c-axe-${theme}-${width}`, 'I want to talk to a person', name);
    await row(agent, name).waitFor();
    expect(await axeProblems(agent)).toEqual([]);
    await row(agent, name).click();
    await accept(agent).click();
    await replyBox(agent).waitFor();
    expect(await axeProblems(agent)).toEqual([]);
    await agent.keyboard.press('Escape');
    for (const [key, title] of [
      ['n', 'Add a note'],
      ['t', `Transfer ${name}`],
      ['e', 'Resolve'],
      ['b', 'Give back to the AI'],
      ['w', 'Why this decision'],
    ] as const) {
      await agent.locator('main').focus();
      await agent.keyboard.press(key);
      await agent.getByRole('dialog', { name: title }).waitFor();
      if (key === 'w') {
        await agent.getByText('Matched').waitFor();
        await agent.getByText('Had the customer not asked for a person, the AI would have gone on.').waitFor();
      }
      expect(await axeProblems(agent), title).toEqual([]);
      await agent.keyboard.press('Escape');
      await agent.getByRole('dialog', { name: title }).waitFor({ state: 'detached' });
    }
  });
});

describe('on a narrow screen', () => {
  it('list, conversation and details come one after the other, each with a way back', async () => {
    const agent = await open({ width: 390, height: 844 });
    await signIn(agent, host, 'agent', '/inbox');
    await customerAsks('c-narrow', 'I want to talk to a person', 'Lior Katz');
    await row(agent, 'Lior Katz').click();
    await agent.getByRole('heading', { level: 1, name: 'Lior Katz' }).waitFor();
    await agent.getByRole('button', { name: 'Show details' }).click();
    await agent.getByRole('heading', { name: 'History' }).waitFor();
    await agent.getByRole('button', { name: 'Back to the conversation' }).click();
    await agent.getByRole('button', { name: 'Back to the list' }).click();
    await row(agent, 'Lior Katz').waitFor();
  });
});
