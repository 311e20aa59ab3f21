/** `npm run bench` runs all benchmarks, `npm run bench -- NAME` one; some need a folder
 * of data, `npm run bench -- NAME FOLDER`. They print tables in Markdown. */
const benchmarks = {
  analysis: () => import('./analysis.ts'),
  message: () => import('./message.ts'),
  cost: () => import('./cost.ts'),
  bundle: () => import('./bundle.ts'),
  rules: () => import('./rules.ts'),
  start: () => import('./start.ts'),
  editor: () => import('./editor.ts'),
  signals: () => import('./signals.ts'),
  closer: () => import('./closer.ts'),
  cold: () => import('./cold.ts'),
  topics: () => import('./topics.ts'),
  moods: () => import('./moods.ts'),
  scope: () => import('./scope.ts'),
  repeats: () => import('./repeats.ts'),
} as const;

type Name = keyof typeof benchmarks;

const wanted = process.argv[2];
if (wanted !== undefined && !Object.hasOwn(benchmarks, wanted)) {
  console.error(`There is no benchmark “${wanted}”: choose one of ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(1);
}
const names = wanted === undefined ? (Object.keys(benchmarks) as Name[]) : [wanted as Name];
for (const name of names) {
  console.log(`\n## ${name}\n`);
  const { run } = await benchmarks[name]();
  await run(process.argv[3]);
}
process.exit(0);

export {};
