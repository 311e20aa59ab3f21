import { type Comparison, type Condition, comparisonsOf, signalsOf } from '../../rules/condition.ts';
import { evaluateCondition } from '../../rules/evaluate-condition.ts';
import { signalTitle, valueText } from '../../rules/sentence.ts';
import { cellsOf } from '../../rules/solve/cells.ts';
import { isMet, type Model, readerOfModel } from '../../rules/solve/model.ts';
import { catalogueWorld } from '../../rules/solve/world.ts';
import type { SignalValue } from '../../signals/signal.ts';
import { branchesOf, guardsTo, isOtherwise } from './branch.ts';
import type { Finding } from './finding.ts';
import { findingWords, nameIn, type Study } from './study.ts';

/** Nodes that sort one number into bands, or one signal by its few values, and leave some out between. */
export function missingCases(study: Study): readonly Finding[] {
  const { missingCase } = findingWords(study);
  const cases = new Map<string, Condition[]>();
  for (const { nodeId, condition } of study.questions) cases.set(nodeId, [...(cases.get(nodeId) ?? []), condition]);
  return [...cases].flatMap(([nodeId, conditions]): readonly Finding[] => {
    const signal = onlySignal(conditions);
    if (signal === undefined || conditions.length < 2 || gapIn(signal, conditions) === undefined) return [];
    const shown = shownBy(study, nodeId, signal, conditions);
    // What was asked before may send each message with such a value another way.
    if (!shown) return [];
    return [
      {
        code: 'missing-case',
        severity: 'info',
        nodeId,
        ...missingCase(nameIn(study, nodeId), signalTitle(signal, study), valueText(signal, shown.value, study)),
        witness: shown.witness,
      },
    ];
  });
}

interface Shown {
  readonly value: Comparison['value'];
  readonly witness: NonNullable<Finding['witness']>;
}

/** A message with a value that has no case, which the engine sends the way for everything else. */
function shownBy(study: Study, nodeId: string, signal: string, conditions: readonly Condition[]): Shown | undefined {
  for (const branch of branchesOf(study.tree)) {
    if (branch.guard?.nodeId !== nodeId || !isOtherwise(branch) || !branch.model) continue;
    const guards = guardsTo(branch);
    const asked = guards.flatMap((guard) => comparisonsOf(guard.condition)).filter((each) => each.signal === signal);
    for (const value of gapsIn(signal, conditions, asked)) {
      const model: Model = { ...branch.model, facts: { ...branch.model.facts, [signal]: value } };
      const facts = readerOfModel(model);
      if (!guards.every((guard) => isMet(guard, facts))) continue;
      const witness = study.witnesses.of(model, study.document.id);
      if (witness?.path.includes(nodeId)) return { value, witness };
    }
  }
  return undefined;
}

/** The signal that all these conditions are about, where it is one. */
export function onlySignal(conditions: readonly Condition[]): string | undefined {
  const [signal, ...others] = new Set(conditions.flatMap(signalsOf));
  return others.length === 0 ? signal : undefined;
}

/** A value between two that have a case, or one of few values where others have; `undefined` where there is none. */
export const gapIn = (signal: string, conditions: readonly Condition[]): Comparison['value'] | undefined =>
  gapsIn(signal, conditions)[0];

/** @param asked what else parts the values of the signal: one is told of each part */
function gapsIn(
  signal: string,
  conditions: readonly Condition[],
  asked: readonly Comparison[] = [],
): readonly Comparison['value'][] {
  const domain = catalogueWorld.domainOf(signal);
  const { values } = cellsOf(domain, [...conditions.flatMap(comparisonsOf), ...asked]);
  const known = values.filter((value) => value !== undefined);
  const isCovered = (value: SignalValue) =>
    conditions.some(
      (each) => evaluateCondition(each, readerOfModel({ facts: { [signal]: value }, history: {} })) === true,
    );
  const covered = known.filter(isCovered);
  const missing = known.flatMap((value) => (typeof value === 'object' || isCovered(value) ? [] : [value]));
  if (domain.only) return covered.length > 1 ? missing : [];
  const numbers = covered.filter((value) => typeof value === 'number');
  return missing.filter(
    (value) =>
      typeof value === 'number' && numbers.some((other) => other < value) && numbers.some((other) => other > value),
  );
}
