import type { ResponseOf } from '../../../../../shared/api/operations.ts';
import type { Imported } from '../../../../../shared/workflow/exchange.ts';
import { Banner } from '../../../ui/banner.tsx';
import { isError } from '../document/problems.ts';
import { counted } from '../document/step-words.ts';
import { ProblemList } from '../publish/problem-list.tsx';
import styles from './import-dialog.module.css';

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
    <section className={styles.report} aria-label="What would come in">
      <h3 className={styles.name} dir="auto">
        {name}
      </h3>
      {description !== undefined && <p dir="auto">{description}</p>}
      <ul className={styles.list}>
        <li>
          {counted(nodes.length, 'step')}, {counted(edges.length, 'connection')}, {counted(cases.length, 'sample case')}
          {check.cases.length > 0 && `, of which ${passed} pass`}
        </li>
        <li>
          {errors > 0
            ? `${counted(errors, 'error')} to mend before it can be published`
            : `Ready to publish: ${counted(check.ruleCount, 'rule')}`}
        </li>
        {newId !== document.id && (
          <li>
            There is a workflow “{document.id}” already. It stays as it is; this one becomes “{newId}”.
          </li>
        )}
      </ul>
      {unknown.length > 0 && (
        <Banner
          meaning="escalate"
          title={`${counted(unknown.length, 'step')} of a kind that this version does not know`}
        >
          {[...new Set(unknown.map(({ kind }) => `“${kind}”`))].join(', ')}: kept as in the file, to look at and not to
          change.
        </Banner>
      )}
      {disguised.length > 0 && (
        <Banner meaning="escalate" title={`${counted(disguised.length, 'text')} may read otherwise than it is written`}>
          Hidden characters turn the reading direction around, or cannot be seen. Look at these texts before you
          publish.
        </Banner>
      )}
      {check.problems.length > 0 && (
        <ProblemList problems={check.problems.slice(0, 20)} nameOf={() => undefined} onGo={() => undefined} />
      )}
    </section>
  );
}
