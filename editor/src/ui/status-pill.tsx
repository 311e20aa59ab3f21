import { Icon, type IconType } from './icon.tsx';
import { type Meaning, meaningIcons } from './meaning.ts';
import styles from './status-pill.module.css';

export interface StatusPillProps {
  readonly meaning: Meaning;
  /** The word that says it: "Waiting", "At risk", "Published". */
  readonly children: string;
  readonly icon?: IconType;
  /** Without the tinted ground, for rows with many of them. */
  readonly isPlain?: boolean;
}

/** A state in one word; colour and icon only repeat it. */
export function StatusPill({ meaning, children, icon, isPlain = false }: StatusPillProps) {
  return (
    <span className={[styles.pill, styles[meaning], isPlain && styles.plain].filter(Boolean).join(' ')}>
      <Icon icon={icon ?? meaningIcons[meaning]} size={14} />
      {children}
    </span>
  );
}
