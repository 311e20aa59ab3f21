import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { SecretText } from '../form/secret-text.tsx';
import { type ChannelDraft, newSecret } from './channel-draft.ts';
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
      <Banner meaning="information" title="Copy the secret now: once saved, nobody can read it">
        <div className={styles.made}>
          <p>Give it to the receiver of the webhook, which checks with it that Baton is the sender.</p>
          <SecretText key={draft.secret} label="New secret" text={draft.secret} />
          <Button size="small" variant="quiet" onPress={enter}>
            Enter one instead
          </Button>
        </div>
      </Banner>
    );
  return (
    <div className={styles.secret}>
      <TextField
        label="Secret"
        type="password"
        value={draft.secret}
        onChange={onChange}
        error={error}
        help={
          isReplaced
            ? 'Leave it empty to keep the one that is there, which nobody can read.'
            : 'Signs what Baton posts, so that the receiver can trust it.'
        }
        autoComplete="off"
        spellCheck="false"
      />
      <Button icon={KeyRound} onPress={make}>
        Make a new secret
      </Button>
    </div>
  );
}
