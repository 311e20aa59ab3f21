import { germanReason } from '../../../shared/rules/language/german/reasons.ts';
import { germanDetails } from '../../../shared/rules/language/german/rules.ts';
import type { Translation } from '../i18n/messages.ts';
import type { detailNames, reasonNames } from './messages.ts';

export default {
  'domain.reason.asked-for-person': germanReason('asked-for-person'),
  'domain.reason.low-confidence': germanReason('low-confidence'),
  'domain.reason.failed-attempts': germanReason('failed-attempts'),
  'domain.reason.repeated-request': germanReason('repeated-request'),
  'domain.reason.frustrated': germanReason('frustrated'),
  'domain.reason.sensitive-topic': germanReason('sensitive-topic'),
  'domain.reason.complex-matter': germanReason('complex-matter'),
  'domain.reason.out-of-scope': germanReason('out-of-scope'),
  'domain.reason.valued-customer': germanReason('valued-customer'),
  'domain.reason.safety': germanReason('safety'),
  'domain.reason.policy': germanReason('policy'),

  'domain.detail.text': germanDetails.text,
  'domain.detail.number': germanDetails.number,
  'domain.detail.email': germanDetails.email,
  'domain.detail.phone': germanDetails.phone,
  'domain.detail.date': germanDetails.date,
} satisfies Translation<typeof reasonNames> & Translation<typeof detailNames>;
