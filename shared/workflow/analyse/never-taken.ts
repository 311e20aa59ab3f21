import { signalsOf } from '../../rules/condition.ts';
import type { Guard } from '../../rules/rule.ts';
import { clauseOf } from '../../rules/sentence.ts';
import type { Model } from '../../rules/solve/model.ts';
import type { Cause } from '../language/problem-words.ts';
import { type Branch, branchesOf, comingTo, guardsTo, isOtherwise } from './branch.ts';
import type { Finding } from './finding.ts';
import { findingWords, nameIn, nodeIn, pathOf, type Study } from './study.ts';

/** One way out of a deciding node, with each place in the tree where it may be taken. */
interface Exit {
  readonly nodeId: string;
  /** The way out for *none of them*; `guard` is then the last question. */
  readonly isOtherwise: boolean;
  readonly guard: Guard;
  readonly places: Branch[];
}

/**
 * Exits that nothing goes out by, given what was asked before (`never-taken`, and `always-taken` where it is the one
 * for *none of them*), and single ways that contradict themselves while others lead on (`contradicting-path`).
 */
export function neverTaken(study: Study): readonly Finding[] {
  return exitsIn(study.tree).flatMap((exit) => {
    const asked = exit.places.filter(isAsked);
    const closed = asked.filter(({ verdict }) => verdict === 'impossible');
    const [first] = closed;
    if (!first) return [];
    if (closed.length < asked.length) return single(study, exit, first);
    return study.later.has(exit.nodeId) ? [] : whole(study, exit, first);
  });
}

/** A share of nothing is how an admin closes an arm of a split. */
function whole(study: Study, { nodeId, guard, isOtherwise: isLast }: Exit, place: Branch): readonly Finding[] {
  const witness = witnessAt(study, place, nodeId);
  if (witness === 'refuted') return [];
  const path = pathOf(study, guard) ?? bandPath(study, guard);
  const cause = causeOf(study, place);
  const words = findingWords(study);
  const name = nameIn(study, nodeId);
  const where = { nodeId, ...(path !== undefined && { path }), ...(witness && { witness }) };
  if (isLast)
    return [
      {
        ...where,
        code: 'always-taken',
        severity: 'warning',
        ...words.alwaysTaken(name, cause),
      },
    ];
  if (nodeIn(study, nodeId)?.kind === 'split') return [];
  const shadowed = whereItNotAsked(study, place);
  const shown = shadowed && study.witnesses.of(shadowed, study.document.id);
  if (shadowed)
    return [
      {
        ...where,
        ...(shown && { witness: shown }),
        code: 'shadowed-case',
        severity: 'warning',
        ...words.shadowedCase(name, guard.exit, cause),
      },
    ];
  return [
    {
      ...where,
      code: 'never-taken',
      severity: 'warning',
      ...words.neverTaken(name, guard.exit, clauseOf(guard.condition, study), cause),
    },
  ];
}

/** A band of a score is no condition in its data, but a part of it all the same. */
function bandPath(study: Study, { nodeId, exit }: Guard): string | undefined {
  const bands = nodeIn(study, nodeId)?.data.bands;
  const index = Array.isArray(bands) ? bands.findIndex(({ id }) => id === exit) : -1;
  return index < 0 ? undefined : `bands.${index}`;
}

function single(study: Study, { nodeId, guard }: Exit, place: Branch): readonly Finding[] {
  const witness = witnessAt(study, place, nodeId);
  if (witness === 'refuted') return [];
  const before = comingTo(place)?.guard;
  return [
    {
      code: 'contradicting-path',
      severity: 'info',
      nodeId,
      path: guard.exit,
      ...findingWords(study).contradictingPath(
        nameIn(study, nodeId),
        before && nameIn(study, before.nodeId),
        place.guard?.holds ? guard.exit : undefined,
        causeOf(study, place),
      ),
      ...(witness && { witness }),
    },
  ];
}

/** Facts that lead up to the place and go on another way, as the engine confirms. */
function witnessAt(study: Study, place: Branch, nodeId: string) {
  const model = comingTo(place)?.model;
  const { guard } = place;
  if (!model || !guard) return undefined;
  const witness = study.witnesses.of(model, study.document.id);
  const taken = study.live.rule(witness?.ruleId);
  if (!taken) return witness;
  const answers = taken.when.filter((each) => each.nodeId === nodeId);
  const goesThere = answers.at(-1)?.exit === guard.exit && answers.at(-1)?.holds === guard.holds;
  return goesThere || !taken.path.includes(nodeId) ? ('refuted' as const) : witness;
}

/** Facts that the answer fits, were it not for questions that others have answered with yes before; none where it never fits. */
function whereItNotAsked({ solver }: Study, { guard, parent }: Branch): Model | undefined {
  if (!guard?.holds || !parent) return undefined;
  const asked = [...guardsTo(parent).filter(({ holds }) => holds), guard];
  const isOpen = asked.map((each) => solver.push(each)).at(-1);
  const answer = isOpen ? solver.solve() : undefined;
  for (const _ of asked) solver.pop();
  return answer?.kind === 'possible' ? answer.model : undefined;
}

/** The earlier question that rules the answer out; `undefined` where it rules itself out. */
function causeOf(study: Study, { parent, guard }: Branch): Cause | undefined {
  if (!guard || !parent) return undefined;
  const alone = !study.solver.push(guard);
  const asked = new Set(signalsOf(guard.condition));
  const cause = alone
    ? undefined
    : guardsTo(parent)
        .slice(-farthest)
        .toReversed()
        .find((earlier) => {
          if (!signalsOf(earlier.condition).some((signal) => asked.has(signal))) return false;
          const isOpen = study.solver.push(earlier);
          study.solver.pop();
          return !isOpen;
        });
  study.solver.pop();
  if (alone) return undefined;
  if (!cause) return { kind: 'asked-before' };
  const told = { condition: clauseOf(cause.condition, study), holds: cause.holds };
  return cause.nodeId === guard.nodeId
    ? { kind: 'same-node', ...told }
    : { kind: 'other-node', node: nameIn(study, cause.nodeId), ...told };
}

/** So many earlier questions are looked at for the one to name. */
const farthest = 100;

const isAsked = (place: Branch): boolean => comingTo(place)?.verdict !== 'impossible';

/** The ways out of each node, in the order of the tree. The last question of a node, not met, is its exit for *none of them*. */
function exitsIn(tree: Branch): readonly Exit[] {
  const exits = new Map<string, Exit>();
  for (const branch of branchesOf(tree)) {
    const { guard } = branch;
    const isLast = isOtherwise(branch);
    if (!guard || (!guard.holds && !isLast)) continue;
    const key = `${guard.nodeId} ${isLast ? '' : guard.exit}`;
    const known = exits.get(key);
    if (known) known.places.push(branch);
    else exits.set(key, { nodeId: guard.nodeId, isOtherwise: isLast, guard, places: [branch] });
  }
  return [...exits.values()];
}
