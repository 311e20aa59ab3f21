import { Handle, Position } from '@xyflow/react';
import { Plus } from 'lucide-react';
import type { Exit } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { useEditorState } from '../document/editor-context.ts';
import { isConnected } from '../document/step-facts.ts';
import { exitName } from '../document/step-words.ts';
import { useUi } from '../page/ui.ts';
import styles from './ports.module.css';

interface PortsProps {
  readonly nodeId: string;
  readonly exits: readonly Exit[];
  readonly areLabelsShown: boolean;
  readonly isReadOnly: boolean;
}

/** The ways out of a card, on its bottom edge, in the order in which they are tried. */
export function Ports({ nodeId, exits, areLabelsShown, isReadOnly }: PortsProps) {
  if (exits.length === 0) return null;
  const areTold = areLabelsShown && exits.length > 1;
  return (
    <div
      className={[styles.ports, !areTold && styles.bare, exits.length > 2 && styles.crowded].filter(Boolean).join(' ')}
    >
      {exits.map((exit) => (
        <Port key={exit.id} nodeId={nodeId} exit={exit} isLabelShown={areTold} isReadOnly={isReadOnly} />
      ))}
    </div>
  );
}

interface PortProps {
  readonly nodeId: string;
  readonly exit: Exit;
  readonly isLabelShown: boolean;
  readonly isReadOnly: boolean;
}

/** Drag it to a step to connect; where it leads nowhere yet, a click adds a step behind it. */
function Port({ nodeId, exit, isLabelShown, isReadOnly }: PortProps) {
  const ui = useUi();
  const isLed = useEditorState(({ history }) => isConnected(history.present, nodeId, exit.id));
  const add = (): void => {
    if (!isReadOnly && !isLed) ui.setState({ dialog: { is: 'add', from: { source: nodeId, exit: exit.id } } });
  };
  return (
    <div className={styles.port} title={isLabelShown ? exitName(exit) : undefined}>
      {isLabelShown && <span className={styles.label}>{exitName(exit)}</span>}
      <Handle
        type="source"
        id={exit.id}
        position={Position.Bottom}
        isConnectable={!isReadOnly}
        isConnectableEnd={false}
        className={[styles.dot, !isLed && styles.open, exit.optional && styles.optional].filter(Boolean).join(' ')}
        onClick={add}
        data-exit={exit.id}
      >
        {!isLed && !isReadOnly && <Plus size={10} strokeWidth={2.5} aria-hidden />}
      </Handle>
    </div>
  );
}
