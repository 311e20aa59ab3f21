import { describe, expect, it } from 'vitest';
import { acceptHandoff, addNote, returnHandoff } from '../../../../functions/use-cases/agent-actions.ts';
import { buildPacket } from '../../../../functions/use-cases/build-packet.ts';
import { explainDecision } from '../../../../functions/use-cases/explain-decision.ts';
import { publishWorkflow } from '../../../../functions/use-cases/publish-workflow.ts';
import { requestHandoff } from '../../../../functions/use-cases/request-handoff.ts';
import { saveWorkflow } from '../../../../functions/use-cases/workflows.ts';
import { NotFoundError } from '../../../../shared/errors.ts';
import { toHandoffId } from '../../../../shared/handoff/handoff-id.ts';
import { packet as packetSchema } from '../../../../shared/handoff/packet.ts';
import { admin, entriesOf, jonas, memoryBaton } from '../../../support/fixtures/baton.ts';
import { plainEntry } from '../../../support/fixtures/entries.ts';
import { channels } from '../../../support/fixtures/organisation.ts';
import { workflow } from '../../../support/fixtures/workflow.ts';

const ada = { id: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', tier: 'gold' } as const;

/** A conversation in which the AI was unsure twice. */
async function unsure() {
  const baton = await memoryBaton();
  await baton.agents.seen(jonas.id, jonas.name);
  await baton.post('c-1', { text: 'My router blinks.', customer: ada, language: 'en', topics: ['technical'] });
  baton.clock.advance(20_000);
  await baton.post('c-1', { role: 'assistant', text: 'Restart it.', confidence: 0.4 });
  await baton.post('c-1', { text: 'I did.', attributes: { line: 'DSL-7' }, intent: 'report an outage' });
  baton.clock.advance(10_000);
  const { handoff } = await baton.post('c-1', { role: 'assistant', text: 'Buy another.', confidence: 0.3 });
  await baton.deliver();
  return { baton, id: handoff?.id ?? '' };
}

describe('the packet', () => {
  it('holds everything that the person needs', async () => {
    const { baton, id } = await unsure();
    await addNote(baton, id, jonas, { noteId: 'n-1', text: 'Known fault in the street.' });
    const packet = await buildPacket(baton, id);
    expect(packetSchema.parse(packet)).toEqual(packet);
    expect(packet).toMatchObject({
      handoff: { id, state: 'queued', notes: [{ text: 'Known fault in the street.' }] },
      customer: ada,
      language: 'en',
      intent: 'report an outage',
      topics: ['technical'],
      tags: ['unsure'],
      attributes: { line: 'DSL-7' },
      diagnostics: {
        confidence: 0.3,
        lowConfidenceStreak: 2,
        customerTurns: 2,
        assistantTurns: 2,
        secondsInConversation: 30,
      },
      transcriptCut: false,
      earlierContacts: [],
    });
  });

  it('tells the language that the customer writes where the caller told none', async () => {
    const baton = await memoryBaton();
    const { handoff } = await baton.post('c-1', {
      text: 'Ich möchte bitte mit einem Menschen sprechen, weil es nicht geht.',
    });
    await baton.deliver();
    const id = handoff?.id ?? '';
    const packet = await buildPacket(baton, id);
    expect([packet.language, packet.handoff.language]).toEqual(['de', 'de']);
  });

  it('says why, with the values that the rule saw', async () => {
    const { baton, id } = await unsure();
    const { why } = await buildPacket(baton, id);
    expect(why).toEqual({
      code: 'low-confidence',
      text: 'The AI was not sure of its answers',
      ruleId: 'first-line.unsure-person',
      because: [
        'unsure answers in a row is at least 2 (it was 2)',
        'AI confidence is below 50 % (it was 30 %)',
        'hours “office” are open',
      ],
    });
  });

  it('lists what the AI tried, and whether the customer saw it', async () => {
    const { baton, id } = await unsure();
    await baton.post('c-1', { role: 'assistant', text: 'Too late.' });
    expect((await buildPacket(baton, id)).tried).toEqual([
      { seq: 2, text: 'Restart it.', confidence: 0.4, withheld: false },
      { seq: 4, text: 'Buy another.', confidence: 0.3, withheld: true },
    ]);
  });

  it('repeats what the customer was promised, word for word', async () => {
    const { baton, id } = await unsure();
    expect((await buildPacket(baton, id)).handoff.promised).toEqual({
      text: 'You are number 1; it takes 1 to 6 minutes.',
      wait: { minSeconds: 60, maxSeconds: 360 },
    });
  });

  it('tells the conversation as it went, with what Baton said in between', async () => {
    const { baton, id } = await unsure();
    await acceptHandoff(baton, id, jonas);
    const { transcript } = await buildPacket(baton, id);
    expect(transcript.map(({ seq, role, text }) => `${seq} ${role}: ${text}`)).toEqual([
      '1 customer: My router blinks.',
      '2 assistant: Restart it.',
      '3 customer: I did.',
      '4 assistant: Buy another.',
      '4 system: You are number 1; it takes 1 to 6 minutes.',
      '5 system: You are talking to Jonas now.',
    ]);
    expect(transcript[3]?.withheld).toBe(true);
  });

  it('knows the customer’s earlier contacts and how they ended', async () => {
    const { baton, id } = await unsure();
    await acceptHandoff(baton, id, jonas);
    await returnHandoff(baton, id, jonas, { summary: 'Sent a technician.' });
    baton.clock.advance(86_400_000);
    const second = await baton.waiting('c-2', { customer: { id: 'ada' } });
    await baton.waiting('c-3', { customer: { id: 'ben' } });
    expect((await buildPacket(baton, second)).earlierContacts).toEqual([
      {
        handoffId: id,
        conversationId: 'c-1',
        atMs: expect.any(Number),
        reason: 'low-confidence',
        state: 'returned',
        summary: 'Sent a technician.',
      },
    ]);
  });

  it('of a long conversation holds the newest 300 entries, and says that it is cut', async () => {
    const baton = await memoryBaton();
    for (let seq = 1; seq <= 310; seq += 1) await baton.log.append(plainEntry('c-1', seq));
    const id = await baton.waiting();
    const { transcript, transcriptCut, why } = await buildPacket(baton, id);
    expect(transcriptCut).toBe(true);
    expect(transcript.map(({ seq }) => seq)).toEqual([...Array.from({ length: 300 }, (_, index) => index + 12), 311]);
    expect(why.because).toEqual(['the customer asks for a person']);
  });

  it('knows why even where the cause is older than what it holds', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting();
    const state = (await baton.log.newest('c-1'))?.state;
    if (!state) throw new Error('There is no state.');
    for (let seq = 2; seq <= 320; seq += 1) {
      const entry = plainEntry('c-1', seq);
      await baton.log.append({ ...entry, state: { ...entry.state, ...state, seq } });
    }
    const packet = await buildPacket(baton, id);
    expect(packet.why.because).toEqual(['the customer asks for a person']);
    expect(packet.transcript[0]?.seq).toBe(21);
  });

  it('of a handoff by the button gives no rule’s reasons', async () => {
    const baton = await memoryBaton();
    const { handoff } = await requestHandoff(baton, 'c-1', { messageId: 'b-1' }, channels.web);
    await baton.deliver();
    expect((await buildPacket(baton, handoff?.id ?? '')).why).toMatchObject({
      code: 'asked-for-person',
      ruleId: 'baton.asked-by-button',
      because: [],
    });
  });

  it('is not there for a handoff that is not there', async () => {
    const baton = await memoryBaton();
    await expect(buildPacket(baton, toHandoffId('c-1', 1))).rejects.toThrow(NotFoundError);
  });
});

