import { useMemo } from 'react';
import { type AskedQuestion, askedQuestions } from '../../../../../shared/workflow/asked-questions.ts';
import { inlined } from '../../../../../shared/workflow/inline.ts';
import type { Editor } from '../document/editor.ts';
import { useSubWorkflows } from '../page/use-sub-workflows.ts';
import type { Explanation } from './why-path.ts';

/** What a message was asked by the workflow that is shown; by its sub-workflows as soon as those are read. */
export function useAskedQuestions(editor: Editor, { conditions }: Explanation): readonly AskedQuestion[] {
  const subWorkflow = useSubWorkflows(editor);
  return useMemo(() => {
    const document = editor.document();
    const whole = subWorkflow ? inlined(document, { subWorkflow }) : undefined;
    const own = conditions.filter(({ workflowId }) => workflowId === document.id);
    return askedQuestions(whole ?? document, own);
  }, [editor, subWorkflow, conditions]);
}
