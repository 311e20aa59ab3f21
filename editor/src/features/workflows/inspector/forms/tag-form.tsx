import { TagField } from '../../../../ui/tag-field.tsx';
import type { FormProps } from './form-props.ts';

export function TagForm({ form }: FormProps) {
  const tags = Array.isArray(form.data.tags) ? form.data.tags.map(String) : [];
  return (
    <TagField
      label="Tags"
      help="Agents and reports see them. Press Enter after each; at most 10."
      value={tags}
      onChange={(next) => form.set({ tags: [...next] })}
      normalise={(word) => word.trim().toLowerCase().replace(/\s+/g, '-')}
      error={form.problems.find(({ path }) => path?.startsWith('tags'))?.message}
      isDisabled={form.isReadOnly}
    />
  );
}
