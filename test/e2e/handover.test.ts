import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOf, until } from '../support/api.ts';
import { startHostForTests, type TestHost } from '../support/host.ts';
import { tokenFor } from '../support/staff.ts';

let host: TestHost;
let channel: ReturnType<typeof apiOf>;
let agent: ReturnType<typeof apiOf>;
let secondAgent: ReturnType<typeof apiOf>;

beforeAll(async () => {
  host = await startHostForTests();
  channel = apiOf(host.url, host.channelKeys.chat);
  agent = apiOf(host.url, await tokenFor(host.url, 'agent'));
  secondAgent = apiOf(host.url, await tokenFor(host.url, 'secondAgent'));
});
afterAll(() => host.stop());

const customerSays = (conversationId: string, messageId: string, text: string) =>
  channel('postMessage', { params: { conversationId }, body: { messageId, role: 'customer', text } });

const waiting = (conversationId: string) =>
  until(async () => {
    const { body } = await agent('listHandoffs', { query: { view: 'waiting' } });
    return body.handoffs.find((handoff) => handoff.conversationId === conversationId);
  });

describe('A customer who asks for a person in a chat', () => {
  it('is handed over with the whole conversation, talks to an agent, and is given back to the AI', async () => {
    const conversationId = 'chat-1';
    const params = { conversationId };
    expect((await customerSays(conversationId, 'm1', 'My router shows a red light')).body.decision).toBe('continue');
    const draft = { messageId: 'm2', role: 'assistant', text: 'Please restart it.', confidence: 0.82 } as const;
    expect((await channel('postMessage', { params, body: draft })).body.control).toBe('assistant');

    const { body: asked } = await customerSays(conversationId, 'm3', 'Let me talk to a person, please');
    expect(asked).toMatchObject({ decision: 'escalate', control: 'waiting', reason: { code: 'asked-for-person' } });
    expect(asked.say?.text).toBeTruthy();

    const { id: handoffId, preview } = await waiting(conversationId);
    expect(preview).toBe('Let me talk to a person, please');
    expect((await agent('acceptHandoff', { params: { handoffId } })).body).toMatchObject({
      state: 'accepted',
      agentName: 'Jonas Petersen',
    });

    const second = await secondAgent('acceptHandoff', { params: { handoffId } });
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ code: 'already-taken', current: { owner: { name: 'Jonas Petersen' } } });

    const { body: packet } = await agent('readPacket', { params: { handoffId } });
    expect(packet.why).toMatchObject({ code: 'asked-for-person' });
    expect(packet.why.because.join(' ')).toContain('asks for a person');
    expect(packet.tried).toEqual([
      expect.objectContaining({ text: 'Please restart it.', confidence: 0.82, withheld: false }),
    ]);
    expect(packet.transcript.map(({ role }) => role)).toEqual([
      'customer',
      'assistant',
      'customer',
      'system',
      'system',
    ]);

    const reply = { messageId: 'r1', text: 'Hello, Jonas here. Which light is it?' };
    expect((await agent('replyToCustomer', { params: { handoffId }, body: reply })).status).toBe(200);
    expect((await agent('replyToCustomer', { params: { handoffId }, body: reply })).body.seq).toBe(
      (await agent('readPacket', { params: { handoffId } })).body.transcript.at(-1)?.seq,
    );
    expect((await secondAgent('replyToCustomer', { params: { handoffId }, body: reply })).status).toBe(409);

    const late = { messageId: 'm4', role: 'assistant', text: 'Have you tried…', confidence: 0.9 } as const;
    expect((await channel('postMessage', { params, body: late })).body).toMatchObject({
      control: 'agent',
      decision: 'escalate',
    });
    await customerSays(conversationId, 'm5', 'The one on the left');

    const returned = await agent('returnHandoff', {
      params: { handoffId },
      body: { summary: 'Told them which light.' },
    });
    expect(returned.body.state).toBe('returned');
    expect((await channel('readHandoff', { params })).body).toMatchObject({
      control: 'assistant',
      handoff: { state: 'returned', summary: 'Told them which light.' },
    });

    const { body: read } = await channel('listMessages', { params });
    expect(read.messages.map(({ text }) => text)).not.toContain('Have you tried…');
    expect(read.messages.find(({ role }) => role === 'agent')).toMatchObject({
      text: reply.text,
      author: 'Jonas Petersen',
    });
    expect((await customerSays(conversationId, 'm6', 'Thanks, that helped')).body.control).toBe('assistant');
  });

  it('shows each condition of the decision, and gives the same when it is run again', async () => {
    await customerSays('chat-2', 'm1', 'I want to speak to a human');
    const { body } = await agent('explainDecision', { params: { conversationId: 'chat-2', seq: 1 } });
    expect(body.same).toBe(true);
    const rules = (body.trace as { rules: { ruleId: string; matched: boolean }[] }).rules;
    expect(rules.at(-1)).toMatchObject({ matched: true, ruleId: body.ruleId });
  });

  it('can stop waiting', async () => {
    await customerSays('chat-3', 'm1', 'A person please');
    await waiting('chat-3');
    const { body } = await channel('cancelHandoff', { params: { conversationId: 'chat-3' } });
    expect(body).toMatchObject({ control: 'assistant', handoff: { state: 'abandoned' } });
    const list = await agent('listHandoffs', { query: { view: 'waiting' } });
    expect(list.body.handoffs.some(({ conversationId }) => conversationId === 'chat-3')).toBe(false);
  });
});

