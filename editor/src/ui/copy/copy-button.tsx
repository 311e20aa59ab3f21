import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../app/announcer.tsx';
import { t } from '../../i18n/translate.ts';
import { Button, type ButtonProps } from '../button.tsx';
import { toast } from '../toast.tsx';
import { messages } from './messages.ts';

interface CopyButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  /** Read out once it is copied: "Command copied". */
  readonly what: string;
  readonly text: string;
}

/** Puts a text on the clipboard. It should stand beside the text, for browsers that keep the clipboard to themselves. */
export function CopyButton({ what, text, ...look }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(t(messages.copiedWhat, { what }));
    } catch {
      toast(t(messages.refused), { meaning: 'problem', detail: t(messages.byHand) });
    }
  };
  return (
    <Button {...look} icon={isCopied ? Check : Copy} onPress={copy}>
      {t(isCopied ? messages.copied : messages.copy)}
    </Button>
  );
}
