import type { Rule } from '../../rules/rule.ts';
import type { Finding } from './finding.ts';
import type { Standing } from './rules-in-order.ts';
import { nameIn, type Study } from './study.ts';

/** Hand-offs that decide nothing since earlier ones of other workflows take all that they would. */
export function shadowedRules(study: Study, standings: readonly Standing[]): readonly Finding[] {
  const shadowed = standings.filter(({ shadowedBy }) => shadowedBy);
  return shadowed.flatMap(({ rule, shadowedBy = [], model }): readonly Finding[] => {
    const witness = study.witnesses.of(model);
    // The engine has the last word: where it comes by, nothing is claimed.
    if (witness?.ruleId === rule.id) return [];
    const nodeId = rule.path.at(-1) ?? '';
    return [
      {
        code: 'shadowed-rule',
        severity: 'warning',
        nodeId,
        message: `${nameIn(study, nodeId)} never decides${several(study, rule)}: ${inWords(shadowedBy)} ${shadowedBy.length === 1 ? 'takes' : 'take'} every such message first.`,
        fix: rule.guardrail
          ? 'Narrow the earlier guardrail, or delete this one.'
          : 'Narrow the earlier rule, make this one a guardrail, or delete it.',
        ...(witness && { witness }),
      },
    ];
  });
}

/** Hand-offs some of whose messages another workflow wants to hand over otherwise; one for each node. */
export function overlappingRules(study: Study, standings: readonly Standing[]): readonly Finding[] {
  const told = new Set<string>();
  return standings.flatMap(({ rule, overlap }): readonly Finding[] => {
    const nodeId = rule.path.at(-1) ?? '';
    if (!overlap || told.has(nodeId)) return [];
    told.add(nodeId);
    const witness = study.witnesses.of(overlap.model);
    const { other } = overlap;
    const isFirst = study.live.placeOf(rule) < study.live.placeOf(other);
    // A third rule may take these facts before either of the two.
    if (witness?.ruleId !== rule.id && witness?.ruleId !== other.id) return [];
    const winner = isFirst ? 'this one' : 'the other';
    if (rule.guardrail && !isFirst)
      return [
        {
          code: 'guardrail-bypassed',
          severity: 'warning',
          nodeId,
          message: `${nameIn(study, nodeId)} is a guardrail, but ${inWords([other])} takes some of its messages first and hands over to “${queueOf(other)}”.`,
          fix: 'Hand over to the same queue in both, or make one of the two ask for more.',
          witness,
        },
      ];
    return [
      {
        code: 'overlapping-rules',
        severity: 'info',
        nodeId,
        message: `Some messages match both ${nameIn(study, nodeId)} and ${inWords([other])}, which hands over to “${queueOf(other)}”; ${winner} decides.`,
        fix: 'Nothing need change if that is meant; otherwise make one of the two ask for more.',
        witness,
      },
    ];
  });
}

const queueOf = ({ outcome }: Rule): string => (outcome.kind === 'handoff' ? outcome.queueId : '');

const several = ({ rules }: Study, { path, id }: Rule): string =>
  rules.filter((other) => other.path.at(-1) === path.at(-1)).length > 1 ? ` by its way “${id}”` : '';

function inWords(rules: readonly Rule[]): string {
  const [first, ...more] = rules.map(({ id, workflowId }) => `the rule “${id}” of “${workflowId}”`);
  return more.length === 0 ? (first ?? '') : `${first} and ${more.length === 1 ? more[0] : `${more.length} others`}`;
}
