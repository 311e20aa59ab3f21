import { sampleWorkflow } from '../../../functions/local/sample/workflow.ts';
import { toHandoffId } from '../../../shared/handoff/handoff-id.ts';
import type { WorkflowDocument } from '../../../shared/workflow/document.ts';
import { boardOf } from '../../bench/drawings.ts';
import { asksTwice } from '../../browser/asks-twice.ts';
import { apiOf, until } from '../../support/api.ts';
import type { TestHost } from '../../support/host.ts';
import { tokenFor } from '../../support/staff.ts';
import { everyKind } from './every-kind.ts';

/** What the scenes look at; all of it came about as it does in use. */
export async function fillOrganisation(host: TestHost): Promise<void> {
  const [amira, noor] = await Promise.all([staffOf(host, 'admin'), staffOf(host, 'secondAdmin')]);
  await drawWorkflows(amira, noor);
  await haveConversations(host);
  await failToDeliver(host, amira);
}

/** Where the editor shows them. */
export const workflows = {
  sample: `/workflows/${sampleWorkflow.id}`,
  twice: `/workflows/${asksTwice.id}`,
  everyKind: `/workflows/${everyKind.id}`,
  board: '/workflows/board-500',
  planned: '/workflows/planned',
  waits: '/workflows/waits',
  retired: '/workflows/retired',
} as const;

const explained = 'explained';
export const why = `${workflows.sample}/why/${explained}/5`;

/** Where the inbox shows them. */
export const cases = {
  waiting: `/inbox/${toHandoffId(explained, 5)}`,
  mine: `/inbox/${toHandoffId('mine', 2)}?view=mine`,
  done: `/inbox/${toHandoffId('done', 1)}?view=done`,
  arabic: `/inbox/${toHandoffId('arabic', 1)}`,
} as const;

type Staff = ReturnType<typeof apiOf>;

const staffOf = async ({ url }: TestHost, role: Parameters<typeof tokenFor>[1]): Promise<Staff> =>
  apiOf(url, await tokenFor(url, role));

async function drawWorkflows(amira: Staff, noor: Staff): Promise<void> {
  for (const document of [asksTwice, everyKind, boardOf(500)]) await save(amira, document);
  for (const [id, name] of [
    ['planned', 'Christmas hours'],
    ['waits', 'Outage of 3 December'],
    ['retired', 'Spring campaign'],
  ] as const) {
    const document: WorkflowDocument = { ...asksTwice, id, name };
    const params = { workflowId: id };
    await save(noor, document);
    await noor('publishWorkflow', { params, body: { revision: 1, note: 'The first version.' } });
    await noor('withdrawWorkflow', { params, body: { version: 1 } });
    await save(noor, { ...document, description: 'Only while it lasts.' }, 1);
  }
  const publishAtMs = Date.now() + 3 * 86_400_000;
  await noor('planRelease', {
    params: { workflowId: 'planned' },
    body: { revision: 2, note: 'Shorter hours from Christmas to New Year.', publishAtMs },
  });
  await noor('savePublishing', { body: { secondPerson: true } });
  await noor('planRelease', {
    params: { workflowId: 'waits' },
    body: { revision: 2, note: 'Everybody gets a person.' },
  });
  await noor('savePublishing', { body: { secondPerson: false } });
  const nodes = sampleWorkflow.nodes.map((node) =>
    node.id === 'sensitive-person' ? { ...node, data: { ...node.data, queueId: 'billing' } } : node,
  );
  await save(noor, { ...sampleWorkflow, nodes }, 1);
}

async function save(staff: Staff, document: WorkflowDocument, revision = 0): Promise<void> {
  const { status, body } = await staff('saveWorkflow', {
    params: { workflowId: document.id },
    body: { revision, document },
  });
  if (status !== 200) throw new Error(`“${document.name}” could not be saved: ${JSON.stringify(body)}`);
}

