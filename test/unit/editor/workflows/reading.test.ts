import { describe, expect, it } from 'vitest';
import { laneY, pillPlace } from '../../../../editor/src/features/workflows/canvas/edge-lanes.ts';
import { addNode, connectExit, deleteParts } from '../../../../editor/src/features/workflows/document/commands.ts';
import { outlineOf } from '../../../../editor/src/features/workflows/document/outline.ts';
import { pathThrough, pathToEdge } from '../../../../editor/src/features/workflows/document/paths.ts';
import { freePlace, nearestNode, placeAfter } from '../../../../editor/src/features/workflows/document/placing.ts';
import { ownProblems, problemsAt, toFindings } from '../../../../editor/src/features/workflows/document/problems.ts';
import { stepSentence } from '../../../../editor/src/features/workflows/document/step-words.ts';
import { fieldNote } from '../../../../editor/src/features/workflows/inspector/problem-lines.tsx';
import { sampleWorkflow } from '../../../../functions/local/sample/workflow.ts';
import type { Problem } from '../../../../shared/workflow/problem.ts';
import { smallWorkflow } from './samples.ts';

describe('the outline', () => {
  it('tells steps in the order in which they are tried, the last exit going on at the same depth', () => {
    const lines = outlineOf(smallWorkflow()).map(
      ({ depth, exit, node }) => `${depth} ${exit?.label ?? '-'} ${node?.id}`,
    );
    expect(lines).toEqual(['0 - start', '0 - condition', '1 yes hand-off', '0 no continue']);
  });

  it('names an exit that leads nowhere, a step told before, and steps that nothing leads to', () => {
    const loose = addNode(deleteParts(smallWorkflow(), new Set(['continue']), new Set()), 'tag', { x: 0, y: 0 });
    const document = connectExit(loose, { source: 'tag', exit: 'next', target: 'hand-off' });
    const lines = outlineOf(document).map(({ is, node, exit }) => `${is} ${node?.id ?? exit?.label}`);
    expect(lines).toEqual(['step start', 'step condition', 'step hand-off', 'open no', 'step tag', 'again hand-off']);
  });

  it('tells every step of the sample once', () => {
    const told = outlineOf(sampleWorkflow).filter(({ is }) => is === 'step');
    expect(told.map(({ node }) => node?.id).sort()).toEqual(sampleWorkflow.nodes.map(({ id }) => id).sort());
  });
});

describe('the way of a message', () => {
  it('to a step is every connection before it, and those that leave it', () => {
    expect([...pathThrough(sampleWorkflow, 'asks')].sort()).toEqual(
      ['asks-no', 'asks-yes', 'danger-no', 'sensitive-no', 'start-next'].sort(),
    );
  });

  it('to a connection leaves its neighbours out', () => {
    expect([...pathToEdge(sampleWorkflow, 'danger-yes')].sort()).toEqual(['danger-yes', 'start-next']);
  });
});

describe('places', () => {
  it('for a new step never cover another', () => {
    let document = smallWorkflow();
    for (let count = 0; count < 30; count += 1)
      document = addNode(document, 'tag', placeAfter(document, { source: 'condition', exit: 'yes' }));
    const spots = document.nodes.map(({ position }) => position);
    for (const [index, one] of spots.entries())
      for (const other of spots.slice(index + 1))
        expect(Math.abs(one.x - other.x) >= 240 || Math.abs(one.y - other.y) >= 110).toBe(true);
    expect(freePlace(document, { x: 5_004, y: 5_006 })).toEqual({ x: 5_000, y: 5_010 });
  });

  it('are walked with the arrow keys to what lies nearest that way', () => {
    const { nodes } = sampleWorkflow;
    const go = (id: string, way: 'up' | 'down' | 'left' | 'right') => {
      const node = nodes.find((one) => one.id === id);
      return node && nearestNode(nodes, node, way)?.id;
    };
    expect(go('start', 'down')).toBe('danger');
    expect(go('sensitive', 'left')).toBe('danger-person');
    expect(go('start', 'up')).toBeUndefined();
  });
});

