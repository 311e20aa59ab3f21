import { describe, expect, it } from 'vitest';
import { type MessageEntry, placeEntries } from '../../../editor/src/ui/conversation/entries.ts';

const startMs = new Date(2026, 10, 22, 9).getTime();
let lastId = 0;
const said = (minutes: number, speaker: MessageEntry['speaker'], more: Partial<MessageEntry> = {}): MessageEntry => {
  lastId += 1;
  return {
    kind: 'message',
    id: String(lastId),
    speaker,
    name: speaker,
    text: 'x',
    atMs: startMs + minutes * 60_000,
    ...more,
  };
};
const runs = (...entries: MessageEntry[]): boolean[] => placeEntries(entries).map((placed) => placed.startsRun);

describe('runs and days of a conversation', () => {
  it('puts what one speaker says in a row under one name', () => {
    expect(runs(said(0, 'customer'), said(1, 'customer'), said(2, 'assistant'))).toEqual([true, false, true]);
  });

  it('names the speaker again after a pause', () => {
    expect(runs(said(0, 'customer'), said(6, 'customer'))).toEqual([true, true]);
  });

  it('never lets an internal note look like a part of a reply', () => {
    expect(runs(said(0, 'person'), said(1, 'person', { isInternal: true }), said(2, 'person'))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('begins each day with its name', () => {
    const placed = placeEntries([said(0, 'customer'), said(1, 'customer'), said(24 * 60, 'customer')]);
    expect(placed.map(({ startsDay }) => startsDay)).toEqual([true, false, true]);
  });
});
