import { Handle, Position } from '@xyflow/react';
import { use, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { exitsShown, groupOfKind } from '../document/step-facts.ts';
import { useUi } from '../page/ui.ts';
import { goToProblemsOf } from '../problems/go-to-problem.ts';
import { CardFootContext } from './card-foot.ts';
import { DistantContext } from './distant.ts';
import { DistantCard } from './distant-card.tsx';
import { iconOfKind } from './looks.ts';
import styles from './node-frame.module.css';
import { Ports } from './ports.tsx';
import { ProblemBadge } from './problem-badge.tsx';
import { entryId, type StepLook } from './step-node.ts';
import { useStepCard } from './use-step-card.ts';

/** The card of every kind of step, as near as it is looked at. */
export function NodeFrame(props: StepLook) {
  return use(DistantContext) ? <DistantCard {...props} /> : <NearCard {...props} />;
}

/** What it is, what it does, its ways out, and what is wrong with it. */
function NearCard({ step, isSelected, shape = 'card', fill, brief, aside }: StepLook) {
  const { id, kind, label } = step;
  const editor = useEditor();
  const ui = useUi();
  const isReadOnly = useIsReadOnly();
  const cardFoot = use(CardFootContext);
  const { card, title, sentence, problems } = useStepCard(step, isSelected);
  return (
    <div
      {...card}
      className={[
        styles[shape === 'pill' ? 'pill' : 'card'],
        styles[groupOfKind(kind)],
        fill && styles[fill],
        isSelected && styles.selected,
      ]
        .filter(Boolean)
        .join(' ')}
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
      <Ports nodeId={id} exits={exitsShown(step)} areLabelsShown={shape === 'card'} isReadOnly={isReadOnly} />
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
