import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { IdField } from '../form/id-field.tsx';
import { slugOf } from '../form/slug.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSave } from '../form/use-save.ts';
import { type ChannelDraft, checkChannel, newChannelDraft, toChannel, toChannelDraft } from './channel-draft.ts';
import { channelKinds } from './channel-kinds.ts';
import type { ChannelView } from './channels-tab.tsx';
import { messages } from './messages.ts';
import { WebhookSecret } from './webhook-secret.tsx';

interface ChannelDialogProps {
  /** `undefined` makes a new one. */
  readonly channel: ChannelView | undefined;
  readonly otherIds: readonly string[];
  readonly onClose: () => void;
}

const fields = ['id', 'kind', 'name', 'webhook'];

export function ChannelDialog({ channel, otherIds, onClose }: ChannelDialogProps) {
  const isNew = channel === undefined;
  const form = useDraft<ChannelDraft>(isNew ? newChannelDraft : toChannelDraft(channel), (draft) =>
    checkChannel(draft, otherIds, isNew),
  );
  const { draft, change } = form;
  const saving = useSave('saveChannel', ['listChannels']);
  const errors = { ...saving.errors, ...form.errors };
  const hasWebhook = draft.webhookUrl.trim() !== '';
  const set = (changed: Partial<ChannelDraft>): void => {
    saving.reset();
    change(changed);
  };

  const save = async (): Promise<void> => {
    saving.reset();
    if (!form.check()) return;
    const body = toChannel(draft);
    const saved = await saving.save({ params: { channelId: body.id }, body }).catch(() => undefined);
    if (saved === undefined) return;
    toast(t(isNew ? messages.made : messages.saved, { name: saved.name }));
    onClose();
  };

  return (
    <FormDialog
      title={isNew ? t(messages.newChannel) : channel.name}
      onClose={onClose}
      onSave={save}
      saveLabel={isNew ? t(messages.make) : t(messages.save)}
      isDirty={isNew || form.isDirty}
      isSaving={saving.isSaving}
      error={saving.error}
      fields={fields}
      hasErrors={Object.keys(errors).length > 0}
    >
      <TextField
        label={t(messages.name)}
        value={draft.name}
        onChange={(name) => set({ name, ...(isNew && draft.id === slugOf(draft.name) && { id: slugOf(name) }) })}
        error={errors.name}
        autoFocus
      />
      {isNew && (
        <IdField value={draft.id} onChange={(id) => set({ id })} error={errors.id} usedIn={t(messages.usedIn)} />
      )}
      <Select
        label={t(messages.kind)}
        options={channelKinds()}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
        error={errors.kind}
        isDisabled={!isNew}
        help={isNew ? t(messages.kindFixed) : t(messages.otherKind)}
      />
      <TextField
        label={t(messages.webhook)}
        isOptional
        type="url"
        placeholder="https://"
        value={draft.webhookUrl}
        onChange={(webhookUrl) => set({ webhookUrl })}
        error={errors['webhook.url']}
        help={t(messages.webhookHelp)}
      />
      {hasWebhook && (
        <WebhookSecret
          draft={draft}
          onChange={(secret) => set({ secret })}
          error={errors['webhook.secret']}
          isReplaced={channel?.webhookUrl !== undefined}
        />
      )}
      {!isNew && channel.webhookUrl !== undefined && !hasWebhook && (
        <Banner meaning="escalate" title={t(messages.removesWebhook)}>
          {t(messages.removesWords)}
        </Banner>
      )}
    </FormDialog>
  );
}
