import { figuresOf, percent, type Scored, threshold } from '../../functions/commands/signals/figures.ts';
import { judgeUnseen, thresholdFor } from '../../functions/commands/train/fit.ts';
import { customerTexts, type RowsOf, rowsIn } from '../../functions/commands/train/rows.ts';
import { examplesOf } from '../../functions/commands/train/task.ts';
import { moodTasks } from '../../functions/commands/train/tasks/moods.ts';
import { cueOf } from '../../shared/signals/frustration/cue.ts';
import { frustrate } from '../../shared/signals/frustration/frustrate.ts';
import { readMood } from '../../shared/signals/frustration/read-mood.ts';
import { wordsOf } from '../../shared/signals/language/words.ts';
import { isEnglish } from '../../shared/signals/model/is-english.ts';
import { weigh } from '../../shared/signals/mood/weigh.ts';
import { readRepair } from '../../shared/signals/repair/read-repair.ts';
import { table } from './measure.ts';

/** Frustration and repair in each source, by models that saw nothing of it, beside the rules alone. */
export async function run(folder: string | undefined): Promise<void> {
  if (!folder) return console.log('Give the folder of labelled rows: npm run bench -- moods DATA_FOLDER');
  const rowsOf = rowsIn(folder);
  const [frustration, repair] = moodTasks.map((task) => evidenceUnseen(task, rowsOf));
  if (!frustration || !repair) return;
  const cue = (text: string, said: ReadonlyMap<string, number> | undefined): number =>
    cueOf({ ...readMood(text), evidence: said?.get(text) }, repairIn(text, said && repair));
  qualities([
    ...rated(rowsOf('frustration.jsonl'), 'frustrationCue', (text) => [cue(text, undefined), cue(text, frustration)]),
    ...rated(rowsOf('customer_repair.jsonl'), 'customerRepair', (text) => [
      repairIn(text, undefined),
      repairIn(text, repair),
    ]),
  ]);
  const dialogues = rowsOf('routine_dialogues.jsonl').map(customerTexts);
  const share = (holds: (turns: readonly string[]) => boolean): string =>
    percent(dialogues.filter(holds).length / dialogues.length);
  const alarms = (score: (text: string) => number) => share((turns) => turns.some((text) => score(text) >= threshold));
  const builtUp = (said: ReadonlyMap<string, number> | undefined) =>
    share((turns) => {
      let [level, most] = [0, 0];
      for (const text of turns) {
        level = frustrate(level, cue(text, said));
        most = Math.max(most, level);
      }
      return most >= threshold;
    });
  table(
    ['holds at some turn of a routine dialogue', 'rules', 'with a model that did not see them'],
    [
      ['frustrationCue', alarms((text) => cue(text, undefined)), alarms((text) => cue(text, frustration))],
      ['frustration', builtUp(undefined), builtUp(frustration)],
      ['customerRepair', alarms((text) => repairIn(text, undefined)), alarms((text) => repairIn(text, repair))],
    ],
  );
}

/** What a model says that did not see the text's source. */
function evidenceUnseen(task: (typeof moodTasks)[number], rowsOf: RowsOf): ReadonlyMap<string, number> {
  const judged = judgeUnseen(task, examplesOf(task, rowsOf));
  const shift = thresholdFor(task, judged);
  return new Map(
    judged.filter(({ text }) => isEnglish(wordsOf(text))).map(({ text, evidence }) => [text, evidence - shift]),
  );
}

const repairIn = (text: string, said: ReadonlyMap<string, number> | undefined): number =>
  weigh(readRepair(wordsOf(text)), said?.get(text));

interface Rated extends Scored {
  readonly signal: string;
  readonly source: string;
  readonly byRules: number;
}

const rated = (
  rows: ReturnType<RowsOf>,
  signal: string,
  score: (text: string) => readonly [byRules: number, withModel: number],
): readonly Rated[] =>
  rows.flatMap(({ text, label, source }) => {
    if (text === undefined || label === 'amb') return [];
    const [byRules, withModel] = score(text);
    return [{ signal, source, positive: label === 1, score: withModel, byRules }];
  });

function qualities(all: readonly Rated[]): void {
  const groups = [...new Set(all.map(({ signal, source }) => `${signal} ${source}`))];
  const rows = groups.map((group) => {
    const own = all.filter(({ signal, source }) => `${signal} ${source}` === group);
    const both = figuresOf(own);
    const rules = figuresOf(own.map((each) => ({ ...each, score: each.byRules })));
    const cells = [both.precision, both.recall, both.f1, both.auroc, both.falseAlarms].map(percent);
    return [...group.split(' '), `${both.positives} / ${both.rows - both.positives}`, ...cells, percent(rules.f1)];
  });
  const head = ['signal', 'source left out', 'with / without', 'P', 'R', 'F1', 'AUROC', 'false alarms'];
  table([...head, 'rules alone F1'], rows);
}
