import { exitsOf, nameOf } from '../../check-node.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../document.ts';
import { fixWords } from '../../language/english/fixes.ts';
import { bypassed, nodeOf, redirected, targetOf, without, withoutLoose } from './edits.ts';
import type { Fixer } from './quick-fix.ts';

/** A step that no way leads to, with what leads to it, which no way leads to either. */
export const removeLoose: Fixer = ({ nodeId }, document, words) => {
  const node = nodeOf(document, nodeId);
  if (!node) return undefined;
  const loose = new Set([node.id]);
  // A set tells of what is added while it is gone through.
  for (const id of loose) for (const { source, target } of document.edges) if (target === id) loose.add(source);
  const { deleteStep, deleteWithLeading } = fixWords(words);
  const title = (loose.size > 1 ? deleteWithLeading : deleteStep)(nameOf(node, words));
  return { title, document: without(document, loose) };
};

export const removeExtraStart: Fixer = ({ nodeId }, document, words) => {
  const node = nodeOf(document, nodeId);
  if (!node || document.edges.some(({ target }) => target === node.id)) return undefined;
  return {
    title: fixWords(words).deleteStep(nameOf(node, words)),
    document: without(document, new Set([node.id])),
  };
};

/**
 * A question with two answers of which one is never given: what led to it leads to where the other leads, and what only
 * the one led to goes with it.
 */
export const takeQuestionAway: Fixer = ({ code, nodeId }, document, words) => {
  const node = nodeOf(document, nodeId);
  const [yes, no, ...more] = node ? exitsOf(node) : [];
  if (!node || !asks.has(node.kind) || !yes || !no || more.length > 0) return undefined;
  const target = targetOf(document, node.id, code === 'always-taken' ? yes.id : no.id);
  if (target === undefined) return undefined;
  return {
    title: fixWords(words).takeQuestionAway(nameOf(node, words)),
    document: withoutLoose(bypassed(document, node.id, target), document),
  };
};

/** Kinds whose exits are the two answers to what they ask. A score may remember its band, and a split is no question. */
const asks: ReadonlySet<string> = new Set(['condition', 'switch', 'business-hours', 'availability']);

/** Steps that edges lead to and messages never do; the exits that led there lead to where a way of their own node goes. */
export const dropDeadSteps: Fixer = ({ nodeId }, document, words) => {
  const node = nodeOf(document, nodeId);
  const dead = node && deadWith(node, document);
  if (!node || !dead) return undefined;
  let mended = document;
  for (const edge of document.edges) {
    if (!dead.has(edge.target) || dead.has(edge.source) || isOptional(edge, document)) continue;
    const other = document.edges.find(({ source, target }) => source === edge.source && !dead.has(target));
    if (!other) return undefined;
    mended = redirected(mended, (each) => each === edge, other.target);
  }
  return {
    title: fixWords(words).deleteDead(nameOf(node, words)),
    document: withoutLoose(without(mended, dead), document),
  };
};

/** An exit that may lead nowhere: the connection just goes. */
function isOptional({ source, exit }: WorkflowEdge, document: WorkflowDocument): boolean {
  const node = nodeOf(document, source);
  return node !== undefined && exitsOf(node).some(({ id, optional }) => id === exit && optional);
}

/** The node, and those before it all of whose exits lead to it: no message comes to them either. */
function deadWith({ id }: WorkflowNode, document: WorkflowDocument): ReadonlySet<string> | undefined {
  const dead = new Set([id]);
  for (const each of dead)
    for (const { source } of document.edges.filter(({ target }) => target === each)) {
      const onward = document.edges.filter((edge) => edge.source === source);
      const isLead = onward.every((edge) => dead.has(edge.target) && !isOptional(edge, document));
      if (isLead) dead.add(source);
    }
  // The start is reached by every message.
  return document.nodes.some((node) => node.kind === 'start' && dead.has(node.id)) ? undefined : dead;
}