describe('the explanation of a decision', () => {
  it('comes to the same, for each message, by the rules of its time', async () => {
    const { baton } = await unsure();
    const quiet = {
      ...workflow,
      nodes: workflow.nodes.map((node) =>
        node.id === 'asks'
          ? { ...node, data: { condition: { signal: 'asksForHuman', op: 'gte', value: 0.99 } } }
          : node,
      ),
    };
    await saveWorkflow(baton, workflow.id, { revision: 1, document: quiet }, admin);
    await publishWorkflow(baton, workflow.id, { revision: 2, note: 'Quieter' }, admin);
    baton.clock.advance(12 * 3_600_000); // the office is closed now; it was open then
    const hashes = new Set<string>();
    for (const { seq } of await entriesOf(baton)) {
      const explained = await explainDecision(baton, 'c-1', seq);
      expect(explained).toMatchObject({ seq, same: true });
      hashes.add(explained.ruleSetHash);
    }
    expect(hashes.size).toBe(1);
    expect(hashes).not.toContain((await baton.configuration.live()).ruleSetHash);
  });

  it('shows each rule that was tried, up to the one that matched', async () => {
    const { baton } = await unsure();
    const { trace, ruleId } = await explainDecision(baton, 'c-1', 4);
    const { rules } = trace as { rules: { ruleId: string; matched: boolean }[] };
    expect(ruleId).toBe('first-line.unsure-person');
    expect(rules.at(-1)).toMatchObject({ ruleId: 'first-line.unsure-person', matched: true });
    expect(rules.slice(0, -1).every(({ matched }) => !matched)).toBe(true);
  });

  it('names each condition by its place in the version that was live then', async () => {
    const { baton } = await unsure();
    const { conditions, trace } = await explainDecision(baton, 'c-1', 4);
    const asked = workflow.nodes.filter(({ kind, data }) => kind === 'condition' && 'condition' in data);
    const whole = conditions.filter(({ path }) => path === 'condition');
    expect(whole.length).toBeGreaterThan(0);
    for (const { nodeId, workflowId } of whole)
      expect([workflowId, asked.some(({ id }) => id === nodeId)]).toEqual([workflow.id, true]);
    const { rules } = trace as { rules: { guards: { nodeId: string }[] }[] };
    const inTrace = new Set(rules.flatMap(({ guards }) => guards.map(({ nodeId }) => nodeId)));
    expect(new Set(conditions.map(({ nodeId }) => nodeId))).toEqual(inTrace);
  });

  it('is the same while a person has the conversation', async () => {
    const { baton } = await unsure();
    await baton.post('c-1', { text: 'Hello? I want a human!' });
    expect(await explainDecision(baton, 'c-1', 5)).toMatchObject({ same: true });
  });

  it('is not there for what nobody decided', async () => {
    const { baton, id } = await unsure();
    await acceptHandoff(baton, id, jonas);
    await expect(explainDecision(baton, 'c-1', 5)).rejects.toThrow(NotFoundError);
    await expect(explainDecision(baton, 'c-1', 99)).rejects.toThrow(NotFoundError);
    await expect(explainDecision(baton, 'c-9', 1)).rejects.toThrow(NotFoundError);
  });

  it('tells when it comes to something else', async () => {
    const { baton } = await unsure();
    const entry = await baton.log.at('c-1', 1);
    if (!entry?.decision) throw new Error('Nothing was decided.');
    await baton.log.append({
      ...entry,
      conversationId: 'c-2',
      decision: { ...entry.decision, ruleId: 'first-line.other' },
    });
    expect(await explainDecision(baton, 'c-2', 1)).toMatchObject({ same: false });
  });
});
