import { LoaderCircle } from 'lucide-react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { Icon } from './icon.tsx';
import styles from './spinner.module.css';

interface SpinnerProps {
  /** What is going on, for people who do not see it turn. */
  readonly label: string;
  readonly size?: 16 | 20;
}

export function Spinner({ label, size = 16 }: SpinnerProps) {
  return (
    <ProgressBar aria-label={label} isIndeterminate className={styles.spinner}>
      <Icon icon={LoaderCircle} size={size} />
    </ProgressBar>
  );
}
