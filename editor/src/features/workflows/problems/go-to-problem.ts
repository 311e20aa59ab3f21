import { announce } from '../../../app/announcer.tsx';
import { t } from '../../../i18n/translate.ts';
import { type Editor, nothing } from '../document/editor.ts';
import { type KeyedProblem, keyedProblems } from '../document/problems.ts';
import { findNode } from '../document/step-facts.ts';
import type { Ui } from '../page/ui.ts';
import { messages } from './messages.ts';
import { severityWord } from './severity.ts';

/** The problem after the current one, or before it; round and round. `undefined` where there is none. */
export function nextProblem(
  problems: readonly KeyedProblem[],
  current: string | undefined,
  by: 1 | -1,
): KeyedProblem | undefined {
  const at = problems.findIndex(({ key }) => key === current);
  // Where the current one has been mended, the list begins anew.
  const next = at === -1 ? (by === 1 ? 0 : problems.length - 1) : (at + by + problems.length) % problems.length;
  return problems[next];
}

export function goToNextProblem(editor: Editor, ui: Ui, by: 1 | -1): void {
  const all = keyedProblems(editor.store.getState().findings.all);
  const next = nextProblem(all, ui.getState().problem, by);
  if (next) goToProblem(editor, ui, next);
  else announce(t(messages.none));
}

/** From the badge on a card: its first problem. */
export function goToProblemsOf(editor: Editor, ui: Ui, nodeId: string): void {
  const first = keyedProblems(editor.store.getState().findings.all).find((problem) => problem.nodeId === nodeId);
  if (first) goToProblem(editor, ui, first);
}

/** Tells the problem in full, selects its step, and brings the keyboard to the field that it is about. */
export function goToProblem(
  editor: Editor,
  ui: Ui,
  { key, severity, message, nodeId, edgeId, path }: KeyedProblem,
): void {
  ui.setState({ isProblemsOpen: true, problem: key, side: 'step' });
  if (nodeId !== undefined && findNode(editor.document(), nodeId)) {
    editor.select({ nodes: new Set([nodeId]) });
    ui.setState({ fieldWanted: { nodeId, path: path ?? '' } });
  } else if (edgeId !== undefined) {
    editor.select({ ...nothing, edges: new Set([edgeId]) });
  }
  announce(t(messages.said, { severity: severityWord(severity), message }));
}
