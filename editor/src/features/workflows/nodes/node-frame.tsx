import { Handle, Position, useUpdateNodeInternals } from '@xyflow/react';
import { type ReactNode, use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { Exit } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useEditor, useEditorState, useIsReadOnly, useNodeProblems } from '../document/editor-context.ts';
import { exitsShown, groupOfKind } from '../document/step-facts.ts';
import { stepName, stepSentence, titleOfKind } from '../document/step-words.ts';
import { useUi, useUiState } from '../page/ui.ts';
import { goToProblemsOf } from '../problems/go-to-problem.ts';
import { CardFootContext } from './card-foot.ts';
import { focusWhenFree } from './focus-when-free.ts';
import { iconOfKind } from './looks.ts';
import styles from './node-frame.module.css';
import { Ports } from './ports.tsx';
import { ProblemBadge } from './problem-badge.tsx';
import { entryId } from './step-node.ts';

interface NodeFrameProps {
  readonly step: WorkflowNode;
  readonly isSelected: boolean;
  /** Start is a pill: one line, and nothing leads to it. Nothing leads to a note either. */
  readonly shape?: 'card' | 'pill' | 'note';
  /** The filled header of an outcome. */
  readonly fill?: 'person' | 'assistant';
  /** Said under the step's own name in place of the sentence, where the exits tell the rest. */
  readonly brief?: string;
  /** Small facts at the end of the header. */
  readonly aside?: ReactNode;
}

/** The card of every kind of step: what it is, what it does, its ways out, and what is wrong with it. */
export function NodeFrame({ step, isSelected, shape = 'card', fill, brief, aside }: NodeFrameProps) {
  const { id, kind, label } = step;
  const editor = useEditor();
  const ui = useUi();
  const names = useEditorState((state) => state.names);
  const problems = useNodeProblems(id);
  const isReadOnly = useIsReadOnly();
  const cardFoot = use(CardFootContext);
  const reach = useUiState(({ connecting }) => {
    if (!connecting) return undefined;
    if (connecting.source === id) return 'source';
    return connecting.allowed.has(id) ? 'allowed' : 'refused';
  });
  const focus = useRovingFocus(id);
  const exits = exitsShown(step);
  useHandlesOf(id, exits);

  const sentence = stepSentence(step, names);
  const title = titleOfKind(kind);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a card that is selected and moved
    <div
      {...focus}
      role="group"
      aria-roledescription="step"
      aria-label={spoken(title, stepName(step, names), sentence, problems.length, isSelected)}
      className={[
        styles[shape === 'pill' ? 'pill' : 'card'],
        styles[groupOfKind(kind)],
        fill && styles[fill],
        isSelected && styles.selected,
      ]
        .filter(Boolean)
        .join(' ')}
      data-reach={reach}
      data-step={id}
    >
      {shape === 'card' && (
        <Handle
          type="target"
          id={entryId}
          position={Position.Top}
          className={styles.entry ?? ''}
          isConnectableStart={false}
        />
      )}
      {shape === 'pill' ? (
        <div className={styles.line}>
          <Icon icon={iconOfKind(kind)} />
          <span className={styles.pillWords}>{label ?? sentence}</span>
          <ProblemBadge problems={problems} onOpen={() => goToProblemsOf(editor, ui, id)} />
        </div>
      ) : (
        <>
          <div className={styles.head}>
            <Icon icon={iconOfKind(kind)} size={14} />
            <span className={styles.kind}>{title}</span>
            {aside}
            <ProblemBadge problems={problems} onOpen={() => goToProblemsOf(editor, ui, id)} />
          </div>
          <div className={styles.body}>
            {label !== undefined && <div className={styles.label}>{label}</div>}
            <Sentence isUnderName={label !== undefined}>
              {label === undefined ? sentence : (brief ?? sentence)}
            </Sentence>
          </div>
        </>
      )}
      {cardFoot(id)}
      <Ports nodeId={id} exits={exits} areLabelsShown={shape === 'card'} isReadOnly={isReadOnly} />
    </div>
  );
}

function Sentence({ isUnderName, children }: { readonly isUnderName: boolean; readonly children: string }) {
  const words = useRef<HTMLDivElement>(null);
  const [fades, setFades] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words may take more room, or less
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = words.current ?? {};
    setFades(scrollHeight > clientHeight + 2);
  }, [children, isUnderName]);
  return (
    <div
      ref={words}
      className={[styles.sentence, isUnderName && styles.under, fades && styles.fades].filter(Boolean).join(' ')}
    >
      {children}
    </div>
  );
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

/** React Flow measures handles when a node changes its size; a new exit may leave the size as it is. */
function useHandlesOf(id: string, exits: readonly Exit[]): void {
  const update = useUpdateNodeInternals();
  const shape = exits.map((exit) => exit.id).join(' ');
  const measured = useRef(shape);
  useEffect(() => {
    if (measured.current === shape) return;
    measured.current = shape;
    update(id);
  }, [id, shape, update]);
}

function spoken(title: string, name: string, sentence: string, problemCount: number, isSelected: boolean): string {
  return [
    title,
    name,
    sentence !== name && sentence,
    problemCount > 0 && `${problemCount} ${problemCount === 1 ? 'problem' : 'problems'}`,
    isSelected && 'selected',
  ]
    .filter(Boolean)
    .join(', ');
}
