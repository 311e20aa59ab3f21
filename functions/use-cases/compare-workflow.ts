import type { ResponseOf } from '../../shared/api/operations.ts';
import type { WorkflowForm } from '../../shared/api/release-operations.ts';
import { NotFoundError } from '../../shared/errors.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { diffDocuments } from '../../shared/workflow/diff/diff-documents.ts';
import { diffRules, type RuleLine } from '../../shared/workflow/diff/diff-rules.ts';
import { diffWords } from '../../shared/workflow/diff/diff-words.ts';
import type { WorkflowDocument } from '../../shared/workflow/document.ts';
import type { WorkflowWords } from '../../shared/workflow/language/workflow-language.ts';
import { readBack } from '../../shared/workflow/read-back.ts';
import { readVersion } from './publish-workflow.ts';
import { compileNow, type WorkflowDeps, wordsFor } from './workflows.ts';

/** What differs between two forms of a workflow, as drawn and as rules. A version's rules are those that it went live with. */
export async function compareWorkflow(
  deps: WorkflowDeps,
  workflowId: string,
  { from, to }: { readonly from: WorkflowForm; readonly to: WorkflowForm },
): Promise<ResponseOf<'compareWorkflow'>> {
  const [settings, before, after] = await Promise.all([
    deps.settings.settings(),
    formOf(deps, workflowId, from),
    formOf(deps, workflowId, to),
  ]);
  const words = wordsFor(deps, settings);
  const diff = diffDocuments(before.document, after.document, words);
  const rules =
    before.rules && after.rules
      ? diffRules(linesOf(before.document, before.rules, words), linesOf(after.document, after.rules, words))
      : undefined;
  return {
    from: before.document,
    to: after.document,
    changes: diffWords(before.document, after.document, diff, words).map(({ short: _, ...line }) => line),
    ...(rules && { rules: [...rules] }),
  };
}

interface Form {
  readonly document: WorkflowDocument;
  /** None: it has errors. */
  readonly rules: readonly Rule[] | undefined;
}

async function formOf(deps: WorkflowDeps, workflowId: string, which: WorkflowForm): Promise<Form> {
  const { workflows } = deps;
  const number = which === 'live' ? (await workflows.livePointer()).versions[workflowId] : which;
  if (number === undefined) throw new NotFoundError(`Nothing of “${workflowId}” is live yet.`);
  if (typeof number === 'number') {
    const { documentHash, rulesHash } = await readVersion(deps, workflowId, number);
    return { document: await workflows.document(documentHash), rules: await workflows.rules(rulesHash) };
  }
  const kept = await (number === 'planned' ? workflows.release(workflowId) : workflows.draft(workflowId));
  if (!kept)
    throw new NotFoundError(
      number === 'planned' ? `No release of “${workflowId}” is planned.` : `There is no workflow “${workflowId}”.`,
    );
  const document = await workflows.document(kept.documentHash);
  const compiled = await compileNow(deps, document);
  return { document, rules: compiled.ok ? compiled.rules : undefined };
}

/** Long lists are cut to be read, and compared whole. */
function linesOf(document: WorkflowDocument, rules: readonly Rule[], words: WorkflowWords): readonly RuleLine[] {
  const whole = readBack(document, rules, { ...words, longestList: Number.POSITIVE_INFINITY });
  return readBack(document, rules, words).map((line, index) => ({
    ...line,
    exact: whole[index]?.sentence ?? line.sentence,
  }));
}
