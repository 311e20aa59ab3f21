import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { t } from '../../../i18n/translate.ts';
import { updateData } from '../document/commands.ts';
import { useEditor, useIsReadOnly, useNodeProblems } from '../document/editor-context.ts';
import { lowerInside, titleOfKind } from '../document/step-words.ts';
import { messages } from './messages.ts';
import { type FieldNote, fieldNote } from './problem-lines.tsx';

export interface NodeForm {
  readonly data: WorkflowNode['data'];
  readonly problems: readonly Problem[];
  readonly isReadOnly: boolean;
  /** @param mergeKey what is being typed or drawn; edits with the same key shortly after each other are one step */
  set: (patch: WorkflowNode['data'], mergeKey?: string) => void;
  /** What a field says of its value, to spread into it. */
  note: (path: string) => FieldNote;
  /** Ends what is being typed or drawn. */
  done: () => void;
}

/** The settings of one node as a form: reads from the document, and every change is an edit of it. */
export function useNodeForm({ id, kind, data }: WorkflowNode): NodeForm {
  const editor = useEditor();
  const problems = useNodeProblems(id);
  const isReadOnly = useIsReadOnly();
  return {
    data,
    problems,
    isReadOnly,
    set: (patch, mergeKey) => {
      editor.edit(
        t(messages.changed, { kind: lowerInside(titleOfKind(kind)) }),
        (document) => {
          const now = document.nodes.find((node) => node.id === id)?.data;
          return updateData(document, id, { ...now, ...patch });
        },
        mergeKey === undefined ? {} : { mergeKey: `${id} ${mergeKey}` },
      );
    },
    note: (path) => fieldNote(problems, path),
    done: () => editor.seal(),
  };
}
