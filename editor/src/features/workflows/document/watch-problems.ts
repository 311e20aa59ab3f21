import type { Rule } from '../../../../../shared/rules/rule.ts';
import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { inlined } from '../../../../../shared/workflow/inline.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { currentLanguage } from '../../../i18n/translate.ts';
import type { Analyst } from './analyst.ts';
import type { Editor } from './editor.ts';
import { findingsOf, isError } from './problems.ts';

const afterMs = 250;

/**
 * Looks for problems a moment after the last edit; never during a drag, and not for mere moves, which change nothing
 * that runs. What the analyst finds is told a little later, and until then as it was before the edit, so that nothing
 * flickers.
 * @param others rules of the other workflows that are live
 * @returns what ends the watching
 */
export function watchProblems(
  editor: Editor,
  context: WorkflowContext,
  analyst: Analyst,
  others: readonly Rule[] = [],
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let judged: WorkflowDocument | undefined;
  let isOver = false;
  let { analysed } = editor.store.getState().findings;
  const judge = (): void => {
    timer = undefined;
    const document = editor.document();
    judged = document;
    const compiled = compileWorkflow(document, context);
    const show = (): void => editor.store.setState({ findings: findingsOf(compiled, analysed) });
    show();
    // A worker takes no functions: the sub-workflows are put in their places first.
    const { subWorkflow: _, language: __, ...plain } = context;
    const whole = inlined(document, context) ?? document;
    analyst.ask({ document: whole, context: plain, language: currentLanguage(), rules: others }, (found) => {
      if (isOver) return;
      // What conditions imply is kept while the document does not compile: it comes back as soon as it does.
      analysed = compiled.ok ? found : [...analysed.filter((problem) => !isError(problem)), ...found];
      if (judged === document) show();
    });
  };
  const unsubscribe = editor.store.subscribe(({ history, isDragging }, before) => {
    if (isDragging || (history.present === before.history.present && !before.isDragging)) return;
    if (judged && isSameLogic(judged, history.present)) return;
    clearTimeout(timer);
    timer = setTimeout(judge, afterMs);
  });
  judge();
  return () => {
    isOver = true;
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Whether two documents differ at most in where their nodes lie. */
export function isSameLogic(one: WorkflowDocument, other: WorkflowDocument): boolean {
  if (one === other) return true;
  if (one.edges !== other.edges || one.nodes.length !== other.nodes.length) return false;
  return one.nodes.every((node, index) => {
    const twin = other.nodes[index];
    return node === twin || (node.id === twin?.id && node.data === twin.data && node.label === twin.label);
  });
}
