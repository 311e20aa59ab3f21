import { CornerDownRight, Plus } from 'lucide-react';
import { type CSSProperties, useMemo } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { useClipboard } from '../clipboard/use-clipboard.ts';
import { useDocument, useEditor, useEditorState, useIsReadOnly } from '../document/editor-context.ts';
import { type OutlineLine, outlineOf } from '../document/outline.ts';
import { groupOfKind, stepName, stepSentence, titleOfKind } from '../document/step-facts.ts';
import { iconOfKind } from '../nodes/looks.ts';
import { ProblemBadge } from '../nodes/problem-badge.tsx';
import { useUi } from '../page/ui.ts';
import styles from './outline.module.css';

/** In a list, copies go where there is room beside their originals. */
const nowhere = (): undefined => undefined;

/** The workflow as sentences in the order in which they are tried: the same document, to read and to edit. */
export function Outline() {
  const document = useDocument();
  useClipboard(nowhere);
  const lines = useMemo(() => outlineOf(document), [document]);
  return (
    <div className={styles.scroll}>
      <ol className={styles.outline} aria-label="Steps of the workflow, in order">
        {lines.map((line) => (
          <li
            key={line.key}
            className={styles.item}
            // Past a few levels more room at the left would leave none for the words.
            style={{ '--depth': Math.min(line.depth, 6) } as CSSProperties}
          >
            <Line line={line} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Line({ line: { is, node, exit, parent } }: { readonly line: OutlineLine }) {
  const editor = useEditor();
  const ui = useUi();
  const names = useEditorState((state) => state.names);
  const isSelected = useEditorState(
    ({ selection }) => is === 'step' && node !== undefined && selection.nodes.has(node.id),
  );
  const problems = useEditorState(({ findings }) => (node ? findings.byNode.get(node.id) : undefined));
  const isReadOnly = useIsReadOnly();

  if (is === 'open' || !node)
    return (
      <div className={styles.open}>
        {exit && <span className={styles.exit}>{exit.label}</span>}
        <span className={styles.nowhere}>leads nowhere yet</span>
        {!isReadOnly && exit && parent !== undefined && (
          <button
            type="button"
            className={styles.add}
            aria-label={`Add a step behind “${exit.label}”`}
            onClick={() => ui.setState({ dialog: { is: 'add', from: { source: parent, exit: exit.id } } })}
          >
            <Icon icon={Plus} size={14} />
            Add
          </button>
        )}
      </div>
    );

  const open = (): void => {
    editor.select({ nodes: new Set([node.id]) });
    ui.setState({ side: 'step' });
  };
  if (is === 'again')
    return (
      <button type="button" className={styles.again} onClick={open}>
        {exit && <span className={styles.exit}>{exit.label}</span>}
        <Icon icon={CornerDownRight} size={14} />
        on to “{stepName(node, names)}”
      </button>
    );
  return (
    <button
      type="button"
      className={[styles.step, styles[groupOfKind(node.kind)], isSelected && styles.selected].filter(Boolean).join(' ')}
      aria-current={isSelected || undefined}
      onClick={open}
    >
      {exit && <span className={styles.exit}>{exit.label}</span>}
      <span className={styles.kind}>
        <Icon icon={iconOfKind(node.kind)} size={14} />
        {titleOfKind(node.kind)}
        <ProblemBadge problems={problems ?? []} />
      </span>
      {node.label !== undefined && <span className={styles.label}>{node.label}</span>}
      <span className={node.label === undefined ? styles.label : styles.sentence}>{stepSentence(node, names)}</span>
    </button>
  );
}
