import { expect, it, vi } from 'vitest';
import { createEditor } from '../../../../editor/src/features/workflows/document/editor.ts';
import { addStep } from '../../../../editor/src/features/workflows/page/actions.ts';
import { asks, drawn, edges, goOn, handOff, start } from '../../shared/samples.ts';

vi.mock('../../../../editor/src/app/announcer.tsx', () => ({ announce: () => undefined }));

const low = { signal: 'confidence', op: 'lt', value: 0.5 };
const drawing = () =>
  createEditor({
    document: drawn(
      [start(), asks('q', low), handOff('person'), goOn('ai')],
      edges('start>q', 'q.yes>person', 'q.no>ai'),
    ),
  });
const edgesOf = (editor: ReturnType<typeof drawing>) =>
  editor.document().edges.map(({ source, exit, target }) => `${source}.${exit}>${target}`);

it('puts a note beside the flow, wherever it was asked for', () => {
  const editor = drawing();
  const before = edgesOf(editor);
  addStep(editor, 'note', { source: 'q', exit: 'yes' });
  expect(editor.document().nodes.at(-1)?.kind).toBe('note');
  expect(edgesOf(editor)).toEqual(before);
});

it('puts a step that goes on in between, and leaves nothing loose', () => {
  const editor = drawing();
  const id = addStep(editor, 'tag', { source: 'q', exit: 'no' });
  expect(edgesOf(editor)).toEqual(expect.arrayContaining([`q.no>${id}`, `${id}.next>ai`]));
});

it('does not lead a hand-off, which need not go on, to what stood in its place', () => {
  const editor = drawing();
  const places = () => editor.document().nodes.map(({ id, position }) => [id, position]);
  const before = new Map(places() as [string, unknown][]);
  const id = addStep(editor, 'hand-off', { source: 'q', exit: 'no' });
  expect(edgesOf(editor)).toContain(`q.no>${id}`);
  expect(edgesOf(editor).some((edge) => edge.startsWith(`${id}.`))).toBe(false);
  // Nor does it push aside what it does not lead to.
  for (const [node, position] of places() as [string, unknown][])
    if (before.has(node)) expect(position).toEqual(before.get(node));
});

it('looks at a queue that the organisation has', () => {
  const editor = drawing();
  editor.store.setState({ names: { queues: new Map([['care', 'Customer care']]), calendars: new Map() } });
  const id = addStep(editor, 'availability', undefined);
  expect(editor.document().nodes.find((node) => node.id === id)?.data.queueId).toBe('care');
});
