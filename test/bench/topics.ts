import { figuresOf, percent, type Scored } from '../../functions/commands/signals/figures.ts';
import { type Judged, judgeTexts, thresholdFor } from '../../functions/commands/train/fit.ts';
import { customerTexts, type RowsOf, rowsIn } from '../../functions/commands/train/rows.ts';
import { type Example, examplesOf, isOwn } from '../../functions/commands/train/task.ts';
import { topicTasks } from '../../functions/commands/train/tasks/topics.ts';
import { wordsOf } from '../../shared/signals/language/words.ts';
import { logistic } from '../../shared/signals/model/logistic.ts';
import { phraseEvidence } from '../../shared/signals/topics/evidence.ts';
import { scoreTopics, type TopicScores } from '../../shared/signals/topics/score-topics.ts';
import { type TopicId, topicIds } from '../../shared/signals/topics/topic.ts';
import { topicsOf } from '../../shared/signals/topics/topics-of.ts';
import { chatted, indirect, plain, posted } from '../unit/shared/signals/topics/read-sentences.ts';
import { table } from './measure.ts';

/**
 * Each topic on each source, by a model that saw nothing of that source. Then how far the scores are probabilities, and
 * what shipped models find in sentences that nothing was learned from.
 */
export async function run(folder: string | undefined): Promise<void> {
  if (!folder) return console.log('Give the folder of labelled rows: npm run bench -- topics DATA_FOLDER');
  const rowsOf = rowsIn(folder);
  const judged = judgeAll(rowsOf);
  qualities(judged);
  calibration(judged);
  routine(rowsOf);
  fresh();
}

interface Rated extends Scored {
  readonly topic: TopicId;
  readonly source: string;
  /** What phrases alone say, and what the model alone says. */
  readonly byPhrases: number;
  readonly byModel: number;
}

/** Some topics count for others, so each text is judged by the models of all, also where it has no label for them. */
function judgeAll(rowsOf: RowsOf): readonly Rated[] {
  const tasks = topicTasks.map((task) => ({ task, examples: examplesOf(task, rowsOf) }));
  const texts = new Map(
    tasks.flatMap(({ examples }) =>
      examples.filter((each) => !isOwn(each)).map((each) => [keyOf(each), each] as const),
    ),
  );
  const saidOf = new Map([...texts.keys()].map((key) => [key, new Float64Array(topicIds.length)]));
  for (const { task, examples } of tasks) {
    const labels = new Map(examples.map((each) => [keyOf(each), each.label]));
    const unseen = judgeTexts(task, examples, [...texts.values()]);
    const labelled = unseen.flatMap((each): readonly Judged[] => {
      const label = labels.get(keyOf(each));
      return label === undefined ? [] : [{ ...each, label }];
    });
    const threshold = thresholdFor(task, labelled);
    const place = topicIds.indexOf(task.name as TopicId);
    for (const each of unseen) saidOf.get(keyOf(each))?.fill(each.evidence - threshold, place, place + 1);
  }
  const scores = new Map(
    [...texts].map(([key, { text }]): readonly [string, Scores] => {
      const phrases = phraseEvidence(wordsOf(text));
      return [key, { both: scoreTopics(phrases, saidOf.get(key)), byPhrases: scoreTopics(phrases) }];
    }),
  );
  return tasks.flatMap(({ task, examples }) =>
    examples.filter((each) => !isOwn(each)).map((each) => rate(task.name as TopicId, each, scores, saidOf)),
  );
}

interface Scores {
  readonly both: TopicScores;
  readonly byPhrases: TopicScores;
}

const keyOf = ({ source, text }: Pick<Example, 'source' | 'text'>): string => `${source} ${text}`;

function rate(
  topic: TopicId,
  example: Example,
  scores: ReadonlyMap<string, Scores>,
  saidOf: ReadonlyMap<string, Float64Array>,
): Rated {
  const key = keyOf(example);
  return {
    topic,
    source: example.source,
    positive: example.label === 1,
    score: scores.get(key)?.both[topic] ?? 0,
    byPhrases: scores.get(key)?.byPhrases[topic] ?? 0,
    byModel: logistic(saidOf.get(key)?.[topicIds.indexOf(topic)] ?? 0),
  };
}

function qualities(judged: readonly Rated[]): void {
  const rows = topicIds.flatMap((topic) => {
    const own = judged.filter((each) => each.topic === topic);
    return [...new Set(own.map(({ source }) => source))].map((source) => {
      const scored = own.filter((each) => each.source === source);
      const both = figuresOf(scored);
      const phrases = figuresOf(scored.map((each) => ({ ...each, score: each.byPhrases })));
      const model = figuresOf(scored.map((each) => ({ ...each, score: each.byModel })));
      return [
        topic,
        source,
        `${both.positives} / ${both.rows - both.positives}`,
        percent(both.precision),
        percent(both.recall),
        percent(both.f1),
        percent(both.auroc),
        percent(both.falseAlarms),
        both.positives > 0 ? `${percent(phrases.precision)} / ${percent(phrases.recall)}` : '',
        both.positives > 0 ? `${percent(model.precision)} / ${percent(model.recall)}` : '',
      ];
    });
  });
  const head = ['topic', 'source left out', 'with / without', 'P', 'R', 'F1', 'AUROC', 'false alarms'];
  table([...head, 'phrases alone P / R', 'model alone P / R'], rows);
}

const bands = [0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 1.01];

function calibration(judged: readonly Rated[]): void {
  console.log();
  const rows = bands.slice(1).map((to, band) => {
    const from = bands[band] as number;
    const within = judged.filter(({ score }) => score >= from && score < to);
    const right = within.filter(({ positive }) => positive).length;
    const mean = within.reduce((sum, each) => sum + each.score, 0) / within.length;
    return [`${from} to ${Math.min(1, to)}`, String(within.length), percent(mean), percent(right / within.length)];
  });
  table(['score', 'texts', 'mean score', 'about the topic'], rows);
}

/** Dialogues that went as they should: each topic in one is a false alarm. As shipped, so the models know them. */
function routine(rowsOf: RowsOf): void {
  console.log();
  const dialogues = rowsOf('routine_dialogues.jsonl');
  const found = dialogues.map((row) => {
    const scores = customerTexts(row).map((text) => topicsOf(text));
    return topicIds.filter((topic) => scores.some((each) => each[topic] >= 0.5));
  });
  const rows = topicIds.map((topic) => [topic, String(found.filter((topics) => topics.includes(topic)).length)]);
  table(
    [`routine dialogues, of ${dialogues.length}`, 'with a false alarm'],
    [...rows, ['any', String(found.filter((topics) => topics.length > 0).length)]],
  );
}

/** Sentences of our own that nothing was learned from. */
function fresh(): void {
  console.log();
  const sets = [indirect, chatted, posted, plain];
  const shareOf = (all: readonly boolean[]) => `${percent(all.filter(Boolean).length / all.length)} of ${all.length}`;
  const found = sets.map(({ about }) => about.map(([topic, text]) => ({ topic, found: topicsOf(text)[topic] >= 0.5 })));
  const rows = [...topicIds, 'all' as const].map((name) => [
    name,
    ...found.map((set) =>
      shareOf(set.filter(({ topic }) => name === 'all' || topic === name).map((each) => each.found)),
    ),
  ]);
  const alarms = sets.map(({ none }) =>
    shareOf(none.map((text) => topicIds.some((topic) => topicsOf(text)[topic] >= 0.5))),
  );
  table(['fresh sentences: found', ...sets.map(({ name }) => name)], [...rows, ['about none: alarms', ...alarms]]);
}
