import { describe, expect, it } from 'vitest';
import type { Draft, Version } from '../../../functions/ports/workflow-store.ts';
import { NotFoundError } from '../../../shared/errors.ts';
import { hashJson } from '../../../shared/hash.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import type { Release } from '../../../shared/workflow/release.ts';
import { startMs } from '../../support/fixtures/organisation.ts';
import { everyStore } from '../../support/fixtures/stores.ts';
import { workflow } from '../../support/fixtures/workflow.ts';

const draft = (revision: number, change: Partial<Draft> = {}): Draft => ({
  workflowId: 'first-line',
  name: 'First line',
  revision,
  documentHash: 'a'.repeat(64),
  editedBy: 'Amira',
  editedAtMs: startMs,
  ...change,
});

const version = (number: number, change: Partial<Version> = {}): Version => ({
  workflowId: 'first-line',
  version: number,
  documentHash: 'a'.repeat(64),
  rulesHash: 'b'.repeat(64),
  ruleCount: 1,
  note: 'First',
  publishedBy: 'Amira',
  publishedAtMs: startMs,
  ...change,
});

const release = (step: number, change: Partial<Release> = {}): Release => ({
  id: 'r-1',
  workflowId: 'first-line',
  revision: 2,
  documentHash: 'a'.repeat(64),
  note: 'Planned',
  editors: ['Amira'],
  plannedBy: { id: 'amira', name: 'Amira' },
  plannedAtMs: startMs,
  state: 'planned',
  step,
  ...change,
});

const pointer = (revision: number) => ({
  revision,
  ruleSetHash: `${revision}`.repeat(64),
  versions: { 'first-line': revision },
});

describe.each(everyStore())('the workflow store $name', ({ open }) => {
  it('saves a draft only over the revision that it started from', async () => {
    const { workflows } = await open();
    expect(await workflows.saveDraft(draft(3), 2)).toBe(false);
    expect(await workflows.saveDraft(draft(1), 0)).toBe(true);
    expect(await workflows.saveDraft(draft(1, { editedBy: 'Late' }), 0)).toBe(false);
    expect(await workflows.saveDraft(draft(2), 1)).toBe(true);
    expect(await workflows.saveDraft(draft(2, { editedBy: 'Late' }), 1)).toBe(false);
    expect(await workflows.draft('first-line')).toEqual(draft(2));
    expect(await workflows.draft('other')).toBeUndefined();
  });

  it('lets one of 10 win who save over the same revision at once', async () => {
    const { workflows } = await open();
    const saves = (revision: number) =>
      Promise.all(
        Array.from({ length: 10 }, (_, who) =>
          workflows.saveDraft(draft(revision, { editedBy: `${who}` }), revision - 1),
        ),
      );
    for (const revision of [1, 2]) {
      const outcomes = await saves(revision);
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect((await workflows.draft('first-line'))?.editedBy).toBe(`${outcomes.indexOf(true)}`);
    }
  });

  it('lists drafts, each once', async () => {
    const { workflows } = await open();
    await workflows.saveDraft(draft(1), 0);
    await workflows.saveDraft(draft(2), 1);
    await workflows.saveDraft(draft(1, { workflowId: 'second-line' }), 0);
    expect((await workflows.drafts()).map(({ workflowId, revision }) => [workflowId, revision])).toEqual([
      ['first-line', 2],
      ['second-line', 1],
    ]);
  });

  it('changes a planned release only from the step that it was read at, one for each workflow', async () => {
    const { workflows } = await open();
    expect([await workflows.releases(), await workflows.release('first-line')]).toEqual([[], undefined]);
    expect(await workflows.saveRelease(release(2), 1)).toBe(false);
    expect(await workflows.saveRelease(release(1), 0)).toBe(true);
    expect(await workflows.saveRelease(release(1, { note: 'Late' }), 0)).toBe(false);
    expect(await workflows.saveRelease(release(2, { state: 'cancelled' }), 1)).toBe(true);
    expect(await workflows.saveRelease(release(2, { state: 'published' }), 1)).toBe(false);
    expect(await workflows.saveRelease(release(1, { workflowId: 'other' }), 0)).toBe(true);
    expect(await workflows.release('first-line')).toEqual(release(2, { state: 'cancelled' }));
    expect((await workflows.releases()).map(({ workflowId, step }) => [workflowId, step]).sort()).toEqual([
      ['first-line', 2],
      ['other', 1],
    ]);
  });

  it('gives each version number once', async () => {
    const { workflows } = await open();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, who) => workflows.addVersion(version(1, { publishedBy: `${who}` }))),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect((await workflows.version('first-line', 1))?.publishedBy).toBe(`${outcomes.indexOf(true)}`);
    expect(await workflows.version('first-line', 2)).toBeUndefined();
  });

  it('lists versions newest first, by number', async () => {
    const { workflows } = await open();
    for (let number = 1; number <= 11; number += 1) await workflows.addVersion(version(number));
    await workflows.addVersion(version(1, { workflowId: 'first-line-2' }));
    expect((await workflows.versions('first-line')).map((each) => each.version)).toEqual([
      11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
    expect(await workflows.versions('other')).toEqual([]);
  });

  it('moves the live pointer only from where the mover saw it', async () => {
    const { workflows } = await open();
    await expect(workflows.livePointer()).rejects.toThrow(NotFoundError);
    expect(await workflows.moveLivePointer(pointer(2), 1)).toBe(false);
    const first = await Promise.all(Array.from({ length: 10 }, () => workflows.moveLivePointer(pointer(1), 0)));
    expect(first.filter(Boolean)).toHaveLength(1);
    const second = await Promise.all(Array.from({ length: 10 }, () => workflows.moveLivePointer(pointer(2), 1)));
    expect(second.filter(Boolean)).toHaveLength(1);
    expect(await workflows.livePointer()).toEqual(pointer(2));
  });

  it('moves the pointer for the first time even where settings were saved before', async () => {
    const { workflows, settings } = await open();
    await settings.save([]);
    await expect(workflows.livePointer()).rejects.toThrow(NotFoundError);
    expect(await workflows.moveLivePointer(pointer(1), 0)).toBe(true);
    await settings.save([]);
    expect(await workflows.livePointer()).toEqual(pointer(1));
    expect(await workflows.moveLivePointer(pointer(2), 1)).toBe(true);
  });

  it('keeps documents and rules by the hash of what they say', async () => {
    const { workflows } = await open();
    const hash = await workflows.keepDocument(workflow);
    expect(hash).toBe(hashJson(workflow));
    expect(await workflows.keepDocument({ ...workflow })).toBe(hash);
    expect(await workflows.document(hash)).toEqual(workflow);
    const rules: Rule[] = [];
    expect(await workflows.rules(await workflows.keepRules(rules))).toEqual(rules);
    await expect(workflows.document('0'.repeat(64))).rejects.toThrow(NotFoundError);
  });
});
