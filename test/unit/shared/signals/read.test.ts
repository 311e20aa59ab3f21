import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../functions/commands/signals/figures.ts';
import { abuse } from '../../../../shared/signals/abuse.ts';
import { asksForHuman, offersHuman } from '../../../../shared/signals/asks-for-human.ts';
import { asksIfHuman } from '../../../../shared/signals/asks-if-human.ts';
import { assistantAsksBack } from '../../../../shared/signals/assistant-asks-back.ts';
import { assistantFailure } from '../../../../shared/signals/assistant-failure.ts';
import { customerRepair } from '../../../../shared/signals/customer-repair.ts';
import { frustrationCue } from '../../../../shared/signals/frustration-cue.ts';
import { said } from '../samples.ts';
import { sentencesOf } from './fresh-sentences.ts';

const request = (text: string): number => asksForHuman(text);
const nature = (text: string): number => asksIfHuman(text);
const failure = (text: string): number => assistantFailure(said('assistant', text));

/** Sentences that models learn from, too. */
const learned = '../../../../functions/commands/train/moods/';

/** They were read while the lists of words grew, so they tell what is covered, and nothing of sentences unread. */
describe('in sentences that the lists were widened by', () => {
  it.each([
    { file: `${learned}frustration/read`, kind: 'frustrated', score: frustrationCue, least: [0.92, 0.86] },
    { file: `${learned}frustration/read-chat`, kind: 'frustrated', score: frustrationCue, least: [0.95, 0.86] },
    { file: `${learned}frustration/read-others`, kind: 'frustrated', score: frustrationCue, least: [0.92, 0.92] },
    { file: `${learned}frustration/read-insults`, kind: 'abuse', score: abuse, least: [0.95, 0.9] },
    { file: `${learned}repair/read`, kind: 'repair', score: customerRepair, least: [0.9, 0.84] },
    { file: `${learned}repair/read-others`, kind: 'repair', score: customerRepair, least: [0.94, 0.96] },
    { file: 'read/answers-others', kind: 'failure', score: failure, least: [0.98, 0.98] },
    { file: 'read/answers-others', kind: 'asks', score: assistantAsksBack, least: [0.96, 0.98] },
    { file: 'read/answers', kind: 'failure', score: failure, least: [0.96, 0.94] },
    { file: 'read/answers', kind: 'asks', score: assistantAsksBack, least: [0.96, 0.96] },
    { file: 'read/requests', kind: 'asks', score: request, least: [0.98, 0.93] },
    { file: 'read/requests-others', kind: 'asks', score: request, least: [0.98, 0.95] },
    { file: 'read/requests', kind: 'nature', score: nature, least: [0.98, 0.95] },
    { file: 'read/requests-others', kind: 'nature', score: nature, least: [0.98, 0.95] },
    { file: 'read/answers-services', kind: 'failure', score: failure, least: [0.96, 0.97] },
    { file: 'read/answers-services', kind: 'asks', score: assistantAsksBack, least: [0.98, 0.98] },
  ])('$file: what is $kind is found, and hardly anything else', ({ file, kind, score, least }) => {
    // "I did not get that. Could you rephrase?" is two things at once.
    const found = figuresOf(
      sentencesOf(file).map((each) => ({
        positive: each.kind.split(' ').includes(kind),
        score: score(each.text),
      })),
    );
    expect(found.precision).toBeGreaterThanOrEqual(least[0] ?? 1);
    expect(found.recall).toBeGreaterThanOrEqual(least[1] ?? 1);
  });

  it('offers: who takes one up asks for a person, and hardly anybody else', () => {
    const found = figuresOf(
      sentencesOf('read/offers').map(({ kind, text }) => {
        const [offer = '', said = ''] = text.split(' >> ');
        return { positive: kind === 'asks', score: asksForHuman(said, { wasOffered: offersHuman(offer) }) };
      }),
    );
    expect(found.precision).toBeGreaterThanOrEqual(0.96);
    expect(found.recall).toBeGreaterThanOrEqual(0.94);
  });
});
