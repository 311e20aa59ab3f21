import { useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { Option } from '../../../ui/option-list.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { channelKinds } from '../channels/channel-kinds.ts';
import type { ChannelView } from '../channels/channels-tab.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import type { FormErrors } from '../form/form-errors.ts';
import { SecretText } from '../form/secret-text.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSave } from '../form/use-save.ts';
import { KeyUse } from './key-use.tsx';
import { messages } from './messages.ts';
import styles from './new-key-dialog.module.css';

interface KeyDraft {
  readonly label: string;
  readonly channelId: string | undefined;
}

interface NewKeyDialogProps {
  readonly channels: readonly ChannelView[];
  readonly onClose: () => void;
}

/** Makes a key and shows it, this once. */
export function NewKeyDialog({ channels, onClose }: NewKeyDialogProps) {
  const [made, setMade] = useState<{
    readonly label: string;
    readonly key: string;
    readonly channel?: ChannelView | undefined;
  }>();
  const form = useDraft<KeyDraft>({ label: '', channelId: channels[0]?.id }, checkKey);
  const { draft, change } = form;
  const saving = useSave('createKey', ['listKeys']);
  const errors = { ...saving.errors, ...form.errors };
  const set = (changed: Partial<KeyDraft>): void => {
    saving.reset();
    change(changed);
  };

  const create = async (): Promise<void> => {
    saving.reset();
    if (!form.check() || draft.channelId === undefined) return;
    const body = { channelId: draft.channelId, label: draft.label.trim() };
    const key = await saving.save({ body }).catch(() => undefined);
    if (key) setMade({ label: key.label, key: key.key, channel: channels.find(({ id }) => id === key.channelId) });
  };

  if (made)
    return (
      <Dialog
        title={t(messages.theKey, { name: made.label })}
        isOpen
        isFirm
        onClose={onClose}
        footer={
          <Button variant="primary" onPress={onClose}>
            {t(messages.done)}
          </Button>
        }
      >
        <Banner meaning="escalate" title={t(messages.copyNow)}>
          {t(messages.copyWords)}
        </Banner>
        <SecretText label={t(messages.key)} text={made.key} />
        <KeyUse channelKind={made.channel?.kind ?? 'chat'} />
      </Dialog>
    );

  return (
    <FormDialog
      title={t(messages.newKey)}
      onClose={onClose}
      onSave={create}
      saveLabel={t(messages.make)}
      isDirty
      isSaving={saving.isSaving}
      error={saving.error}
      fields={['label', 'channelId']}
      hasErrors={Object.keys(errors).length > 0}
    >
      <TextField
        label={t(messages.label)}
        value={draft.label}
        onChange={(label) => set({ label })}
        error={errors.label}
        help={t(messages.labelHelp)}
        maxLength={80}
        autoFocus
      />
      <Select
        label={t(messages.channel)}
        options={channels.map(toOption)}
        value={draft.channelId}
        onChange={(channelId) => set({ channelId })}
        error={errors.channelId}
        help={t(messages.channelHelp)}
      />
      {channels.length === 0 && <p className={styles.none}>{t(messages.channelFirst)}</p>}
    </FormDialog>
  );
}

function checkKey({ label, channelId }: KeyDraft): FormErrors {
  return {
    ...(label.trim() === '' && { label: t(messages.labelMissing) }),
    ...(channelId === undefined && { channelId: t(messages.channelMissing) }),
  };
}

function toOption({ id, name, kind }: ChannelView): Option {
  const icon = channelKinds().find((each) => each.id === kind)?.icon;
  return { id, label: name, ...(icon && { icon }) };
}
