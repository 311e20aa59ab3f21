import styles from './forms.module.css';

export function ReturnToAiForm() {
  return (
    <p className={styles.help}>
      The AI has the customer again, and answers what they say next. There is nothing to set.
    </p>
  );
}
