import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { figuresOf, percent } from '../../functions/commands/signals/figures.ts';
import { judgeFolder } from '../../functions/commands/signals/judge.ts';
import { openConversation } from '../../shared/conversation/state.ts';
import { readAnswer } from '../../shared/signals/answer/read-answer.ts';
import { asksForHuman, offersHuman } from '../../shared/signals/asks-for-human.ts';
import { asksIfHuman } from '../../shared/signals/asks-if-human.ts';
import { detectCloser } from '../../shared/signals/closer.ts';
import { customerRepair } from '../../shared/signals/customer-repair.ts';
import { detect } from '../../shared/signals/detect.ts';
import { fingerprint } from '../../shared/signals/fingerprint.ts';
import { readMood } from '../../shared/signals/frustration/read-mood.ts';
import { repeatedRequest } from '../../shared/signals/repeated-request.ts';
import { freshSets, sentencesOf } from '../unit/shared/signals/fresh-sentences.ts';
import { spreadOf, table } from './measure.ts';

/** Of about 30 words each, and unlike each other, so that no branch is always taken. */
const texts = [
  'My internet at home has been dropping every evening since the technician replaced the router last week, and now the lights blink orange while video calls freeze all the time.',
  'Yesterday I paid the invoice for March, but the page still tells me that it is open; could you please check where my money went and send me a receipt today?',
  'This is the third time that I write to you about the same parcel, and nobody answers; I am really fed up with this service and want to talk to a manager now!',
  'Ich habe gestern die Rechnung für März bezahlt, aber auf der Seite steht immer noch, dass sie offen ist; können Sie bitte nachsehen, wo mein Geld geblieben ist, und mir eine Quittung schicken?',
  'Hola, quisiera saber si la chaqueta azul de talla mediana volverá a estar disponible antes del fin de semana, porque la necesito para un viaje a la montaña con mi familia y mis amigos.',
  'I am sorry to hear that; please restart the router, wait until all of its lights are green, and tell me whether calls still freeze afterwards, so that we can test your line again.',
];

const detectors: readonly { readonly name: string; readonly file?: string; readonly run: (text: string) => unknown }[] =
  [
    { name: 'asksForHuman', file: 'asks-for-human', run: (text) => asksForHuman(text) },
    { name: 'asksIfHuman', file: 'asks-if-human', run: (text) => asksIfHuman(text) },
    { name: 'frustrationCue, abuse', file: 'frustration/read-mood', run: (text) => readMood(text) },
    { name: 'customerRepair', file: 'customer-repair', run: (text) => customerRepair(text) },
    {
      name: 'repeatedRequest',
      file: 'repeated-request',
      run: (text) => repeatedRequest(earlier, fingerprint(text)),
    },
    { name: 'assistantFailure, assistantAsksBack', file: 'answer/read-answer', run: (text) => readAnswer(text) },
    { name: 'the AI’s offer of a person', run: (text) => offersHuman(text) },
  ];
const earlier = texts.slice(0, 3).map(fingerprint);

const warmUps = 3_000;
/** Short rounds, of which the quietest tells: a long one meets whatever else the machine does. */
const rounds = 25;
const runsARound = 600;

/**
 * How well each detector does: on labelled files by task and source, where their folder is given, and on sentences that nothing was
 * changed for. Then what each costs a message of 30 words, and what it adds to a bundle by itself.
 */
export async function run(folder: string | undefined): Promise<void> {
  if (folder) console.log(await judgeFolder(folder));
  judgeFresh();
  console.log();
  await costs();
}

function judgeFresh(): void {
  const rows = freshSets.flatMap(({ signal, file, kind, score }) => {
    const sentences = sentencesOf(`fresh/${file}`);
    return [
      ['English', sentences.filter(({ isEnglish }) => isEnglish)] as const,
      ['six others', sentences.filter(({ isEnglish }) => !isEnglish)] as const,
    ].flatMap(([language, judged]) => {
      const figures = figuresOf(judged.map((each) => ({ positive: each.kind === kind, score: score(each.text) })));
      const { rows, positives, precision, recall, f1 } = figures;
      return positives === 0
        ? []
        : [[signal, file, language, String(rows), String(positives), ...[precision, recall, f1].map(percent)]];
    });
  });
  table(['signal', 'fresh sentences', 'language', 'sentences', 'positive', 'precision', 'recall', 'F1'], rows);
}

async function costs(): Promise<void> {
  const rows = detectors.map(({ name, run: detectOne }) => [name, ...times(detectOne)]);
  const first = openConversation({ conversationId: 'bench', channel: 'chat', channelId: 'web', nowMs: 0 });
  const later = { ...first, seq: 6, requests: earlier };
  for (const [name, before] of [['first', first] as const, ['later', later] as const])
    rows.push([
      `all of a customer’s message, topics among them, ${name} in a conversation`,
      ...times((text) => {
        detectCloser(text, undefined, {});
        return detect(before, { messageId: 'bench', role: 'customer', text });
      }),
    ]);
  rows.push([
    'all of an AI’s answer',
    ...times((text) => detect(first, { messageId: 'bench', role: 'assistant', text })),
  ]);
  table(['detector', 'p50', 'p99'], rows);
  console.log();
  // After the clock is read: the bundler keeps the machine busy.
  const sizes = detectors.flatMap(({ name, file }) => (file ? [[name, file] as const] : []));
  const sized: string[][] = [];
  const files = [...sizes, ['what loads at the start', 'detect'] as const, ['what loads beside it', 'closer'] as const];
  for (const [name, file] of files) sized.push([name, await sizeOf(`shared/signals/${file}.ts`)]);
  table(['bundled with what it imports', 'gz'], sized);
}

function times(act: (text: string) => unknown): string[] {
  for (let index = 0; index < warmUps; index += 1) act(newText(index));
  const spreads = Array.from({ length: rounds }, () => spreadOf(timesOf(act)));
  const { p50, p99 } = spreads.reduce((quietest, each) => (each.p99 < quietest.p99 ? each : quietest));
  return [p50, p99].map((milliseconds) => `${(milliseconds * 1_000).toFixed(1)} µs`);
}

let textsRead = 0;
/** No message is read twice, so that nothing is known of it. */
function newText(index: number): string {
  textsRead += 1;
  return `${texts[index % texts.length]} ${textsRead}`;
}

const timesOf = (act: (text: string) => unknown): readonly number[] =>
  Array.from({ length: runsARound }, (_, index) => {
    const text = newText(index);
    const from = performance.now();
    act(text);
    return performance.now() - from;
  });

/** Of a detector with all that it imports, minified; detectors share the reading of words. */
async function sizeOf(entry: string): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