describe('connections of one card', () => {
  it('that turn to the same side do not cross', () => {
    const ends = (sourceX: number, targetX: number) => ({ sourceX, sourceY: 0, targetX, targetY: 90 });
    const outer = laneY(ends(30, -300), 0, 4) ?? 0;
    const inner = laneY(ends(90, -20), 1, 4) ?? 0;
    // The inner one runs under the place where the outer one came down, so the outer one must turn above it.
    expect(outer).toBeLessThan(inner);
    expect(laneY(ends(210, 600), 3, 4)).toBeLessThan(laneY(ends(150, 300), 2, 4) ?? 0);
  });

  it('that leave side by side have their names before the cards that they lead to, so that none covers another', () => {
    const ends = (sourceX: number, targetX: number) => ({ sourceX, sourceY: 0, targetX, targetY: 90 });
    const places = [120, 420, 720].map((targetX, index) => pillPlace(ends(24 + 48 * index, targetX), 40, 5)?.x ?? 0);
    const gaps = places.slice(1).map((x, index) => x - (places[index] ?? 0));
    // A name is at most 152 px wide.
    expect(Math.min(...gaps)).toBeGreaterThan(152);
  });

  it('have no choice where cards lie close together or upside down', () => {
    const ends = { sourceX: 0, sourceY: 0, targetX: 100, targetY: 30 };
    expect(laneY(ends, 0, 3)).toBeUndefined();
    expect(pillPlace(ends, undefined)).toBeUndefined();
  });
});

describe('problems', () => {
  const problems: readonly Problem[] = [
    { code: 'unreachable-node', severity: 'warning', nodeId: 'a', message: 'W' },
    { code: 'wrong-type', severity: 'error', nodeId: 'a', path: 'cases.1.condition.value', message: 'E1' },
    { code: 'wrong-type', severity: 'error', nodeId: 'b', path: 'cases.10', message: 'E2' },
  ];

  it('come errors first, and by step', () => {
    const { all, byNode, errorCount } = toFindings(problems, undefined);
    expect(all.map(({ message }) => message)).toEqual(['E1', 'E2', 'W']);
    expect([byNode.get('a')?.length, errorCount]).toEqual([2, 2]);
  });

  it('belong to a field at their path or above it, and "cases.1" is not "cases.10"', () => {
    expect(problemsAt(problems, 'cases.1').map(({ message }) => message)).toEqual(['E1']);
    expect(ownProblems(problems, 'cases.1')).toEqual([]);
    expect(ownProblems(problems, 'cases.10').map(({ message }) => message)).toEqual(['E2']);
  });

  it('make a field invalid only where they are errors; a warning stands in place of its help', () => {
    const found = (severity: Problem['severity']): Problem => ({
      code: 'threshold-out-of-reach',
      severity,
      path: 'value',
      message: `a ${severity}`,
    });
    expect(fieldNote([found('error'), found('warning')], 'value')).toEqual({ error: 'a error' });
    for (const severity of ['warning', 'info'] as const)
      expect(fieldNote([found(severity)], 'value')).toEqual({ help: expect.anything() });
    expect(fieldNote([found('error')], 'values')).toEqual({});
  });
});

describe('sentences', () => {
  it('call queues and hours by their names', () => {
    const names = { queues: new Map([['general', 'Customer care']]), calendars: new Map([['office', 'Office hours']]) };
    const sentence = (id: string) => {
      const node = sampleWorkflow.nodes.find((one) => one.id === id);
      return node && stepSentence(node, names);
    };
    expect(sentence('danger-person')).toBe('Hand off to Customer care, urgent priority: someone may be in danger');
    expect(sentence('hours')).toBe('When office hours say we are open');
  });
});
