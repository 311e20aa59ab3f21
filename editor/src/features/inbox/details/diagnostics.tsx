import type { Packet } from '../../../../../shared/handoff/packet.ts';
import { percentText } from '../../../i18n/number-text.ts';
import { t } from '../../../i18n/translate.ts';
import { duration } from '../../../ui/time-text.ts';
import { type Fact, Facts } from './facts.tsx';
import { messages } from './messages.ts';

/** As it stood at the moment of handing over. */
export function Diagnostics({ packet: { diagnostics } }: { readonly packet: Packet }) {
  const { confidence, lowConfidenceStreak, failedAttempts, customerTurns, assistantTurns, secondsInConversation } =
    diagnostics;
  const facts: readonly Fact[] = [
    [
      t(messages.lastAnswer),
      confidence === undefined ? t(messages.noAnswer) : t(messages.sure, { percent: percentText(confidence) }),
    ],
    [t(messages.unsureInRow), lowConfidenceStreak],
    [t(messages.failedInRow), failedAttempts],
    [t(messages.messages), t(messages.turns, { customer: customerTurns, assistant: assistantTurns })],
    [t(messages.timeWithAi), duration(secondsInConversation * 1_000)],
  ];
  return <Facts facts={facts} />;
}
