import type { Rule } from '../../rules/rule.ts';
import type { Finding } from './finding.ts';
import type { Standing } from './rules-in-order.ts';
import { findingWords, nameIn, type Study } from './study.ts';

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
        ...findingWords(study).shadowedRule(
          nameIn(study, nodeId),
          isOneOfSeveral(study, rule) ? rule.id : undefined,
          shadowedBy,
          rule.guardrail,
        ),
        ...(witness && { witness }),
      },
    ];
  });
}

/** Hand-offs some of whose messages another workflow wants to hand over otherwise; one for each node. */
export function overlappingRules(study: Study, standings: readonly Standing[]): readonly Finding[] {
  const told = new Set<string>();
  const { guardrailOvertaken, overlappingRules: rulesOverlap } = findingWords(study);
  return standings.flatMap(({ rule, overlap }): readonly Finding[] => {
    const nodeId = rule.path.at(-1) ?? '';
    if (!overlap || told.has(nodeId)) return [];
    told.add(nodeId);
    const witness = study.witnesses.of(overlap.model);
    const { other } = overlap;
    const isFirst = study.live.placeOf(rule) < study.live.placeOf(other);
    // A third rule may take these facts before either of the two.
    if (witness?.ruleId !== rule.id && witness?.ruleId !== other.id) return [];
    if (rule.guardrail && !isFirst)
      return [
        {
          code: 'guardrail-bypassed',
          severity: 'warning',
          nodeId,
          ...guardrailOvertaken(nameIn(study, nodeId), other, queueOf(other)),
          witness,
        },
      ];
    return [
      {
        code: 'overlapping-rules',
        severity: 'info',
        nodeId,
        ...rulesOverlap(nameIn(study, nodeId), other, queueOf(other), isFirst),
        witness,
      },
    ];
  });
}

const queueOf = ({ outcome }: Rule): string => (outcome.kind === 'handoff' ? outcome.queueId : '');

const isOneOfSeveral = ({ rules }: Study, { path }: Rule): boolean =>
  rules.filter((other) => other.path.at(-1) === path.at(-1)).length > 1;
