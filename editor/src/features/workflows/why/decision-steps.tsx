import { ArrowLeft, ArrowRight } from 'lucide-react';
import { percentText } from '../../../i18n/number-text.ts';
import { t } from '../../../i18n/translate.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Slider } from '../../../ui/slider.tsx';
import utterance from '../cases/utterance.module.css';
import styles from './decision-steps.module.css';
import { messages } from './messages.ts';
import type { Decided } from './why-view.tsx';

interface DecisionStepsProps {
  readonly decisions: readonly Decided[];
  readonly decision: Decided;
  readonly onShow: (seq: number) => void;
}

/** From decision to decision through the conversation, with the message that each is about. */
export function DecisionSteps({ decisions, decision, onShow }: DecisionStepsProps) {
  const at = decisions.indexOf(decision);
  const show = (index: number): void => {
    const next = decisions[index];
    if (next && next !== decision) onShow(next.seq);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.steps}>
        <IconButton
          icon={ArrowLeft}
          label={t(messages.before)}
          size="small"
          isDisabled={at <= 0}
          onPress={() => show(at - 1)}
        />
        {decisions.length > 1 ? (
          <Slider
            label={t(messages.decisionOf, { at: at + 1, count: decisions.length })}
            min={1}
            max={decisions.length}
            step={1}
            value={at + 1}
            onChange={(next) => show(next - 1)}
          />
        ) : (
          <span>{t(messages.onlyDecision)}</span>
        )}
        <IconButton
          icon={ArrowRight}
          label={t(messages.after)}
          size="small"
          isDisabled={at >= decisions.length - 1}
          onPress={() => show(at + 1)}
        />
      </div>
      <p className={`${styles.message} ${utterance[decision.role] ?? ''}`}>
        <span className={utterance.speaker}>{speakerOf(decision)}</span>
        <span className={styles.text} dir="auto">
          {decision.text}
        </span>
      </p>
    </div>
  );
}

function speakerOf({ role, confidence }: Decided): string {
  if (role !== 'assistant') return t(messages.customer);
  return confidence === undefined
    ? t(messages.assistant)
    : t(messages.assistantSure, { percent: percentText(confidence) });
}
