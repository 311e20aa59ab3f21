import { describe, expect, it } from 'vitest';
import { deleteParts } from '../../../../editor/src/features/workflows/document/commands.ts';
import {
  groupNodes,
  groupOf,
  membersOf,
  renameGroup,
  ungroup,
} from '../../../../editor/src/features/workflows/document/groups.ts';
import { framesOf } from '../../../../editor/src/features/workflows/groups/frames.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import { context, smallWorkflow } from './samples.ts';

const both = new Set(['condition', 'continue']);
const grouped = groupNodes(smallWorkflow(), both, '  Night  ');

describe('a group of steps', () => {
  it('has a name and its steps, and means nothing to what runs', () => {
    expect(grouped.groups).toEqual([{ id: 'group', name: 'Night' }]);
    expect(membersOf(grouped, 'group').map(({ id }) => id)).toEqual(['condition', 'continue']);
    expect(compileWorkflow(grouped, context)).toEqual(compileWorkflow(smallWorkflow(), context));
  });

  it('is what is selected when all of its steps are, and nothing else', () => {
    expect(groupOf(grouped, both)?.name).toBe('Night');
    expect(groupOf(grouped, new Set(['condition']))).toBeUndefined();
    expect(groupOf(grouped, new Set([...both, 'hand-off']))).toBeUndefined();
  });

  it('goes with its last step, by deleting or by another group', () => {
    expect(deleteParts(grouped, both, new Set()).groups).toBeUndefined();
    expect(groupNodes(grouped, both, 'Day').groups?.map(({ name }) => name)).toEqual(['Day']);
    expect(ungroup(grouped, 'group')).toEqual(smallWorkflow());
  });

  it('keeps its name where the new one is empty, and changes nothing where there is nothing to change', () => {
    expect(renameGroup(grouped, 'group', '  ')).toBe(grouped);
    expect(renameGroup(grouped, 'group', 'Day').groups?.[0]?.name).toBe('Day');
    expect(ungroup(grouped, 'other')).toBe(grouped);
    expect(groupNodes(grouped, new Set(['nobody']), 'X')).toBe(grouped);
  });

  it('is drawn around the cards where they are now, with room for the name', () => {
    const nodes = grouped.nodes.map((step) => ({ id: step.id, position: step.position, data: { step } }));
    const [frame] = framesOf(grouped.groups ?? [], nodes, new Map([['condition', { width: 240, height: 150 }]]));
    const [condition] = membersOf(grouped, 'group');
    expect(frame).toMatchObject({
      name: 'Night',
      x: (condition?.position.x ?? 0) - 24,
      y: (condition?.position.y ?? 0) - 48,
    });
  });
});
