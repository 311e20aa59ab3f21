import { CircleCheck, CircleX } from 'lucide-react';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { CaseResult } from './case-item.tsx';
import styles from './cases.module.css';
import { messages } from './messages.ts';

/** “All 20 cases come out as expected”; nothing before anything has run. */
export function CaseTally({ results }: { readonly results: readonly CaseResult[] }) {
  if (results.length === 0) return null;
  const failed = results.filter(({ passed }) => !passed).length;
  const count = results.length;
  return (
    <p className={failed > 0 ? styles.bad : styles.good}>
      <Icon icon={failed > 0 ? CircleX : CircleCheck} />
      {failed > 0 ? t(messages.somePass, { failed, count }) : t(messages.allPass, { count })}
    </p>
  );
}
