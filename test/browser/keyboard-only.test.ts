import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCalendars } from '../../functions/local/sample/calendars.ts';
import { sampleQueues } from '../../functions/local/sample/queues.ts';
import { sampleWorkflow } from '../../functions/local/sample/workflow.ts';
import type { WorkflowDocument } from '../../shared/workflow/document.ts';
import { apiOf } from '../support/api.ts';
import { tokenFor } from '../support/staff.ts';
import { Keyboard } from './keyboard.ts';
import { closeBrowser, newPage, signIn, startHostForTests, type TestHost } from './support.ts';
import { WorkflowByKeyboard } from './workflow-by-keyboard.ts';

let host: TestHost;
let page: Page;

beforeAll(async () => {
  host = await startHostForTests();
  page = await newPage();
  await signIn(page, host, 'admin');
  await page.getByRole('button', { name: 'New workflow' }).waitFor();
});

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

const namesOf = (named: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> =>
  new Map(named.map(({ id, name }) => [id, name]));

/** What a workflow does, without the ids and places that the editor gives. */
function meaningOf({ nodes, edges }: WorkflowDocument): unknown {
  const called = (id: string | undefined) => nodes.find((node) => node.id === id)?.label ?? 'start';
  return nodes
    .map(({ id, kind, data }) => {
      const cases = (data.cases ?? []) as readonly { id: string; label: string; condition: unknown }[];
      const exitName = (exit: string) => cases.find((one) => one.id === exit)?.label ?? exit;
      return {
        called: called(id),
        kind,
        data: { ...data, ...(data.cases !== undefined && { cases: cases.map(({ id: _id, ...one }) => one) }) },
        leads: edges
          .filter(({ source }) => source === id)
          .map((edge) => [exitName(edge.exit), called(edge.target)])
          .sort(),
      };
    })
    .sort((a, b) => a.called.localeCompare(b.called));
}

describe('with a keyboard and nothing else', () => {
  it('an admin builds the sample workflow from empty and publishes it; it hands over', {
    timeout: 300_000,
  }, async () => {
    const keyboard = new Keyboard(page);
    await keyboard.tabTo('button', 'New workflow');
    await keyboard.press('Enter');
    await keyboard.isOn('textbox', 'Name');
    await keyboard.type('By keyboard');
    await keyboard.press('Enter');
    await keyboard.isOn('group', /^Start,/);
    await keyboard.press('ArrowDown', 'Delete');
    await keyboard.isOn('group', /^Start,/);

    const names = { queues: namesOf(sampleQueues), calendars: namesOf(sampleCalendars) };
    const [start] = sampleWorkflow.nodes;
    if (start) await new WorkflowByKeyboard(keyboard, sampleWorkflow, names).drawBehind(start);

    await keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Commands' }).waitFor();
    await keyboard.pick('Publish');
    await keyboard.isOn('textbox', 'What changes');
    await keyboard.type('Drawn by keyboard');
    await page.getByText(/rules? will decide from the next message on/).waitFor();
    await keyboard.tabTo('button', 'Publish');
    await keyboard.press('Enter');
    await page.getByText('Version 1 is live').waitFor();

    const staff = apiOf(host.url, await tokenFor(host.url, 'admin'));
    const { body } = await staff('readWorkflow', { params: { workflowId: 'by-keyboard' } });
    expect(meaningOf(body.document)).toEqual(meaningOf(sampleWorkflow));

    // Within seconds it decides, before the one that was drawn after: both are guardrails, and its name comes first.
    const chat = apiOf(host.url, host.channelKeys.chat);
    let asked = 0;
    const ruleThatDecides = async (): Promise<string | undefined> => {
      asked += 1;
      const body = { messageId: 'm-1', role: 'customer', text: 'Can I talk to a person about my bill?' };
      return (await chat('postMessage', { params: { conversationId: `keys-${asked}` }, body })).body.ruleId;
    };
    await expect.poll(ruleThatDecides).toMatch(/^by-keyboard\./);
  });
});
