import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../app/announcer.tsx';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { toast } from '../../../ui/toast.tsx';
import { messages } from './messages.ts';
import styles from './secret-text.module.css';

interface SecretTextProps {
  readonly label: string;
  readonly text: string;
}

/** Something to copy exactly. The text itself can be selected, for browsers that keep the clipboard to themselves. */
export function SecretText({ label, text }: SecretTextProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(t(messages.copiedWhat, { what: label }));
    } catch {
      toast(t(messages.copyRefused), {
        meaning: 'problem',
        detail: t(messages.copyByHand),
      });
    }
  };
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <div className={styles.row}>
        <code className={styles.text}>{text}</code>
        <Button icon={isCopied ? Check : Copy} onPress={copy}>
          {isCopied ? t(messages.copied) : t(messages.copy)}
        </Button>
      </div>
    </div>
  );
}
