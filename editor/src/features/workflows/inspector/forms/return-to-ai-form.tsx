import { t } from '../../../../i18n/translate.ts';
import styles from './forms.module.css';
import { messages } from './messages.ts';

export function ReturnToAiForm() {
  return <p className={styles.help}>{t(messages.returnHelp)}</p>;
}
