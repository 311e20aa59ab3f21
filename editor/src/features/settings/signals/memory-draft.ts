import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { defaultContactDays } from '../../../../../shared/signals/contact/last-contact.ts';
import { defaultFading } from '../../../../../shared/signals/frustration/frustrate.ts';
import { t } from '../../../i18n/translate.ts';
import type { FormErrors } from '../form/form-errors.ts';
import { messages } from './messages.ts';

export interface MemoryDraft {
  readonly halfLifeTurns: number;
  readonly days: number;
}

export const toMemoryDraft = ({ frustration, repeatContact }: SignalsInput): MemoryDraft => ({
  halfLifeTurns: frustration?.halfLifeTurns ?? defaultFading.halfLifeTurns,
  days: repeatContact?.days ?? defaultContactDays,
});

/** The settings with these; what is as shipped leaves nothing behind. */
export function withMemory(
  { frustration: _fading, repeatContact: _back, ...rest }: SignalsInput,
  { halfLifeTurns, days }: MemoryDraft,
): SignalsInput {
  return {
    ...rest,
    ...(halfLifeTurns !== defaultFading.halfLifeTurns && { frustration: { halfLifeTurns } }),
    ...(days !== defaultContactDays && { repeatContact: { days } }),
  };
}

/** An emptied field is not a number. */
export const checkMemory = ({ halfLifeTurns, days }: MemoryDraft): FormErrors => ({
  ...(!(halfLifeTurns >= 0.5 && halfLifeTurns <= 20) && { 'frustration.halfLifeTurns': t(messages.halfLifeWrong) }),
  ...(!(days >= 1 && days <= 90) && { 'repeatContact.days': t(messages.backWrong) }),
});

/** As the card says it. */
export function memoryWords(signals: SignalsInput): string {
  const { halfLifeTurns, days } = toMemoryDraft(signals);
  return t(messages.memoryWords, { turns: halfLifeTurns, days });
}