interface Turn {
  readonly role: 'customer' | 'assistant';
  readonly text: string;
  readonly confidence?: number;
  readonly language?: string;
}

const asksForPerson: Turn = { role: 'customer', text: 'Let me talk to a person, please' };

async function haveConversations(host: TestHost): Promise<void> {
  const say = async (channel: string, conversationId: string, name: string, ...turns: readonly Turn[]) => {
    const post = apiOf(host.url, host.channelKeys[channel]);
    const customer = { id: `cu-${conversationId}`, name, email: 'c@example.com', phone: '+493023125042' };
    for (const [index, turn] of turns.entries()) {
      const body = { messageId: `m-${index}`, customer, ...turn };
      const { status } = await post('postMessage', { params: { conversationId }, body });
      if (status !== 200) throw new Error(`${name} could not say “${turn.text}”`);
    }
  };
  await say(
    'chat',
    explained,
    'Maximiliane von Hohenstein-Rechtsanwaltskanzlei',
    { role: 'customer', text: 'My router shows a red light' },
    { role: 'assistant', text: 'Please restart it.', confidence: 0.82 },
    { role: 'customer', text: 'I did. It is still red.\nI work from home, and my phone has no signal here.' },
    { role: 'assistant', text: 'It may be a fault of the line.', confidence: 0.31 },
    asksForPerson,
  );
  await say('chat', 'arabic', 'ليلى حداد', { role: 'customer', text: 'أحتاج إلى مساعدة. I want to talk to a person' });
  await say('chat', 'legal', 'Tomás Silva', { role: 'customer', text: 'My lawyer will sue you over this contract' });
  await say('email', 'mail-1', 'Ana Lima', asksForPerson);
  await say('email', 'mail-2', 'Ruth Adeyemi', { role: 'customer', text: 'This is fraud. I did not order this.' });
  await say('voice', 'call-1', 'Ines Rocha', asksForPerson);
  await say('chat', 'mine', 'Lior Katz', { role: 'customer', text: 'Is my bill right?' }, asksForPerson);
  await say('chat', 'done', 'Zoë Martin', asksForPerson);

  const jonas = await staffOf(host, 'agent');
  await jonas('setAvailability', { body: { availability: 'available' } });
  const accept = async (conversationId: string): Promise<{ handoffId: string }> => {
    const handoffId = await until(async () => {
      const { body } = await jonas('listHandoffs', { query: { view: 'waiting' } });
      return body.handoffs.find((handoff) => handoff.conversationId === conversationId)?.id;
    });
    await jonas('acceptHandoff', { params: { handoffId } });
    return { handoffId };
  };
  const mine = await accept('mine');
  await jonas('replyToCustomer', {
    params: mine,
    body: { messageId: 'r-1', text: 'Hello, this is Jonas. I have your bill in front of me.' },
  });
  await jonas('addNote', { params: mine, body: { noteId: 'n-1', text: 'A discount ended in October.' } });
  const done = await accept('done');
  await jonas('resolveHandoff', { params: done, body: { disposition: 'solved', summary: 'Sent a new router.' } });
}

/** A channel whose webhook leads nowhere. */
async function failToDeliver(host: TestHost, amira: Staff): Promise<void> {
  const channelId = 'partner';
  await amira('saveChannel', {
    params: { channelId },
    body: {
      kind: 'chat',
      name: 'Partner shop',
      id: channelId,
      webhook: {
        url: 'http://127.0.0.1:9/baton',
        secret: `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`,
      },
    },
  });
  const { body } = await amira('createKey', { body: { channelId, label: 'Partner shop' } });
  const post = apiOf(host.url, body.key);
  // A function that is warm hears of a new channel within some seconds.
  await until(async () => {
    const params = { conversationId: 'partner-1' };
    const { status } = await post('postMessage', { params, body: { messageId: 'm-1', ...asksForPerson } });
    return status === 200;
  });
}
