import { expect, it } from 'vitest';
import { runKillRounds } from './kill-rounds.ts';

// All 300 rounds are run by `npm run test:fault`; these few keep the harness itself from breaking unnoticed.
const rounds = Number(process.env.KILL_ROUNDS ?? 5);
const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 1_000_000));

it(`loses, doubles and forgets nothing over ${rounds} kills at random moments (seed ${seed})`, async () => {
  const { lost, counts } = await runKillRounds({ rounds, seed });
  console.log(`seed ${seed}: ${counts.messages} messages, ${counts.handoffs} handoffs, ${counts.events} events heard`);
  expect(lost).toEqual([]);
  expect(counts.messages).toBeGreaterThan(0);
}, 300_000);
