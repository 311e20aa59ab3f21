import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../app/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { toast } from '../../../ui/toast.tsx';
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
      announce(`${label} copied`);
    } catch {
      toast('The browser did not allow copying', {
        meaning: 'problem',
        detail: 'Select the text and copy it by hand.',
      });
    }
  };
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <div className={styles.row}>
        <code className={styles.text}>{text}</code>
        <Button icon={isCopied ? Check : Copy} onPress={copy}>
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </div>
  );
}
