import styles from './forms.module.css';

export function ContinueForm() {
  return <p className={styles.help}>The AI answers this message as usual. There is nothing to set.</p>;
}
