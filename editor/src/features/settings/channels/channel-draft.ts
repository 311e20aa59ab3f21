import type { ChannelInput, ChannelKind } from '../../../../../shared/settings/channel.ts';
import { t } from '../../../i18n/translate.ts';
import type { FormErrors } from '../form/form-errors.ts';
import { messages as form } from '../form/messages.ts';
import { slugProblem } from '../form/slug.ts';
import { messages } from './messages.ts';

export interface ChannelDraft {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly webhookUrl: string;
  /** Only ever written: the server does not give it back. */
  readonly secret: string;
  /** Whether the server keeps one; it stays where none is entered. */
  readonly hasSecret: boolean;
}

export const newChannelDraft: ChannelDraft = {
  id: '',
  kind: 'chat',
  name: '',
  webhookUrl: '',
  secret: '',
  hasSecret: false,
};

interface ChannelView {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly webhookUrl?: string | undefined;
}

export const toChannelDraft = ({ id, kind, name, webhookUrl }: ChannelView): ChannelDraft => ({
  id,
  kind,
  name,
  webhookUrl: webhookUrl ?? '',
  secret: '',
  hasSecret: webhookUrl !== undefined,
});

export function toChannel({ id, kind, name, webhookUrl, secret }: ChannelDraft): ChannelInput {
  const url = webhookUrl.trim();
  const entered = secret.trim();
  return {
    id: id.trim(),
    kind,
    name: name.trim(),
    ...(url && { webhook: { url, ...(entered && { secret: entered }) } }),
  };
}

const secretForm = /^whsec_[A-Za-z0-9+/=]{32,88}$/;

export function checkChannel(draft: ChannelDraft, otherIds: readonly string[], isNew: boolean): FormErrors {
  const errors: Record<string, string> = {};
  const idProblem = isNew ? slugProblem(draft.id, otherIds) : undefined;
  if (idProblem) errors.id = idProblem;
  if (draft.name.trim() === '') errors.name = t(messages.nameMissing);
  else if (draft.name.trim().length > 80) errors.name = t(form.tooLong);
  if (draft.webhookUrl.trim() === '') return errors;
  if (!isWebAddress(draft.webhookUrl.trim())) errors['webhook.url'] = t(messages.addressWrong);
  const keepsSecret = draft.hasSecret && draft.secret.trim() === '';
  if (!keepsSecret && !secretForm.test(draft.secret.trim()))
    errors['webhook.secret'] = draft.secret.trim() === '' ? t(messages.secretMissing) : t(messages.secretWrong);
  return errors;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** A secret as Standard Webhooks wants it: `whsec_` and 32 random bytes in base64. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}
