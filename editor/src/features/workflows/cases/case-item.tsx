import { CircleCheck, CircleX } from 'lucide-react';
import type { CallResult } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { FoldableItem } from '../../../ui/foldable-item.tsx';
import forEars from '../../../ui/for-ears.module.css';
import { Icon } from '../../../ui/icon.tsx';
import { OrderButtons } from '../../../ui/order-buttons.tsx';
import { capital } from '../../../ui/words.ts';
import { expectationOf } from '../document/case-edits.ts';
import { useEditorState } from '../document/editor-context.ts';
import { CaseForm, type CaseFormProps } from './case-form.tsx';
import { decisionWords } from './case-words.ts';
import styles from './cases.module.css';
import { messages } from './messages.ts';
import { Said } from './said.tsx';

export type CaseResult = CallResult<'checkWorkflow'>['cases'][number];

interface CaseItemProps extends CaseFormProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** What the draft makes of it; absent while nobody knows. */
  readonly result: CaseResult | undefined;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One sample case: its name and how it comes out; when opened, what is said and what must become of it. */
export function CaseItem(props: CaseItemProps) {
  const { one, result, isOpen, isReadOnly, onToggle, onChange } = props;
  const queues = useEditorState((state) => state.names.queues);
  const differs =
    result?.passed === false &&
    t(messages.expectedGot, {
      expected: decisionWords(result.expected, queues),
      got: decisionWords(expectationOf(result.got), queues),
    });
  return (
    <FoldableItem
      title={
        <>
          {one.name} <Outcome result={result} />
        </>
      }
      summary={differs || capital(decisionWords(one.expect, queues))}
      isOpen={isOpen}
      onToggle={onToggle}
      actions={!isReadOnly && <CaseActions {...props} />}
    >
      {differs && (
        <div className={styles.differs}>
          <p>{differs}</p>
          {!isReadOnly && result && (
            <Button size="small" onPress={() => onChange({ ...one, expect: expectationOf(result.got) })}>
              {t(messages.takeAsExpected)}
            </Button>
          )}
        </div>
      )}
      {isReadOnly ? <Said turns={one.turns} /> : <CaseForm {...props} />}
    </FoldableItem>
  );
}

function CaseActions({ one: { name }, isFirst, isLast, onMove, onRemove }: CaseItemProps) {
  return (
    <OrderButtons
      labels={{
        up: t(messages.moveUp, { name }),
        down: t(messages.moveDown, { name }),
        remove: t(messages.remove, { name }),
      }}
      {...{ isFirst, isLast, onMove, onRemove }}
    />
  );
}

function Outcome({ result }: { readonly result: CaseResult | undefined }) {
  if (!result) return null;
  const [Sign, look, words] = result.passed
    ? ([CircleCheck, styles.passed, messages.passed] as const)
    : ([CircleX, styles.failed, messages.failed] as const);
  return (
    <span className={look}>
      <Icon icon={Sign} size={14} />
      <span className={forEars.only}>{t(words)}</span>
    </span>
  );
}
