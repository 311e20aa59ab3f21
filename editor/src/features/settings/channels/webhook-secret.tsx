import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { SecretText } from '../form/secret-text.tsx';
import { type ChannelDraft, newSecret } from './channel-draft.ts';
import { messages } from './messages.ts';
import styles from './webhook-secret.module.css';

interface WebhookSecretProps {
  readonly draft: Pick<ChannelDraft, 'secret'>;
  readonly onChange: (secret: string) => void;
  readonly error: string | undefined;
  /** Whether there is one already, which nobody can read. */
  readonly isReplaced: boolean;
}

/** What signs the webhook: typed in, or made here and shown until the channel is saved. */
export function WebhookSecret({ draft, onChange, error, isReplaced }: WebhookSecretProps) {
  const [isMade, setMade] = useState(false);
  const make = (): void => {
    setMade(true);
    onChange(newSecret());
  };
  const enter = (): void => {
    setMade(false);
    onChange('');
  };
  if (isMade)
    return (
      <Banner meaning="information" title={t(messages.copySecret)}>
        <div className={styles.made}>
          <p>{t(messages.giveSecret)}</p>
          <SecretText key={draft.secret} label={t(messages.newSecret)} text={draft.secret} />
          <Button size="small" variant="quiet" onPress={enter}>
            {t(messages.enterInstead)}
          </Button>
        </div>
      </Banner>
    );
  return (
    <div className={styles.secret}>
      <TextField
        label={t(messages.secret)}
        type="password"
        value={draft.secret}
        onChange={onChange}
        error={error}
        help={isReplaced ? t(messages.keepSecret) : t(messages.signs)}
        autoComplete="off"
        spellCheck="false"
      />
      <Button icon={KeyRound} onPress={make}>
        {t(messages.makeSecret)}
      </Button>
    </div>
  );
}
