import { t } from '../../../../i18n/translate.ts';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';
import { TextsField } from './texts-field.tsx';

export const SendMessageForm = ({ form }: FormProps) => <TextsField form={form} label={t(messages.text)} />;
