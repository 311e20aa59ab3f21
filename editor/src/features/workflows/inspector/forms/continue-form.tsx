import { t } from '../../../../i18n/translate.ts';
import styles from './forms.module.css';
import { messages } from './messages.ts';

export function ContinueForm() {
  return <p className={styles.help}>{t(messages.continueHelp)}</p>;
}
