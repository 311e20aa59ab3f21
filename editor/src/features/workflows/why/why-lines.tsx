import { Result } from '../../../ui/condition-trace/condition-lines.tsx';
import { expectedText, foundText, groupWords } from '../../../ui/condition-trace/trace-lines.ts';
import styles from './why-lines.module.css';
import type { Guard } from './why-path.ts';

/** A card has room for so many; the list at the side has all. */
const most = 3;

/** On a card: what each question of the step expected, what it found, and the answer. */
export function WhyLines({ guards }: { readonly guards: readonly Guard[] }) {
  // The last one is the one that was answered with yes, where any was.
  const shown = guards.slice(-most);
  return (
    <ul className={styles.lines}>
      {guards.length > most && <li className={styles.more}>{guards.length - most} before</li>}
      {shown.map((guard) => (
        <li key={`${guard.nodeId} ${guard.exit}`} className={styles.line}>
          <span className={styles.expected} title={expectedOf(guard)}>
            {expectedOf(guard)}
          </span>
          <span className={styles.found}>
            <span className={styles.actual}>{foundOf(guard)}</span>
            <Result result={guard.condition.result} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const expectedOf = ({ condition }: Guard): string =>
  'members' in condition ? groupWords(condition) : expectedText(condition);

function foundOf({ condition }: Guard): string {
  if (!('members' in condition)) return `found ${foundText(condition)}`;
  const held = condition.members.filter(({ result }) => result === 'true').length;
  return `${held} of ${condition.members.length} hold`;
}
