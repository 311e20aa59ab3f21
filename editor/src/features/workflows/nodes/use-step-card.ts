import { useEffect, useRef } from 'react';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { t } from '../../../i18n/translate.ts';
import { useEditor, useEditorState, useNodeProblems } from '../document/editor-context.ts';
import { messages } from '../document/messages.ts';
import { stepName, stepSentence, titleOfKind } from '../document/step-words.ts';
import { useUiState } from '../page/ui.ts';
import { focusWhenFree } from './focus-when-free.ts';

/** What every card is, near and from far away: one step, told in full to a screen reader, and the keyboard's way to it. */
export function useStepCard(step: WorkflowNode, isSelected: boolean) {
  const { id, kind } = step;
  const names = useEditorState((state) => state.names);
  const problems = useNodeProblems(id);
  const reach = useUiState(({ connecting }) => {
    if (!connecting) return undefined;
    if (connecting.source === id) return 'source';
    return connecting.allowed.has(id) ? 'allowed' : 'refused';
  });
  const focus = useRovingFocus(id);
  const title = titleOfKind(kind);
  const sentence = stepSentence(step, names);
  const card = {
    ...focus,
    role: 'group',
    'aria-roledescription': t(messages.stepRole),
    'aria-label': spoken(title, stepName(step, names), sentence, problems.length, isSelected),
    'data-reach': reach,
    'data-step': id,
  };
  return { card, title, sentence, problems };
}

/** One tab stop for the whole canvas: the card that had the focus last has `tabIndex` 0, all others -1. */
function useRovingFocus(id: string) {
  const editor = useEditor();
  const card = useRef<HTMLDivElement>(null);
  const isRoving = useEditorState((state) => state.roving === id);
  const turn = useEditorState(({ focusRequest }) => (focusRequest?.id === id ? focusRequest.turn : 0));
  useEffect(() => {
    return turn > 0 && card.current ? focusWhenFree(card.current) : undefined;
  }, [turn]);
  return {
    ref: card,
    tabIndex: isRoving ? 0 : -1,
    onFocus: () => {
      if (editor.store.getState().roving !== id) editor.store.setState({ roving: id });
    },
  };
}

function spoken(title: string, name: string, sentence: string, problemCount: number, isSelected: boolean): string {
  return [
    title,
    name,
    sentence !== name && sentence,
    problemCount > 0 && t(messages.problemCount, { count: problemCount }),
    isSelected && t(messages.selected),
  ]
    .filter(Boolean)
    .join(', ');
}
