import { CornerDownRight, Plus } from 'lucide-react';
import { type CSSProperties, type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useEditorState, useIsReadOnly } from '../document/editor-context.ts';
import type { OutlineLine } from '../document/outline.ts';
import { groupOfKind } from '../document/step-facts.ts';
import { exitName, stepName, stepSentence, titleOfKind } from '../document/step-words.ts';
import { focusWhenFree } from '../nodes/focus-when-free.ts';
import { iconOfKind } from '../nodes/looks.ts';
import { ProblemBadge } from '../nodes/problem-badge.tsx';
import { LineMenu } from './line-menu.tsx';
import { messages } from './messages.ts';
import styles from './outline.module.css';

interface LineProps {
  readonly line: OutlineLine;
  /** The one line that Tab reaches. */
  readonly isStop: boolean;
  /** The keyboard went to a line that is no step of its own. */
  readonly isBare: boolean;
  readonly onOpen: (line: OutlineLine) => void;
}

export function Line({ line, isStop, isBare, onOpen }: LineProps) {
  const { is, node, depth } = line;
  const isOwn = is === 'step' && node !== undefined;
  const isSelected = useEditorState(({ selection }) => isOwn && selection.nodes.has(node.id));
  const words = useId();
  const item = useRef<HTMLDivElement>(null);
  const turn = useEditorState(({ focusRequest }) => (isOwn && focusRequest?.id === node.id ? focusRequest.turn : 0));
  useEffect(() => {
    if ((turn === 0 && !isBare) || !item.current) return undefined;
    item.current.scrollIntoView({ block: 'nearest' });
    return focusWhenFree(item.current);
  }, [turn, isBare]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree listens to the keys of all its lines
    <div
      ref={item}
      role="treeitem"
      aria-level={depth + 1}
      aria-labelledby={words}
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      {...(isOwn && { 'data-step': node.id })}
      className={styles.item}
      // Past a few levels more room at the left would leave none for the words.
      style={{ '--depth': Math.min(depth, 6) } as CSSProperties}
      onClick={() => onOpen(line)}
    >
      <Content line={line} isSelected={isSelected} wordsId={words} />
    </div>
  );
}

interface ContentProps {
  readonly line: OutlineLine;
  readonly isSelected: boolean;
  /** Names the line: the actions of a step are not part of its name. */
  readonly wordsId: string;
}

function Content({ line, isSelected, wordsId }: ContentProps): ReactNode {
  const { is, node, exit } = line;
  const names = useEditorState((state) => state.names);
  const isReadOnly = useIsReadOnly();
  const label = exit && <span className={styles.exit}>{exitName(exit)}</span>;
  if (is === 'open' || !node)
    return (
      <div id={wordsId} className={styles.open}>
        {label}
        <span className={styles.nowhere}>{t(messages.leadsNowhere)}</span>
        {!isReadOnly && (
          <span className={styles.add}>
            <Icon icon={Plus} size={14} />
            {t(messages.addStep)}
          </span>
        )}
      </div>
    );
  if (is === 'again')
    return (
      <div id={wordsId} className={styles.again}>
        {label}
        <Icon icon={CornerDownRight} size={14} />
        {t(messages.onTo, { step: stepName(node, names) })}
      </div>
    );
  return <Step line={line} isSelected={isSelected} wordsId={wordsId} />;
}

function Step({ line: { node, exit }, isSelected, wordsId }: ContentProps) {
  const names = useEditorState((state) => state.names);
  const problems = useEditorState(({ findings }) => (node ? findings.byNode.get(node.id) : undefined));
  const group = useEditorState(({ history }) =>
    node?.group === undefined ? undefined : history.present.groups?.find(({ id }) => id === node.group)?.name,
  );
  const isReadOnly = useIsReadOnly();
  if (!node) return null;
  return (
    <div
      className={[styles.step, styles[groupOfKind(node.kind)], isSelected && styles.selected].filter(Boolean).join(' ')}
    >
      <div id={wordsId} className={styles.words}>
        {exit && <span className={styles.exit}>{exitName(exit)}</span>}
        <span className={styles.kind}>
          <Icon icon={iconOfKind(node.kind)} size={14} />
          {titleOfKind(node.kind)}
          {group !== undefined && <span>· {group}</span>}
          <ProblemBadge problems={problems ?? []} />
        </span>
        {node.label !== undefined && <span className={styles.label}>{node.label}</span>}
        <span className={node.label === undefined ? styles.label : styles.sentence}>{stepSentence(node, names)}</span>
      </div>
      {!isReadOnly && <LineMenu node={node} />}
    </div>
  );
}
