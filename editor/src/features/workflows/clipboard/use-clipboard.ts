import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useCommands } from '../../../app/commands/commands.ts';
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { toast } from '../../../ui/toast.tsx';
import type { Place } from '../document/commands.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { copySelected, cutSelected, duplicateSelected, pasteText } from './clipboard-actions.ts';
import { messages } from './messages.ts';

/**
 * Copying and pasting steps. Keys arrive as the browser's own clipboard events, which need no permission; commands chosen
 * from a list ask for the clipboard, and say what to press where the browser refuses.
 */
export function useClipboard(placeToPaste: () => Place | undefined): void {
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();

  const onClipboard = useEffectEvent((event: ClipboardEvent) => {
    if (event.defaultPrevented || isForText(event.target)) return;
    if (event.type === 'paste') {
      event.preventDefault();
      pasteText(editor, event.clipboardData?.getData('text/plain') ?? '', placeToPaste());
      return;
    }
    const text = event.type === 'cut' ? cutSelected(editor) : copySelected(editor);
    if (text === undefined) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  });
  useEffect(() => {
    const events = ['copy', 'cut', 'paste'] as const;
    for (const type of events) document.addEventListener(type, onClipboard);
    return () => {
      for (const type of events) document.removeEventListener(type, onClipboard);
    };
  }, []);

  const write = (text: string | undefined): void => {
    if (text !== undefined) navigator.clipboard.writeText(text).catch(() => refused(messages.copyRefused, 'C'));
  };
  const paste = (): void => {
    navigator.clipboard.readText().then(
      (text) => pasteText(editor, text, undefined),
      () => refused(messages.pasteRefused, 'V'),
    );
  };
  const group = t(messages.group);
  const edits = [
    {
      id: 'workflow.cut',
      label: t(messages.cut),
      shown: 'mod+x',
      icon: Scissors,
      run: () => write(cutSelected(editor)),
    },
    { id: 'workflow.paste', label: t(messages.paste), shown: 'mod+v', icon: ClipboardPaste, run: paste },
    {
      id: 'workflow.duplicate',
      label: t(messages.duplicate),
      keys: 'mod+d',
      icon: CopyPlus,
      run: () => duplicateSelected(editor),
    },
  ];
  const copy = {
    id: 'workflow.copy',
    label: t(messages.copy),
    shown: 'mod+c',
    icon: Copy,
    run: () => write(copySelected(editor)),
  };
  useCommands([copy, ...(isReadOnly ? [] : edits)].map((command) => ({ group, ...command })));
}

const refused = (what: Message, key: string): void =>
  toast(t(what), { meaning: 'information', detail: t(messages.pressInstead, { key }) });

/** Text in a field, or marked on the page, is what the person means; so is all that lies in a dialog. */
function isForText(target: EventTarget | null): boolean {
  if ((window.getSelection()?.toString() ?? '') !== '') return true;
  return (
    target instanceof Element && target.closest('input, textarea, [contenteditable="true"], [role="dialog"]') !== null
  );
}
