import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, built } from '../../functions/local/host/build.ts';
import { detectCloser } from '../../shared/signals/closer.ts';
import { median, ms, spreadOf, table } from './measure.ts';

/** Thirty words each: nothing of any topic, hints of several, and a plain case. */
const texts = [
  'Hello, I moved to another street last week and would like to know whether the technician can still come on Thursday morning, or whether I have to choose a new day now',
  'My doctor wrote the prescription on Monday and since then I wait for the order, the status in the app says paid but no shop near my home has it yet, strange',
  'There are two payments on my statement that I never made, both from a shop that I do not know, and I would like to have my money back as soon as possible',
] as const;

const runs = 3_000;
const starts = 11;

/** What it costs to look closer at a message, and to load what looks. */
export async function run(): Promise<void> {
  await build(console.log);
  for (let round = 0; round < runs; round++) for (const text of texts) detectCloser(`${text} ${round}`, undefined, {});
  const micros = texts.flatMap((text) =>
    Array.from({ length: runs }, (_, round) => {
      // No text is read twice, so that nothing is known of it.
      const said = `${text} ${runs + round}`;
      const from = performance.now();
      detectCloser(said, undefined, {});
      return (performance.now() - from) * 1_000;
    }),
  );
  const { p50, p99 } = spreadOf(micros);
  const folder = join(built.functions, 'evaluate-message');
  const file = readdirSync(folder).find((name) => /^closer-.*\.mjs$/.test(name)) ?? '';
  const code = readFileSync(join(folder, file));
  const beside = readdirSync(folder).filter((name) => name.endsWith('.texts'));
  const tables = Buffer.concat(beside.map((name) => readFileSync(join(folder, name))));
  const { loading, first } = coldStart(folder, file);
  table(
    ['a closer look', ''],
    [
      ['a message of 30 words', `p50 ${p50.toFixed(0)} µs, p99 ${p99.toFixed(0)} µs`],
      ['the file that looks', sizeOf(code)],
      ['the tables that it reads', sizeOf(tables)],
      [`loading it beside the handler (median of ${starts})`, ms(loading)],
      ['the first message', ms(first)],
    ],
  );
}

const sizeOf = (bytes: Buffer): string =>
  `${Math.ceil(bytes.length / 1_000)} kB, ${Math.ceil(gzipSync(bytes).length / 1_000)} kB gzipped`;

/** In fresh processes that have loaded what the handler shares with it. */
function coldStart(folder: string, file: string): { readonly loading: number; readonly first: number } {
  const shared = [...readFileSync(join(folder, file), 'utf8').matchAll(/from"\.\/(chunk-[^"]+)"/g)].map(
    ([, name]) => name,
  );
  const urls = [...shared, file].map((name) => pathToFileURL(join(folder, name ?? '')).href);
  const script = `
    const urls = ${JSON.stringify(urls)};
    const own = urls.pop();
    for (const url of urls) await import(url);
    const from = performance.now();
    const { detectCloser } = await import(own);
    const loaded = performance.now();
    detectCloser(${JSON.stringify(texts[0])}, undefined, {});
    process.stdout.write(JSON.stringify([loaded - from, performance.now() - loaded]))`;
  const taken = Array.from({ length: starts }, (): readonly [number, number] => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  return { loading: median(taken.map(([loading]) => loading)), first: median(taken.map(([, first]) => first)) };
}
