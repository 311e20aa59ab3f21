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
    const missing = signal === undefined || conditions.length < 2 ? undefined : gapIn(signal, conditions);
    if (signal === undefined || missing === undefined) return [];
    return [
      {
        code: 'missing-case',
        severity: 'info',
        nodeId,
        ...missingCase(nameIn(study, nodeId), signalTitle(signal, study), valueText(signal, missing, study)),
        ...shownBy(study, nodeId, signal, missing),
      },
    ];
  });
}

/** A message with the value, which the engine sends the way for everything else. */
function shownBy(study: Study, nodeId: string, signal: string, value: SignalValue): Pick<Finding, 'witness'> {
  for (const branch of branchesOf(study.tree)) {
    if (branch.guard?.nodeId !== nodeId || !isOtherwise(branch) || !branch.model) continue;
    const model: Model = { ...branch.model, facts: { ...branch.model.facts, [signal]: value } };
    const facts = readerOfModel(model);
    const witness = guardsTo(branch).every((guard) => isMet(guard, facts))
      ? study.witnesses.of(model, study.document.id)
      : undefined;
    if (witness?.path.includes(nodeId)) return { witness };
  }
  return {};
}

/** The signal that all these conditions are about, where it is one. */
export function onlySignal(conditions: readonly Condition[]): string | undefined {
  const [signal, ...others] = new Set(conditions.flatMap(signalsOf));
  return others.length === 0 ? signal : undefined;
}

/** A value between two that have a case, or one of few values where others have; `undefined` where there is none. */
export function gapIn(signal: string, conditions: readonly Condition[]): Comparison['value'] | undefined {
  const domain = catalogueWorld.domainOf(signal);
  const { values } = cellsOf(domain, conditions.flatMap(comparisonsOf));
  const known = values.filter((value) => value !== undefined);
  const isCovered = (value: SignalValue) =>
    conditions.some(
      (each) => evaluateCondition(each, readerOfModel({ facts: { [signal]: value }, history: {} })) === true,
    );
  const covered = known.filter(isCovered);
  const missing = known.filter((value) => !isCovered(value));
  if (domain.only) return covered.length > 1 ? scalar(missing[0]) : undefined;
  const numbers = covered.filter((value) => typeof value === 'number');
  return missing.find(
    (value): value is number =>
      typeof value === 'number' && numbers.some((other) => other < value) && numbers.some((other) => other > value),
  );
}

const scalar = (value: SignalValue | undefined): string | number | boolean | undefined =>
  typeof value === 'object' ? undefined : value;
