import { useState } from 'react';
import { createDrafts } from './drafts.ts';

const drafts = createDrafts(() => sessionStorage);

/** A text field's value that outlives the field: closing a dialog, opening another customer or a refresh keeps it. */
export function useDraft(key: string): readonly [text: string, setText: (text: string) => void] {
  const [held, setHeld] = useState(() => ({ key, text: drafts.read(key) }));
  // Another customer was opened in the same field.
  const text = held.key === key ? held.text : drafts.read(key);
  const setText = (next: string): void => {
    drafts.write(key, next);
    setHeld({ key, text: next });
  };
  return [text, setText];
}

export const hasDraft = (key: string): boolean => drafts.read(key).trim() !== '';
