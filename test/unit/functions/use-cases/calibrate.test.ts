import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../../functions/use-cases/calibrate.ts';
import { explainDecision } from '../../../../functions/use-cases/explain-decision.ts';
import { requestHandoff } from '../../../../functions/use-cases/request-handoff.ts';
import { saveSignals } from '../../../../functions/use-cases/signal-settings.ts';
import { fewestAnswers } from '../../../../shared/signals/calibration/fit-calibration.ts';
import { labelAnswers } from '../../../../shared/signals/calibration/label-answers.ts';
import { admin, entriesOf, type MemoryBaton, memoryBaton, newestState } from '../../../support/fixtures/baton.ts';
import { channels } from '../../../support/fixtures/organisation.ts';

const dayMs = 86_400_000;
const answer = (confidence: number) => ({ role: 'assistant' as const, text: 'You pay by card.', confidence });

/** What is known of the answers of a conversation, a moment and two days later. */
async function labelsOf(say: (baton: MemoryBaton) => Promise<unknown>) {
  const baton = await memoryBaton();
  await baton.post('c-1', { text: 'How do I pay?' });
  await say(baton);
  const entries = await entriesOf(baton);
  const at = (nowMs: number) => labelAnswers(entries, nowMs).map(({ isGood }) => isGood);
  return [at(baton.clock.now()), at(baton.clock.now() + 2 * dayMs)];
}

describe('what came of an answer', () => {
  const then = (text: string, more: object = {}) =>
    labelsOf(async ({ post }) => {
      await post('c-1', answer(0.8));
      await post('c-1', { text, ...more });
    });

  it('is good where the customer goes on', async () => {
    expect(await then('And by bank transfer?')).toEqual([[true], [true]]);
  });

  it.each([
    'That is not what I asked.',
    'I already told you what I want.',
    'This is a damn disgrace, you idiots!!!',
    'I want to talk to a person.',
    'So how do I pay?',
  ])('is bad where the customer says “%s”', async (text) => {
    expect(await then(text)).toEqual([[false], [false]]);
  });

  it('is bad where the customer presses the button for a person, or the answer says itself that it failed', async () => {
    const pressed = labelsOf(async (baton) => {
      await baton.post('c-1', answer(0.8));
      await requestHandoff(baton, 'c-1', { messageId: 'b-1' }, channels.web);
    });
    expect(await pressed).toEqual([[false], [false]]);
    const failed = labelsOf(({ post }) => post('c-1', { ...answer(0.8), answered: false }));
    expect(await failed).toEqual([[false], [false]]);
  });

  it('is good once the customer has said no more for a day, and not known before', async () => {
    expect(await labelsOf(({ post }) => post('c-1', answer(0.8)))).toEqual([[], [true]]);
  });

  it('is bad where the customer takes up the offer of a person that it ends in', async () => {
    const taken = labelsOf(async ({ post }) => {
      await post('c-1', { ...answer(0.8), text: 'Shall I connect you to an agent?' });
      await post('c-1', { text: 'Yes, please' });
    });
    expect(await taken).toEqual([[false], [false]]);
  });

  it('is not known where the AI says more before the customer does', async () => {
    const twice = labelsOf(async ({ post }) => {
      await post('c-1', answer(0.8));
      await post('c-1', answer(0.9));
    });
    expect(await twice).toEqual([[], [true]]);
  });

  it('is not known a moment before the day is over', async () => {
    const baton = await memoryBaton();
    await baton.post('c-1', answer(0.8));
    const entries = await entriesOf(baton);
    const saidMs = entries[0]?.atMs ?? 0;
    expect(labelAnswers(entries, saidMs + dayMs - 1)).toEqual([]);
    expect(labelAnswers(entries, saidMs + dayMs)).toHaveLength(1);
  });

  it('is never known of an answer that was withheld, that told no confidence, or after which a rule handed over', async () => {
    const withheld = labelsOf(async ({ post }) => {
      await post('c-1', answer(0.1));
      await post('c-1', answer(0.1));
      await post('c-1', { text: 'Hello?' });
    });
    // The first is followed by an answer, the second was withheld for its confidence.
    expect(await withheld).toEqual([[], []]);
    expect(await labelsOf(({ post }) => post('c-1', { role: 'assistant', text: 'By card.' }))).toEqual([[], []]);
    expect(await then('My bill has a second page', { topics: ['billing'] })).toEqual([[], []]);
  });
});

/** An assistant that is 90 % sure of every other answer that is wrong. */
async function overconfident() {
  const baton = await memoryBaton();
  for (let index = 0; index < fewestAnswers / 2 + 10; index += 1) {
    await baton.post(`c-${index}`, { text: 'How do I pay?' });
    await baton.post(`c-${index}`, answer(0.9));
    await baton.post(`c-${index}`, { text: index % 2 === 0 ? 'That is not what I asked.' : 'And by bank transfer?' });
    await baton.post(`c-${index}`, answer(0.3));
    await baton.post(`c-${index}`, { text: index % 4 === 0 ? 'Thanks, that helps' : 'That is not what I asked.' });
    baton.clock.advance(60_000);
  }
  return baton;
}

describe('calibration', () => {
  it('sets the confidence of an assistant right by what came of its answers, and keeps what it reported', async () => {
    const { post, ...baton } = await overconfident();
    const report = await calibrate(baton, baton.clock.now() + 60_000);
    expect(report).toEqual({ conversations: 110, assistants: 1 });
    const [calibration] = (await baton.settings.settings()).calibrations ?? [];
    expect(calibration).toMatchObject({ id: 'web', answers: 220 });
    expect(calibration?.after?.ece).toBeLessThan((calibration?.before?.ece ?? 0) / 3);
    expect((await baton.settings.audit(10))[0]).toMatchObject({
      actor: 'Baton',
      action: 'calibration.fitted',
      subject: 'web',
    });

    await post('new', { text: 'How do I pay?' });
    await post('new', answer(0.9));
    const state = await newestState(baton, 'new');
    expect(state.confidence).toBeCloseTo(0.5, 1);
    expect(state.confidenceRaw).toBe(0.9);

    await saveSignals(baton, { uncalibrated: ['web'] }, admin);
    await post('raw', answer(0.9));
    expect((await newestState(baton, 'raw')).confidence).toBe(0.9);
    expect(await newestState(baton, 'raw')).not.toHaveProperty('confidenceRaw');

    // What decided then decides again, whatever is known, or switched off, by now.
    expect((await explainDecision(baton, 'new', 2)).same).toBe(true);
    expect((await explainDecision(baton, 'new', 2)).trace).toMatchObject({ signals: { confidence: state.confidence } });
  });

  it('changes nothing while too little is known, and reads no further than it has time', async () => {
    const { post, ...baton } = await memoryBaton();
    expect(await calibrate(baton, baton.clock.now() + 60_000)).toEqual({ conversations: 0, assistants: 0 });
    await post('c-1', { text: 'How do I pay?' });
    await post('c-1', answer(0.9));
    await post('c-1', { text: 'And by bank transfer?' });
    expect(await calibrate(baton, baton.clock.now())).toEqual({ conversations: 0, assistants: 0 });
    expect(await calibrate(baton, baton.clock.now() + 60_000)).toEqual({ conversations: 1, assistants: 1 });
    expect((await baton.settings.settings()).calibrations).toEqual([
      { id: 'web', fittedAtMs: baton.clock.now(), answers: 1, good: 1 },
    ]);
    await post('c-2', answer(0.9));
    expect((await newestState(baton, 'c-2')).confidence).toBe(0.9);
  });
});
