import { type ReasonCode, reasonCode } from '../../../../../shared/handoff/reason.ts';
import type { ExpectedDecision } from '../../../../../shared/workflow/cases/sample-case.ts';
import { reasonNames } from '../../../domain/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Select } from '../../../ui/select.tsx';
import { useEditorState } from '../document/editor-context.ts';
import { messages } from './messages.ts';

interface ExpectationFormProps {
  readonly expected: ExpectedDecision;
  /** How many messages the conversation has. */
  readonly turns: number;
  readonly onChange: (next: ExpectedDecision) => void;
}

const any = '';

/** What must become of a conversation; where it does not matter by which queue, why or when, any will do. */
export function ExpectationForm({ expected, turns, onChange }: ExpectationFormProps) {
  const queues = useEditorState((state) => state.names.queues);
  return (
    <>
      <Select
        label={t(messages.outcome)}
        options={[
          { id: 'escalate', label: t(messages.personTakesOver) },
          { id: 'offer', label: t(messages.customerAsked) },
          { id: 'continue', label: t(messages.aiGoesOn) },
        ]}
        value={expected.decision}
        onChange={(decision) => onChange(decision === expected.decision ? expected : { decision })}
      />
      {expected.decision === 'escalate' && (
        <>
          <Select
            label={t(messages.queue)}
            options={[
              { id: any, label: t(messages.anyQueue) },
              ...[...queues].map(([id, name]) => ({ id, label: name })),
            ]}
            value={expected.queueId ?? any}
            onChange={(queueId) => onChange(without(expected, 'queueId', queueId !== any && { queueId }))}
          />
          <ComboBox
            label={t(messages.reason)}
            options={[
              { id: any, label: t(messages.anyReason) },
              ...reasonCode.options.map((id) => ({ id, label: t(reasonNames[id]) })),
            ]}
            value={expected.reason ?? any}
            onChange={(reason) =>
              onChange(without(expected, 'reason', reason !== any && { reason: reason as ReasonCode }))
            }
          />
        </>
      )}
      {expected.decision !== 'continue' && (
        <Select
          label={t(messages.atMessage)}
          options={[
            { id: any, label: t(messages.anyMessage) },
            ...Array.from({ length: turns }, (_, index) => ({ id: String(index + 1), label: String(index + 1) })),
          ]}
          value={expected.turn === undefined ? any : String(expected.turn)}
          onChange={(turn) => onChange(without(expected, 'turn', turn !== any && { turn: Number(turn) }))}
        />
      )}
    </>
  );
}

/** An absent part means any; `undefined` would leave a trace in the saved JSON. */
function without<Expected extends ExpectedDecision>(
  expected: Expected,
  part: 'queueId' | 'reason' | 'turn',
  put: Partial<ExpectedDecision> | false,
): ExpectedDecision {
  const rest = Object.fromEntries(Object.entries(expected).filter(([key]) => key !== part));
  return { ...rest, ...put } as ExpectedDecision;
}
