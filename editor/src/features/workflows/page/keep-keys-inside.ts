import type { KeyboardEvent } from 'react';
import { isSingleKey, strokeOf } from '../../../app/commands/keys.ts';

const undoStrokes = new Set(['mod+z', 'mod+shift+z', 'mod+y']);
const textFields = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]';

/**
 * Commands listen at the document. In a text field, undo is the field's own; in the inspector and its chips, Delete and
 * letters are not meant for the canvas.
 */
export function keepKeysInside(event: KeyboardEvent): void {
  if (!(event.target instanceof Element)) return;
  const stroke = strokeOf(event);
  const isText = event.target.closest(textFields) !== null;
  const isAtSide = event.target.closest('section[aria-label="Step"], [role="dialog"], [role="listbox"]') !== null;
  const isForField = undoStrokes.has(stroke) ? isText : isAtSide && isSingleKey(stroke) && stroke !== '?';
  if (isForField) event.stopPropagation();
}
