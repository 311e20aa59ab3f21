import { ShieldCheck } from 'lucide-react';
import type { CallResult } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './change-list.module.css';
import { ChangeMark } from './change-list.tsx';
import { messages } from './messages.ts';

type RuleChange = NonNullable<CallResult<'compareWorkflow'>['rules']>[number];

/** Which messages will be decided otherwise: each rule that is new, gone, another, or tried at another time. */
export function RuleChanges({ changes }: { readonly changes: readonly RuleChange[] }) {
  return (
    <ul className={styles.list}>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is read and never reordered
        <li key={index} className={styles.line}>
          <ChangeMark kind={change.kind} />
          <RuleWords change={change} />
        </li>
      ))}
    </ul>
  );
}

function RuleWords({ change }: { readonly change: RuleChange }) {
  if (change.kind === 'added') return <Sentence {...change.after} />;
  if (change.kind === 'removed') return <Sentence {...change.before} isGone />;
  if (change.kind === 'moved')
    return (
      <span>
        <Sentence {...change.after} /> {t(messages.anotherTime)}
      </span>
    );
  return (
    <span className={styles.both}>
      {change.before.sentence === change.after.sentence && change.before.guardrail === change.after.guardrail ? (
        <>
          <Sentence {...change.after} /> <em>{t(messages.longerList)}</em>
        </>
      ) : (
        <>
          <Sentence {...change.before} isGone />
          <Sentence {...change.after} />
        </>
      )}
    </span>
  );
}

function Sentence({
  sentence,
  guardrail,
  isGone = false,
}: {
  readonly sentence: string;
  readonly guardrail: boolean;
  readonly isGone?: boolean;
}) {
  const words = isGone ? <del className={styles.gone}>{sentence}</del> : <span>{sentence}</span>;
  return guardrail ? (
    <span>
      <Icon icon={ShieldCheck} size={14} /> {t(messages.guardrail)} {words}
    </span>
  ) : (
    words
  );
}
