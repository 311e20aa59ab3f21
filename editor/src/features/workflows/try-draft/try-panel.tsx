import { ArrowRight, FlaskConical, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { SampleTurn } from '../../../../../shared/workflow/cases/sample-case.ts';
import { reasonNames } from '../../../domain/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { NextTurn } from '../cases/next-turn.tsx';
import { Said } from '../cases/said.tsx';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import { KeepAsCase } from './keep-as-case.tsx';
import { messages } from './messages.ts';
import { useTry } from './use-try.ts';

/** A conversation to try the draft with: it decides as it would once it is live. Nobody is handed over. */
export function TryPanel({ onClose }: { readonly onClose: () => void }) {
  const [turns, setTurns] = useState<readonly SampleTurn[]>([]);
  const asked = useTry(turns);
  return (
    <Inspector
      title={t(messages.title)}
      kicker={t(messages.kicker)}
      onClose={onClose}
      footer={
        turns.length > 0 && (
          <>
            <Button size="small" icon={RotateCcw} onPress={() => setTurns([])}>
              {t(messages.again)}
            </Button>
            <KeepAsCase turns={turns} got={asked.decided} />
          </>
        )
      }
    >
      <InspectorSection>
        <NextTurn onSay={(turn) => setTurns([...turns, turn])} />
      </InspectorSection>
      {turns.length === 0 ? (
        <EmptyState icon={FlaskConical} title={t(messages.nothingSaid)} isCompact>
          <p>{t(messages.nothingSaidWords)}</p>
        </EmptyState>
      ) : (
        <InspectorSection>
          <Said turns={turns} />
          <div aria-live="polite">
            {asked.error ? (
              <ErrorState error={asked.error} title={t(messages.notTried)} titleLevel={3} isCompact />
            ) : (
              asked.data && <Decided asked={asked} />
            )}
          </div>
        </InspectorSection>
      )}
    </Inspector>
  );
}

function Decided({ asked: { decided } }: { readonly asked: ReturnType<typeof useTry> }) {
  const editor = useEditor();
  const queues = useEditorState((state) => state.names.queues);
  if (!decided)
    return (
      <Banner meaning="problem" title={t(messages.noRules)}>
        {t(messages.noRulesWords)}
      </Banner>
    );
  const { decision, turn, queueId = '', reason, ruleId } = decided;
  const step = ruleId?.split('.')[1];
  const title =
    decision === 'escalate'
      ? t(messages.handsOff, { queue: queues.get(queueId) ?? queueId })
      : t(decision === 'offer' ? messages.asksCustomer : messages.aiGoesOn);
  return (
    <Banner meaning={decision === 'continue' ? 'fine' : 'escalate'} title={title}>
      <p>
        {decision === 'continue' ? t(messages.noRuleHolds) : t(messages.atMessage, { turn })}{' '}
        {reason !== undefined && t(messages.because, { reason: t(reasonNames[reason]) })}
      </p>
      {step !== undefined && (
        <Button size="small" icon={ArrowRight} onPress={() => editor.goTo(step)}>
          {t(messages.showStep)}
        </Button>
      )}
    </Banner>
  );
}
