import { germanConditions } from '../../rules/language/german/conditions.ts';
import { germanNearest } from '../../rules/language/german/nearest.ts';
import { germanRules } from '../../rules/language/german/rules.ts';
import { germanChanges } from './german/changes.ts';
import { germanFindings } from './german/findings.ts';
import { germanConnections, germanFixes } from './german/fixes.ts';
import { germanNodes } from './german/nodes.ts';
import { germanProblems } from './german/problems.ts';
import { germanWitness } from './german/witness.ts';
import type { WorkflowLanguage } from './workflow-language.ts';

/** All sentences in German. To be loaded by whoever asks for it, and only then. */
export const german: WorkflowLanguage = {
  locale: 'de',
  conditions: germanConditions,
  rules: germanRules,
  nearest: germanNearest,
  nodes: germanNodes,
  problems: germanProblems,
  findings: germanFindings,
  fixes: germanFixes,
  connections: germanConnections,
  changes: germanChanges,
  witness: germanWitness,
};
