import type { AskedQuestion } from '../../../../../shared/workflow/asked-questions.ts';
import { t } from '../../../i18n/translate.ts';
import { Result } from '../../../ui/condition-trace/condition-lines.tsx';
import { expectedText, foundText, groupWords } from '../../../ui/condition-trace/trace-lines.ts';
import { messages } from './messages.ts';
import styles from './why-lines.module.css';

/** A card has room for so many; the list at the side has all. */
const most = 3;

/** On a card: what each question of the step expected, what it found, and the answer. */
export function WhyLines({ questions }: { readonly questions: readonly AskedQuestion[] }) {
  // The last one is the one that was answered with yes, where any was.
  const shown = questions.slice(-most);
  return (
    <ul className={styles.lines}>
      {questions.length > most && (
        <li className={styles.more}>{t(messages.linesBefore, { count: questions.length - most })}</li>
      )}
      {shown.map((question) => (
        <li key={`${question.nodeId} ${question.exit}`} className={styles.line}>
          <span className={styles.expected} title={expectedOf(question)}>
            {expectedOf(question)}
          </span>
          <span className={styles.found}>
            <span className={styles.actual}>{foundOf(question)}</span>
            <Result result={question.condition.result} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const expectedOf = ({ condition }: AskedQuestion): string =>
  'members' in condition ? groupWords(condition) : expectedText(condition);

function foundOf({ condition }: AskedQuestion): string {
  if (!('members' in condition)) return t(messages.found, { value: foundText(condition) });
  const held = condition.members.filter(({ result }) => result === 'true').length;
  return t(messages.membersHold, { held, count: condition.members.length });
}
