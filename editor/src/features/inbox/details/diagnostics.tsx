import type { Packet } from '../../../../../shared/handoff/packet.ts';
import { percentText } from '../../../i18n/number-text.ts';
import { duration } from '../../../ui/time-text.ts';
import { type Fact, Facts } from './facts.tsx';

/** As it stood at the moment of handing over. */
export function Diagnostics({ packet: { diagnostics } }: { readonly packet: Packet }) {
  const { confidence, lowConfidenceStreak, failedAttempts, customerTurns, assistantTurns, secondsInConversation } =
    diagnostics;
  const facts: readonly Fact[] = [
    ['Last answer', confidence === undefined ? 'none' : `${percentText(confidence)} sure`],
    ['Unsure in a row', lowConfidenceStreak],
    ['Failed in a row', failedAttempts],
    ['Messages', `${customerTurns} from the customer, ${assistantTurns} from the AI`],
    ['Time with the AI', duration(secondsInConversation * 1_000)],
  ];
  return <Facts facts={facts} />;
}
