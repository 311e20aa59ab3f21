import { isError } from '../document/problems.ts';
import { groupOfKind } from '../document/step-facts.ts';
import { useUiState } from '../page/ui.ts';
import styles from './distant-card.module.css';
import { sizeOfStep } from './expected-size.ts';
import type { StepLook } from './step-node.ts';
import { useStepCard } from './use-step-card.ts';

/**
 * A step from far away, where nobody could read it: one box, whose colour and shape tell the kind. It takes no room in
 * what React Flow puts around it, which is therefore never measured: its size stays that of the card.
 */
export function DistantCard({ step, isSelected, shape = 'card', fill }: StepLook) {
  const { card, problems } = useStepCard(step, isSelected);
  const { height } = useUiState(({ sizes }) => sizeOfStep(step, sizes));
  return (
    <div
      {...card}
      className={[
        styles.distant,
        styles[shape === 'card' ? groupOfKind(step.kind) : shape],
        fill && styles[fill],
        problems.length > 0 && (problems.some(isError) ? styles.broken : styles.doubtful),
        isSelected && styles.selected,
      ]
        .filter(Boolean)
        .join(' ')}
      style={{ height }}
    />
  );
}
