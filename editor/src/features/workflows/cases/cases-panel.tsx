import { FlaskConical, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { SampleCase } from '../../../../../shared/workflow/cases/sample-case.ts';
import { announce } from '../../../app/announcer.tsx';
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { addCase, casesOf, changeCase, freshCaseId, mayAddCase, moveCase, removeCase } from '../document/case-edits.ts';
import type { ChangeDocument, EditOptions } from '../document/editor.ts';
import { useDocument, useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { useUi, useUiState } from '../page/ui.ts';
import { CaseItem } from './case-item.tsx';
import { CaseTally } from './case-tally.tsx';
import styles from './cases.module.css';
import { messages } from './messages.ts';
import { useCaseResults } from './use-case-results.ts';

/** The conversations that a workflow carries, and what becomes of each by the draft as it stands. */
export function CasesPanel({ onClose }: { readonly onClose: () => void }) {
  const document = useDocument();
  const editor = useEditor();
  const ui = useUi();
  const isReadOnly = useIsReadOnly();
  const open = useUiState((state) => state.openCase);
  const cases = casesOf(document);
  const asked = useCaseResults(cases);
  const list = useRef<HTMLOListElement>(null);
  const isNew = useRef(false);
  const at = cases.findIndex(({ id }) => id === open);
  // What is opened is seen, wherever it was opened from; whoever adds one goes on in its first field.
  useEffect(() => {
    const item = list.current?.children[at];
    item?.scrollIntoView({ block: 'nearest' });
    if (isNew.current) item?.querySelector('input')?.focus({ preventScroll: true });
    isNew.current = false;
  }, [at]);
  const show = (id: string | undefined): void => ui.setState({ openCase: id });
  const edit = (name: Message, change: ChangeDocument, options?: EditOptions): void => {
    if (editor.edit(t(name), change, options)) announce(t(name));
  };
  const add = (added: Omit<SampleCase, 'id'>): void => {
    const id = freshCaseId(document);
    edit(messages.editAdded, (before) => addCase(before, { ...added, id }));
    isNew.current = true;
    show(id);
  };
  const addNew = (): void =>
    add({
      name: t(messages.newName, { number: cases.length + 1 }),
      turns: [{ role: 'customer', text: t(messages.firstWords) }],
      expect: { decision: 'escalate' },
    });

  return (
    <Inspector
      title={t(messages.title)}
      kicker={t(messages.kicker)}
      onClose={onClose}
      footer={
        !isReadOnly &&
        mayAddCase(document) && (
          <Button size="small" icon={Plus} onPress={addNew}>
            {t(messages.add)}
          </Button>
        )
      }
    >
      <InspectorSection>
        {cases.length === 0 ? (
          <EmptyState icon={FlaskConical} title={t(messages.none)} isCompact>
            <p>{t(messages.noneWords)}</p>
          </EmptyState>
        ) : (
          <div aria-live="polite">
            {asked.error ? (
              <ErrorState error={asked.error} title={t(messages.couldNotRun)} titleLevel={3} isCompact />
            ) : asked.data && asked.results.length === 0 ? (
              <p className={styles.quiet}>{t(messages.notRun)}</p>
            ) : (
              <CaseTally results={asked.results} />
            )}
          </div>
        )}
        <ol ref={list} className={styles.cases}>
          {cases.map((one, index) => (
            <CaseItem
              key={one.id}
              one={one}
              isFirst={index === 0}
              isLast={index === cases.length - 1}
              result={asked.results.find(({ caseId }) => caseId === one.id)}
              isOpen={open === one.id}
              isReadOnly={isReadOnly}
              onToggle={() => show(open === one.id ? undefined : one.id)}
              onChange={(next, mergeKey) =>
                editor.edit(
                  t(messages.editChanged),
                  (before) => changeCase(before, one.id, () => next),
                  mergeKey === undefined ? {} : { mergeKey: `${one.id} ${mergeKey}` },
                )
              }
              onDone={() => editor.seal()}
              onMove={(by) => edit(messages.editMoved, (before) => moveCase(before, one.id, by))}
              onRemove={() => edit(messages.editRemoved, (before) => removeCase(before, one.id))}
              onDuplicate={() => add({ ...one, name: one.name })}
            />
          ))}
        </ol>
      </InspectorSection>
    </Inspector>
  );
}
