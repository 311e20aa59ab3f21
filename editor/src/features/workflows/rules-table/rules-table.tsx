import { OctagonX, ShieldCheck } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { type RuleGroup, type RuleRow, ruleTable } from '../../../../../shared/workflow/rule-table.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { capital } from '../../../ui/words.ts';
import { useDocument, useEditorState } from '../document/editor-context.ts';
import type { Names } from '../document/step-words.ts';
import { wordsOf } from '../document/words.ts';
import { useUi } from '../page/ui.ts';
import { messages } from './messages.ts';
import { RuleSteps } from './rule-steps.tsx';
import styles from './rules-table.module.css';

/** What is drawn, as the rules that it makes: in which order they are tried, when, what then, and from which steps. */
export function RulesTable({ onShow }: { readonly onShow: (nodeId: string) => void }) {
  // Typing comes first; the sentences follow.
  const document = useDeferredValue(useDocument());
  const names = useEditorState((state) => state.names);
  const context = useEditorState((state) => state.context);
  const groups = useMemo(() => context && groupsOf(document, context, names), [document, context, names]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
    <section className={styles.scroll} aria-label={t(messages.title)} tabIndex={0}>
      {!context ? (
        <div className={styles.loading}>
          <Skeleton label={t(messages.making)} lines={5} />
        </div>
      ) : groups ? (
        <div className={styles.page}>
          <Intro groups={groups} />
          {groups.map((group) => (
            <Group key={group.after ?? ''} group={group} onShow={onShow} />
          ))}
        </div>
      ) : (
        <NotYet />
      )}
    </section>
  );
}

function Intro({ groups }: { readonly groups: readonly RuleGroup[] }) {
  const rows = groups.flatMap((group) => group.rows);
  const guardrails = rows.filter(({ guardrail }) => guardrail).length;
  return (
    <p className={styles.intro}>
      {t(messages.tried, { count: rows.length })} {guardrails > 0 && t(messages.guardrails, { count: guardrails })}
    </p>
  );
}

interface GroupProps {
  readonly group: RuleGroup;
  readonly onShow: (nodeId: string) => void;
}

function Group({ group: { after, rows }, onShow }: GroupProps) {
  return (
    <table className={styles.table}>
      {after !== undefined && <caption className={styles.after}>{after}</caption>}
      <thead>
        <tr>
          <th scope="col" className={styles.order}>
            {t(messages.rule)}
          </th>
          <th scope="col">{t(messages.when)}</th>
          <th scope="col">{t(messages.thenDo)}</th>
          <th scope="col" className={styles.where}>
            {t(messages.fromSteps)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.ruleId} row={row} onShow={onShow} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, onShow }: { readonly row: RuleRow; readonly onShow: (nodeId: string) => void }) {
  return (
    <tr>
      <th scope="row" className={styles.order}>
        {row.order}
      </th>
      <td>
        {capital(row.when)}
        {row.guardrail && (
          <span className={styles.guardrail}>
            <Icon icon={ShieldCheck} size={14} />
            {t(messages.guardrail)}
          </span>
        )}
      </td>
      <td>{capital(row.then)}</td>
      <td className={styles.where}>
        <RuleSteps row={row} onShow={onShow} />
      </td>
    </tr>
  );
}

function NotYet() {
  const ui = useUi();
  return (
    <EmptyState
      icon={OctagonX}
      title={t(messages.none)}
      action={<Button onPress={() => ui.setState({ isProblemsOpen: true })}>{t(messages.showProblems)}</Button>}
    >
      <p>{t(messages.noneWords)}</p>
    </EmptyState>
  );
}

/** @returns `undefined` while errors are in the way */
function groupsOf(
  document: WorkflowDocument,
  context: WorkflowContext,
  names: Names,
): readonly RuleGroup[] | undefined {
  const compiled = compileWorkflow(document, context);
  if (!compiled.ok) return undefined;
  return ruleTable(document, compiled.rules, wordsOf(names));
}
