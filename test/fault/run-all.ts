import { build } from '../../functions/local/host/build.ts';
import { runKillRounds } from './kill-rounds.ts';

/** `npm run test:fault`: 300 kills, ten data folders of thirty each. */
const folders = 10;
const roundsEach = Number(process.env.KILL_ROUNDS ?? 300) / folders;
const firstSeed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);

await build(console.log);
let hasFailed = false;
let kills = 0;
for (let index = 0; index < folders; index += 1) {
  const seed = firstSeed + index;
  const { lost, counts } = await runKillRounds({ rounds: roundsEach, seed });
  kills += roundsEach;
  console.log(
    `${kills} kills (seed ${seed}): ${counts.messages} messages, ${counts.handoffs} handoffs, ${counts.events} events heard, ${lost.length} wrong`,
  );
  for (const line of lost) console.error(`  ${line}`);
  hasFailed ||= lost.length > 0;
}
process.exit(hasFailed ? 1 : 0);
