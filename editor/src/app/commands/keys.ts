interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * A key press as commands write it: `mod+k`, `shift+f10`, `j`, `?`.
 * Shift is named for keys that have no other character with it; "?" is already what shift made of the key.
 */
export function strokeOf(event: Stroke): string {
  const isNamed = event.key.length > 1;
  return [
    (event.ctrlKey || event.metaKey) && 'mod',
    event.altKey && 'alt',
    event.shiftKey && (isNamed || /^[a-z]$/i.test(event.key)) && 'shift',
    event.key === ' ' ? 'space' : event.key.toLowerCase(),
  ]
    .filter(Boolean)
    .join('+');
}

/** Whether a stroke could be a word being typed; these rest in fields, menus and dialogs. Function keys write nothing. */
export const isSingleKey = (stroke: string): boolean => !/(^|\+)((mod|alt)\+|f\d+$)/.test(stroke);

/** Matches the strokes so far against what a command asks for: `g i` is two strokes. */
export function matchStrokes(strokes: readonly string[], keys: string): 'yes' | 'partly' | 'no' {
  const wanted = keys.toLowerCase().split(' ');
  if (strokes.length > wanted.length || strokes.some((stroke, index) => stroke !== wanted[index])) return 'no';
  return strokes.length === wanted.length ? 'yes' : 'partly';
}
