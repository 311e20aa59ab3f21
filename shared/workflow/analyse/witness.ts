import { signalsOf } from '../../rules/condition.ts';
import { type Model, readerOfModel } from '../../rules/solve/model.ts';
import type { Witness } from '../witness.ts';
import { exampleOf } from './example.ts';
import { judgeOf, type LiveRules } from './live-rules.ts';

/** Answers that all runs together may take, and examples: each is a run of the whole engine, and nobody reads more. */
const mostAnswers = 100_000;
const mostExamples = 50;

/** Facts as witnesses, with what the rules decide on them. Findings that share facts share the run. */
export class Witnesses {
  private readonly live: LiveRules;
  /** What a witness tells: the facts that some rule asks about. The solver knows more, which would only puzzle. */
  private readonly told: ReadonlySet<string>;
  private readonly known = new Map<string, Map<Model, Witness>>();
  private examples = 0;
  private answers = 0;

  constructor(live: LiveRules) {
    this.live = live;
    this.told = new Set([...live.conditions()].flatMap(signalsOf).concat('speaker', 'asksForHuman'));
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
    const { history } = model;
    const facts = Object.fromEntries(Object.entries(model.facts).filter(([signal]) => this.told.has(signal)));
    const isTrue = judgeOf(readerOfModel(model));
    const rule = this.live.deciding((condition) => {
      this.answers += 1;
      return isTrue(condition);
    }, only);
    const outcome = rule?.outcome ?? { kind: 'continue' };
    const example = this.examples < mostExamples ? exampleOf({ facts, history }, this.live, rule, only) : undefined;
    if (example) this.examples += 1;
    return {
      facts,
      history,
      ...(rule && { ruleId: rule.id }),
      outcome,
      path: rule?.path ?? [],
      because: rule?.when.filter(({ holds }) => holds).map(({ condition: each }) => each) ?? [],
      ...(example && { example }),
    };
  }
}
