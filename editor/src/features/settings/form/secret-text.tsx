import { CopyButton } from '../../../ui/copy/copy-button.tsx';
import styles from './secret-text.module.css';

interface SecretTextProps {
  readonly label: string;
  readonly text: string;
}

/** Something to copy exactly. */
export function SecretText({ label, text }: SecretTextProps) {
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <div className={styles.row}>
        <code className={styles.text}>{text}</code>
        <CopyButton what={label} text={text} />
      </div>
    </div>
  );
}
