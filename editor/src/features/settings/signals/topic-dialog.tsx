import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import type { Topic, TopicId } from '../../../../../shared/signals/topics/topic.ts';
import { topicMeanings, topicNames } from '../../../domain/signals/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { TagField } from '../../../ui/tag-field.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSave } from '../form/use-save.ts';
import { messages } from './messages.ts';
import { checkTopic, type TopicDraft, toTopicDraft, withTopic } from './signal-drafts.ts';

interface TopicDialogProps {
  readonly topic: Topic & { readonly id: TopicId };
  readonly signals: SignalsInput;
  readonly onClose: () => void;
}

/** Whether a topic is noticed, and in which words beside those that Baton knows. */
export function TopicDialog({ topic, signals, onClose }: TopicDialogProps) {
  const form = useDraft<TopicDraft>(toTopicDraft(signals, topic.id), checkTopic);
  const { draft } = form;
  const saving = useSave('saveSignals', ['readSignals']);
  const errors = { ...saving.errors, ...form.errors };
  const set = (changed: Partial<TopicDraft>): void => {
    saving.reset();
    form.change(changed);
  };
  const save = async (): Promise<void> => {
    saving.reset();
    if (!form.check()) return;
    const saved = await saving.save({ body: withTopic(signals, topic.id, draft) }).catch(() => undefined);
    if (saved === undefined) return;
    toast(t(messages.topicSaved, { topic: t(topicNames[topic.id]) }));
    onClose();
  };
  return (
    <FormDialog
      title={t(messages.topicTitle, { topic: t(topicNames[topic.id]) })}
      onClose={onClose}
      onSave={save}
      saveLabel={t(messages.saveTopic)}
      isDirty={form.isDirty}
      isSaving={saving.isSaving}
      error={saving.error}
      fields={['phrases', 'examples']}
      hasErrors={Object.keys(errors).length > 0}
    >
      <Checkbox
        label={t(messages.noticeTopic)}
        help={t(topicMeanings[topic.id])}
        isChecked={draft.isOn}
        onChange={(isOn) => set({ isOn })}
      />
      <TagField
        label={t(messages.phrases)}
        isOptional
        value={draft.phrases}
        onChange={(phrases) => set({ phrases })}
        error={errors.phrases}
        help={t(messages.phrasesHelp)}
        isDisabled={!draft.isOn}
      />
      <TextArea
        label={t(messages.lines)}
        isOptional
        rows={5}
        value={draft.examples}
        onChange={(examples) => set({ examples })}
        error={errors.examples}
        help={t(messages.linesHelp)}
        isDisabled={!draft.isOn}
      />
    </FormDialog>
  );
}
