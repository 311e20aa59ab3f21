import { fitModel, groupsOf } from '../../functions/commands/train/fit.ts';
import { customerTexts, type RowsOf, rowsIn } from '../../functions/commands/train/rows.ts';
import { type Example, examplesOf } from '../../functions/commands/train/task.ts';
import { topicTasks } from '../../functions/commands/train/tasks/topics.ts';
import { wordsOf } from '../../shared/signals/language/words.ts';
import { featuresOfWords } from '../../shared/signals/model/features.ts';
import { type LinearModel, lazily, score } from '../../shared/signals/model/linear-model.ts';
import { phraseEvidence } from '../../shared/signals/topics/evidence.ts';
import { scoreTopics } from '../../shared/signals/topics/score-topics.ts';
import { type TopicId, topicIds } from '../../shared/signals/topics/topic.ts';
import { topicsOf } from '../../shared/signals/topics/topics-of.ts';
import { table } from './measure.ts';
import { percent, qualityOf, type Scored } from './quality.ts';

/**
 * Each topic on each source, by a model that saw nothing of that source: threshold and all. A source that alone has a
 * topic's positives is taken in four parts. Then how far the scores are probabilities.
 */
export async function run(folder: string | undefined): Promise<void> {
  if (!folder) return console.log('Give the folder of labelled rows: npm run bench -- topics DATA_FOLDER');
  const rowsOf = rowsIn(folder);
  const judged = topicTasks.flatMap((task) => {
    const examples = examplesOf(task, rowsOf);
    const groupOf = groupsOf(examples);
    const groups = [...new Set(examples.map(groupOf))];
    return groups.flatMap((group) => {
      const seen = examples.filter((example) => groupOf(example) !== group);
      const model = lazily(fitModel(task, seen));
      const topic = task.name.replace('topic-', '').replaceAll('-', '_') as TopicId;
      return examples.filter((example) => groupOf(example) === group).map((example) => judge(topic, model, example));
    });
  });
  qualities(judged);
  calibration(judged);
  routine(rowsOf);
}

interface Judged extends Scored {
  readonly topic: TopicId;
  readonly source: string;
  /** What phrases alone say, and what the model alone says. */
  readonly byPhrases: number;
  readonly byModel: number;
}

function judge(topic: TopicId, model: () => LinearModel, { text, label, source }: Example): Judged {
  const words = wordsOf(text);
  const features = featuresOfWords(words);
  const evidence = phraseEvidence(words);
  return {
    topic,
    source,
    label,
    score: scoreTopics(evidence, { [topic]: model }, () => features)[topic],
    byPhrases: scoreTopics(evidence, {}, () => features)[topic],
    byModel: score(model(), features),
  };
}

function qualities(judged: readonly Judged[]): void {
  const rows = topicIds.flatMap((topic) => {
    const own = judged.filter((each) => each.topic === topic);
    return [...new Set(own.map(({ source }) => source))].map((source) => {
      const scored = own.filter((each) => each.source === source);
      const both = qualityOf(scored);
      const phrases = qualityOf(scored.map((each) => ({ ...each, score: each.byPhrases })));
      const model = qualityOf(scored.map((each) => ({ ...each, score: each.byModel })));
      return [
        topic,
        source,
        `${both.positives} / ${both.negatives}`,
        percent(both.positives > 0 ? both.precision : Number.NaN),
        percent(both.recall),
        percent(both.positives > 0 ? both.f1 : Number.NaN),
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

function calibration(judged: readonly Judged[]): void {
  console.log();
  const rows = bands.slice(1).map((to, band) => {
    const from = bands[band] as number;
    const within = judged.filter(({ score }) => score >= from && score < to);
    const right = within.filter(({ label }) => label === 1).length;
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