describe('A conversation that a hundred calls reach at once', () => {
  it('keeps every message once, numbers them without a gap, and opens one handoff', async () => {
    const conversationId = 'crowded';
    const texts = Array.from({ length: 100 }, (_, index) =>
      index % 10 === 0 ? 'I want a person' : `Question number ${index}`,
    );
    const answers = await Promise.all(texts.map((text, index) => customerSays(conversationId, `m${index}`, text)));
    expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 200));
    const seqs = answers.map(({ body }) => body.seq).sort((a, b) => a - b);
    expect(seqs).toEqual(texts.map((_, index) => index + 1));
    expect(new Set(answers.flatMap(({ body }) => body.handoff?.id ?? [])).size).toBe(1);
  });
});

describe('A workflow', () => {
  it('that is published decides within five seconds, and no longer once it is rolled back', async () => {
    const admin = apiOf(host.url, await tokenFor(host.url, 'admin'));
    const params = { workflowId: 'first-line' };
    const { body: draft } = await admin('readWorkflow', { params });
    const nodes = draft.document.nodes.map((node) =>
      node.kind === 'condition' && JSON.stringify(node.data).includes('asksForHuman')
        ? { ...node, data: { condition: { signal: 'text', op: 'containsAny', value: ['open sesame'] } } }
        : node,
    );
    const saved = await admin('saveWorkflow', {
      params,
      body: { revision: draft.revision, document: { ...draft.document, nodes } },
    });
    expect(saved.status).toBe(200);
    const stale = await admin('saveWorkflow', { params, body: { revision: draft.revision, document: draft.document } });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({ code: 'stale-revision', current: { revision: draft.revision + 1 } });

    const published = await admin('publishWorkflow', {
      params,
      body: { revision: draft.revision + 1, note: 'A password for people' },
    });
    expect(published.body).toMatchObject({ version: 2, live: true });
    let turn = 0;
    const decisionFor = async (text: string) => {
      turn += 1;
      return (await customerSays(`password-${turn}`, 'm1', text)).body.decision;
    };
    await until(async () => (await decisionFor('Please, open sesame')) === 'escalate');
    expect(await decisionFor('I want to talk to a person')).toBe('continue');

    expect((await admin('rollBackWorkflow', { params, body: { version: 1 } })).body.live).toBe(true);
    await until(async () => (await decisionFor('I want to talk to a person')) === 'escalate');
  });

  it('with errors is not published: the answer lists every problem with its node', async () => {
    const admin = apiOf(host.url, await tokenFor(host.url, 'admin'));
    const params = { workflowId: 'broken' };
    const document = {
      schemaVersion: 1,
      id: 'broken',
      name: 'Broken',
      nodes: [
        { id: 'start', kind: 'start', data: { channels: [] }, position: { x: 0, y: 0 } },
        {
          id: 'off',
          kind: 'hand-off',
          data: { queueId: 'nowhere', priority: 'normal', reason: 'policy', guardrail: false },
          position: { x: 0, y: 200 },
        },
      ],
      edges: [],
    } as const;
    await admin('saveWorkflow', { params, body: { revision: 0, document } });
    const { status, body } = await admin('publishWorkflow', { params, body: { revision: 1, note: 'Try' } });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'workflow-has-errors' });
    const { problems } = body as unknown as { problems: { code: string; nodeId: string }[] };
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'unknown-queue', nodeId: 'off' }),
        expect.objectContaining({ code: 'unconnected-exit', nodeId: 'start' }),
      ]),
    );
  });
});
