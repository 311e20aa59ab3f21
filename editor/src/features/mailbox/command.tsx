import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../app/announcer.tsx';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.tsx';
import styles from './command.module.css';
import { messages } from './messages.ts';

/** A command to copy into a terminal. */
export function Command({ label, text }: { readonly label: string; readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(t(messages.commandCopied));
    } catch {
      toast(t(messages.copyRefused), {
        meaning: 'problem',
        detail: t(messages.copyByHand),
      });
    }
  };
  return (
    <figure className={styles.command}>
      <figcaption className={styles.head}>
        <span>{label}</span>
        <Button size="small" variant="quiet" icon={isCopied ? Check : Copy} onPress={copy}>
          {t(isCopied ? messages.copied : messages.copy)}
        </Button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard */}
      <pre className={styles.text} tabIndex={0}>
        {text}
      </pre>
    </figure>
  );
}
