import { type Model, readerOfModel } from '../../rules/solve/model.ts';
import { exampleOf } from './example.ts';
import type { Witness } from './finding.ts';
import { judgeOf, type LiveRules } from './live-rules.ts';

/** Answers that all runs together may take, and examples: each is a run of the whole engine, and nobody reads more. */
const mostAnswers = 100_000;
const mostExamples = 50;

/** Facts as witnesses, with what the rules decide on them. Findings that share facts share the run. */
export class Witnesses {
  private readonly live: LiveRules;
  private readonly known = new Map<string, Map<Model, Witness>>();
  private examples = 0;
  private answers = 0;

  constructor(live: LiveRules) {
    this.live = live;
  }

  /**
   * @param only what this workflow decides by itself
   * @returns `undefined` once there are more than anybody would read
   */
  of(model: Model, only?: string): Witness | undefined {
    const among = this.known.get(only ?? '') ?? new Map<Model, Witness>();
    this.known.set(only ?? '', among);
    const known = among.get(model);
    if (known || this.answers > mostAnswers) return known;
    const witness = this.make(model, only);
    among.set(model, witness);
    return witness;
  }

  private make(model: Model, only: string | undefined): Witness {
    const { facts, history } = model;
    const isTrue = judgeOf(readerOfModel(model));
    const rule = this.live.deciding((condition) => {
      this.answers += 1;
      return isTrue(condition);
    }, only);
    const outcome = rule?.outcome ?? { kind: 'continue' };
    const example = this.examples < mostExamples ? exampleOf(model, this.live, rule, only) : undefined;
    if (example) this.examples += 1;
    return { facts, history, ...(rule && { ruleId: rule.id }), outcome, ...(example && { example }) };
  }
}
