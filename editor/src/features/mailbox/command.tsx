import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../app/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.tsx';
import styles from './command.module.css';

/** A command to copy into a terminal. */
export function Command({ label, text }: { readonly label: string; readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce('Command copied');
    } catch {
      toast('The browser did not allow copying', {
        meaning: 'problem',
        detail: 'Select the text and copy it by hand.',
      });
    }
  };
  return (
    <figure className={styles.command}>
      <figcaption className={styles.head}>
        <span>{label}</span>
        <Button size="small" variant="quiet" icon={isCopied ? Check : Copy} onPress={copy}>
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard */}
      <pre className={styles.text} tabIndex={0}>
        {text}
      </pre>
    </figure>
  );
}
