import type { SampleTurn } from '../../../../../shared/workflow/cases/sample-case.ts';
import { percentText } from '../../../i18n/number-text.ts';
import { t } from '../../../i18n/translate.ts';
import { messages } from './messages.ts';

/** “AI, 45 % sure” */
export function speakerOf({ role, confidence, answered }: SampleTurn): string {
  const speaker = t(role === 'customer' ? messages.customer : messages.assistant);
  if (answered === false) return t(messages.cannotAnswer, { speaker });
  return confidence === undefined ? speaker : t(messages.sure, { speaker, percent: percentText(confidence) });
}
