import { diffDocuments } from '../../../../../shared/workflow/diff/diff-documents.ts';
import { type ChangeLine, diffWords } from '../../../../../shared/workflow/diff/diff-words.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { type MergeConflict, mergeDocuments } from '../../../../../shared/workflow/merge/merge.ts';
import { t } from '../../../i18n/translate.ts';
import { findNode } from '../document/step-facts.ts';
import { type Names, stepName } from '../document/step-words.ts';
import { wordsOf } from '../document/words.ts';
import { messages } from './messages.ts';
import type { Conflict } from './saver.ts';

export interface ConflictView {
  readonly key: string;
  readonly title: string;
  /** What each side made of it, in words. */
  readonly mine: string;
  readonly theirs: string;
}

export interface MergeView {
  readonly conflicts: readonly ConflictView[];
  /** What only one side changed. */
  readonly kept: readonly ChangeLine[];
}

/** A conflict in words: what both changed with both forms, and what is kept by itself. */
export function toMergeView({ base, theirs }: Conflict, mine: WorkflowDocument, names: Names): MergeView {
  const { conflicts } = mergeDocuments(base, mine, theirs.document);
  const sides = { mine: changes(base, mine, names), theirs: changes(base, theirs.document, names) };
  const asked = new Set(conflicts.map((conflict) => (conflict.kind === 'node' ? conflict.nodeId : '')));
  const isKept = ({ nodeId }: ChangeLine): boolean => nodeId !== undefined && !asked.has(nodeId);
  return {
    conflicts: conflicts.map((conflict) => ({
      key: conflict.key,
      title: titleOf(conflict, base, mine, names),
      mine: said(conflict, mine, sides.mine),
      theirs: said(conflict, theirs.document, sides.theirs),
    })),
    kept: [...sides.mine, ...sides.theirs].filter(isKept),
  };
}

const changes = (before: WorkflowDocument, after: WorkflowDocument, names: Names): readonly ChangeLine[] =>
  diffWords(before, after, diffDocuments(before, after, wordsOf(names)), wordsOf(names));

function titleOf(conflict: MergeConflict, base: WorkflowDocument, mine: WorkflowDocument, names: Names): string {
  if (conflict.kind === 'name') return t(messages.workflowName);
  if (conflict.kind === 'description') return t(messages.workflowDescription);
  if (conflict.kind === 'case')
    return t(messages.sampleCase, {
      name: base.cases?.find(({ id }) => id === conflict.caseId)?.name ?? conflict.caseId,
    });
  const node = findNode(base, conflict.nodeId) ?? findNode(mine, conflict.nodeId);
  return node ? stepName(node, names) : conflict.nodeId;
}

function said(conflict: MergeConflict, side: WorkflowDocument, lines: readonly ChangeLine[]): string {
  if (conflict.kind === 'name') return side.name;
  if (conflict.kind === 'description') return side.description ?? t(messages.none);
  if (conflict.kind === 'case') {
    const found = side.cases?.find(({ id }) => id === conflict.caseId);
    return found
      ? t(messages.caseWords, { name: found.name, count: found.turns.length, decision: found.expect.decision })
      : t(messages.deleted);
  }
  const own = lines.filter(({ nodeId }) => nodeId === conflict.nodeId).map(({ short }) => short);
  return own.length > 0 ? own.join(' ') : t(messages.leadsOn);
}
