import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { t } from '../i18n/translate.ts';
import { IconButton } from './icon-button.tsx';
import { messages } from './messages.ts';
import styles from './order-buttons.module.css';

interface OrderButtonsProps {
  /** Each says what it moves or removes: a reader of the page meets many of them. */
  readonly labels: { readonly up: string; readonly down: string; readonly remove: string };
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly canRemove?: boolean;
  /** @param by -1 up, 1 down */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** For one of a list whose order counts: up, down, away. One stop of the keyboard; arrow keys go from one to the next. */
export function OrderButtons({ labels, isFirst, isLast, canRemove = true, onMove, onRemove }: OrderButtonsProps) {
  return (
    <Toolbar aria-label={t(messages.moveOrRemove)} className={styles.buttons ?? ''}>
      <IconButton icon={ArrowUp} label={labels.up} size="small" isDisabled={isFirst} onPress={() => onMove(-1)} />
      <IconButton icon={ArrowDown} label={labels.down} size="small" isDisabled={isLast} onPress={() => onMove(1)} />
      <IconButton icon={Trash2} label={labels.remove} size="small" isDisabled={!canRemove} onPress={onRemove} />
    </Toolbar>
  );
}
