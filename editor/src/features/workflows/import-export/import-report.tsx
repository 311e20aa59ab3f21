import type { ResponseOf } from '../../../../../shared/api/operations.ts';
import type { Imported } from '../../../../../shared/workflow/exchange.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { isError } from '../document/problems.ts';
import { ProblemList } from '../publish/problem-list.tsx';
import styles from './import-dialog.module.css';
import { messages } from './messages.ts';

interface ImportReportProps {
  readonly imported: Imported & { readonly ok: true };
  readonly newId: string | undefined;
  readonly check: ResponseOf<'checkWorkflow'>;
}

/** What would come in, before it does. */
export function ImportReport({ imported: { document, unknown, disguised }, newId, check }: ImportReportProps) {
  const { name, description, nodes, edges, cases = [] } = document;
  const errors = check.problems.filter(isError).length;
  const passed = check.cases.filter((each) => each.passed).length;
  return (
    <section className={styles.report} aria-label={t(messages.comesIn)}>
      <h3 className={styles.name} dir="auto">
        {name}
      </h3>
      {description !== undefined && <p dir="auto">{description}</p>}
      <ul className={styles.list}>
        <li>
          {t(check.cases.length > 0 ? messages.partsTried : messages.parts, {
            steps: nodes.length,
            connections: edges.length,
            cases: cases.length,
            passed,
          })}
        </li>
        <li>{errors > 0 ? t(messages.errors, { count: errors }) : t(messages.ready, { count: check.ruleCount })}</li>
        {newId !== document.id && <li>{t(messages.taken, { id: document.id, newId: newId ?? '' })}</li>}
      </ul>
      {unknown.length > 0 && (
        <Banner meaning="escalate" title={t(messages.unknown, { count: unknown.length })}>
          {t(messages.unknownWords, { kinds: [...new Set(unknown.map(({ kind }) => `“${kind}”`))].join(', ') })}
        </Banner>
      )}
      {disguised.length > 0 && (
        <Banner meaning="escalate" title={t(messages.disguised, { count: disguised.length })}>
          {t(messages.disguisedWords)}
        </Banner>
      )}
      {check.problems.length > 0 && (
        <ProblemList problems={check.problems.slice(0, 20)} nameOf={() => undefined} onGo={() => undefined} />
      )}
    </section>
  );
}
