import type { FormProps } from './form-props.ts';
import { TextsField } from './texts-field.tsx';

export const SendMessageForm = ({ form }: FormProps) => <TextsField form={form} label="Text" />;
