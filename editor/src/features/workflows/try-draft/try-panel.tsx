import { ArrowRight, FlaskConical, RotateCcw, Send } from 'lucide-react';
import { useState } from 'react';
import { reasonTexts } from '../../../../../shared/handoff/reason.ts';
import type { SampleTurn } from '../../../../../shared/workflow/cases/sample-case.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Slider } from '../../../ui/slider.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import styles from './try-panel.module.css';
import { useTry } from './use-try.ts';
import utterance from './utterance.module.css';

/** A conversation to try the draft with: it decides as it would once it is live. Nobody is handed over. */
export function TryPanel({ onClose }: { readonly onClose: () => void }) {
  const [turns, setTurns] = useState<readonly SampleTurn[]>([]);
  const asked = useTry(turns);
  return (
    <Inspector
      title="Try the draft"
      kicker="Nobody is handed over"
      onClose={onClose}
      footer={
        turns.length > 0 && (
          <Button size="small" icon={RotateCcw} onPress={() => setTurns([])}>
            Start again
          </Button>
        )
      }
    >
      <InspectorSection>
        <NextTurn onSend={(turn) => setTurns([...turns, turn])} />
      </InspectorSection>
      {turns.length === 0 ? (
        <EmptyState icon={FlaskConical} title="Nothing said yet" isCompact>
          <p>Write what a customer might say, or what the AI might answer and how sure it is.</p>
        </EmptyState>
      ) : (
        <InspectorSection>
          <ol className={styles.turns}>
            {turns.map((turn, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: turns are only added
              <li key={index} className={`${styles.turn} ${utterance[turn.role] ?? ''}`}>
                <span className={utterance.speaker}>
                  {turn.role === 'customer' ? 'Customer' : 'AI'}
                  {turn.confidence !== undefined && `, ${Math.round(turn.confidence * 100)} % sure`}
                </span>
                <span dir="auto">{turn.text}</span>
              </li>
            ))}
          </ol>
          <div aria-live="polite">
            {asked.error ? (
              <ErrorState error={asked.error} title="It could not be tried" titleLevel={3} isCompact />
            ) : (
              asked.data && <Decided asked={asked} />
            )}
          </div>
        </InspectorSection>
      )}
    </Inspector>
  );
}

function NextTurn({ onSend }: { readonly onSend: (turn: SampleTurn) => void }) {
  const [role, setRole] = useState<SampleTurn['role']>('customer');
  const [text, setText] = useState('');
  const [confidence, setConfidence] = useState(0.5);
  const send = (): void => {
    if (text.trim() === '') return;
    onSend({ role, text: text.trim(), ...(role === 'assistant' && { confidence, answered: true }) });
    setText('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <SegmentedControl
        label="Who says it"
        segments={[
          { id: 'customer', label: 'Customer' },
          { id: 'assistant', label: 'AI' },
        ]}
        value={role}
        onChange={setRole}
      />
      <TextField label="Message" value={text} onChange={setText} maxLength={2_000} />
      {role === 'assistant' && (
        <Slider label="How sure it is" value={confidence} onChange={setConfidence} format={{ style: 'percent' }} />
      )}
      <div>
        <Button size="small" icon={Send} type="submit" isDisabled={text.trim() === ''}>
          Say it
        </Button>
      </div>
    </form>
  );
}

function Decided({ asked: { data, decided } }: { readonly asked: ReturnType<typeof useTry> }) {
  const editor = useEditor();
  const queues = useEditorState((state) => state.names.queues);
  if (!data) return null;
  if (!decided)
    return (
      <Banner meaning="problem" title="It makes no rules yet">
        Mend the errors first; then it can be tried.
      </Banner>
    );
  const { decision, turn, queueId, reason, ruleId } = decided;
  const step = ruleId?.split('.')[1];
  const title =
    decision === 'escalate'
      ? `Hands off to ${queues.get(queueId ?? '') ?? queueId}`
      : decision === 'offer'
        ? 'Asks the customer'
        : 'The AI goes on';
  return (
    <Banner meaning={decision === 'continue' ? 'fine' : 'escalate'} title={title}>
      <p>
        {decision === 'continue' ? 'No rule brings a person in.' : `At message ${turn}. `}
        {reason !== undefined && `${reasonTexts[reason]}.`}
      </p>
      {step !== undefined && (
        <Button size="small" icon={ArrowRight} onPress={() => editor.goTo(step)}>
          Show the step
        </Button>
      )}
    </Banner>
  );
}
