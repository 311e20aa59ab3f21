import { t } from '../../../../i18n/translate.ts';
import { TagField } from '../../../../ui/tag-field.tsx';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';

export function TagForm({ form }: FormProps) {
  const tags = Array.isArray(form.data.tags) ? form.data.tags.map(String) : [];
  return (
    <TagField
      label={t(messages.tags)}
      help={t(messages.tagsHelp)}
      value={tags}
      onChange={(next) => form.set({ tags: [...next] })}
      normalise={(word) => word.trim().toLowerCase().replace(/\s+/g, '-')}
      error={form.problems.find(({ path }) => path?.startsWith('tags'))?.message}
      isDisabled={form.isReadOnly}
    />
  );
}
