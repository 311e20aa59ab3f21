import { describe, expect, it } from 'vitest';
import { compareWorkflow } from '../../../../functions/use-cases/compare-workflow.ts';
import {
  approveRelease,
  cancelRelease,
  planRelease,
  publishDueReleases,
} from '../../../../functions/use-cases/planned-release.ts';
import { publishWorkflow, rollBackWorkflow } from '../../../../functions/use-cases/publish-workflow.ts';
import { readPublishing, savePublishing } from '../../../../functions/use-cases/publishing.ts';
import { readWorkflow, saveWorkflow } from '../../../../functions/use-cases/workflows.ts';
import { operations } from '../../../../shared/api/operations.ts';
import { ConflictError, ForbiddenError, UnprocessableError, ValidationError } from '../../../../shared/errors.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { admin, jonas, type MemoryBaton, memoryBaton } from '../../../support/fixtures/baton.ts';
import { workflow } from '../../../support/fixtures/workflow.ts';
import { intercepted, replaced } from '../../../support/memory/intercepted.ts';

const second = { ...jonas, id: 'noor', name: 'Noor de Vries' };
const changed = (name: string): WorkflowDocument => ({
  ...workflow,
  nodes: workflow.nodes.map((node) => (node.kind === 'hand-off' ? { ...node, label: name } : node)),
});
const save = (baton: MemoryBaton, revision: number, document: WorkflowDocument, by = admin) => {
  baton.clock.advance(1);
  return saveWorkflow(baton, workflow.id, { revision, document }, by);
};
/** A draft that differs from what is live, at revision 2. */
async function withDraft({ secondPerson = false } = {}) {
  const baton = await memoryBaton();
  await save(baton, 1, changed('One'));
  if (secondPerson) await savePublishing(baton, { secondPerson }, admin);
  return baton;
}
const plan = (baton: MemoryBaton, more: { publishAtMs?: number } = {}, by = admin) =>
  planRelease(baton, workflow.id, { revision: 2, note: 'Planned', ...more }, by);
const live = async ({ workflows }: MemoryBaton) => (await workflows.livePointer()).versions[workflow.id];
const actions = async ({ settings }: MemoryBaton) => (await settings.audit(50)).map(({ action }) => action);
const inAnHour = (baton: MemoryBaton) => baton.clock.now() + 3_600_000;

describe('a release at a time', () => {
  it('goes live when its time has come, not before, as the draft was when it was planned', async () => {
    const baton = await withDraft();
    const planned = await plan(baton, { publishAtMs: inAnHour(baton) });
    expect(operations.planRelease.response.parse(planned)).toEqual(planned);
    expect(planned).toMatchObject({ state: 'planned', plannedBy: { name: 'Amira Haddad' } });
    await save(baton, 2, changed('Later'));
    expect([await publishDueReleases(baton), await live(baton)]).toEqual([0, 1]);
    baton.clock.advance(3_600_000);
    expect([await publishDueReleases(baton), await live(baton)]).toEqual([1, 2]);
    const version = await baton.workflows.version(workflow.id, 2);
    expect(version).toMatchObject({ note: 'Planned', publishedBy: 'Amira Haddad', releaseId: planned.id });
    expect(await baton.workflows.document(version?.documentHash ?? '')).toEqual(changed('One'));
    expect((await readWorkflow(baton, workflow.id)).release).toMatchObject({ state: 'published', version: 2 });
    expect(await publishDueReleases(baton)).toBe(0);
    expect(await actions(baton)).toEqual(expect.arrayContaining(['workflow.release-planned', 'workflow.published']));
  });

  it('makes one version, though publishing is broken off and done again', async () => {
    const baton = await withDraft();
    await plan(baton, { publishAtMs: inAnHour(baton) });
    baton.clock.advance(3_600_000);
    for (const step of ['moveLivePointer', 'saveRelease'] as const) {
      const broken = intercepted(baton.workflows, {
        before: (call) => {
          if (call === step) throw new Error('gone');
        },
      });
      await expect(publishDueReleases({ ...baton, workflows: broken })).rejects.toThrow('gone');
    }
    expect([await publishDueReleases(baton), await live(baton)]).toEqual([1, 2]);
    expect(await baton.workflows.versions(workflow.id)).toHaveLength(2);
  });

  it('is called off by anybody who may publish, and then never happens', async () => {
    const baton = await withDraft();
    const { id } = await plan(baton, { publishAtMs: inAnHour(baton) });
    const ended = await cancelRelease(baton, workflow.id, { id, reason: 'Not on a Friday' }, second);
    expect(ended).toMatchObject({ state: 'cancelled', endedBy: 'Noor de Vries', reason: 'Not on a Friday' });
    baton.clock.advance(3_600_000);
    expect([await publishDueReleases(baton), await live(baton)]).toEqual([0, 1]);
    await expect(cancelRelease(baton, workflow.id, { id }, second)).rejects.toThrow(ConflictError);
    expect(await actions(baton)).toContain('workflow.release-cancelled');
  });

  it('fails for good, and says why, where it cannot work any more', async () => {
    const baton = await withDraft();
    await plan(baton, { publishAtMs: inAnHour(baton) });
    baton.clock.advance(3_600_000);
    const now = await baton.settings.settings();
    const noQueues = replaced(baton.settings, { settings: async () => ({ ...now, queues: [] }) });
    await publishDueReleases({ ...baton, settings: noQueues });
    expect((await readWorkflow(baton, workflow.id)).release).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/cannot work/),
    });
    expect([await publishDueReleases(baton), await live(baton)]).toEqual([0, 1]);
  });

  it('is one at a time, of the draft that was looked at, and in the future', async () => {
    const baton = await withDraft();
    await expect(plan(baton)).rejects.toThrow(ValidationError);
    await expect(plan(baton, { publishAtMs: baton.clock.now() })).rejects.toThrow(ValidationError);
    await plan(baton, { publishAtMs: inAnHour(baton) });
    await expect(plan(baton, { publishAtMs: inAnHour(baton) })).rejects.toMatchObject({ code: 'release-open' });
    await save(baton, 2, changed('Later'));
    await expect(plan(baton, { publishAtMs: inAnHour(baton) })).rejects.toMatchObject({ code: 'stale-revision' });
  });

  it('is refused at once with every problem where the draft has errors', async () => {
    const baton = await memoryBaton();
    await save(baton, 1, { ...workflow, edges: [] });
    await expect(plan(baton, { publishAtMs: inAnHour(baton) })).rejects.toThrow(UnprocessableError);
  });
});

describe('a second person’s approval', () => {
  it('is asked for where the organisation wants it, and then nobody publishes alone', async () => {
    const baton = await withDraft({ secondPerson: true });
    expect(await readPublishing(baton)).toEqual({ secondPerson: true });
    await expect(publishWorkflow(baton, workflow.id, { revision: 2, note: 'Alone' }, admin)).rejects.toThrow(
      ForbiddenError,
    );
    const { id, state } = await plan(baton);
    expect([state, await publishDueReleases(baton), await live(baton)]).toEqual(['waiting', 0, 1]);
    await expect(approveRelease(baton, workflow.id, { id }, admin)).rejects.toThrow(ForbiddenError);
    const done = await approveRelease(baton, workflow.id, { id }, second);
    expect(done).toMatchObject({ state: 'published', version: 2, approvedBy: { name: 'Noor de Vries' } });
    expect(await live(baton)).toBe(2);
    expect(await baton.workflows.version(workflow.id, 2)).toMatchObject({ approvedBy: 'Noor de Vries' });
    expect(await actions(baton)).toEqual(expect.arrayContaining(['workflow.release-approved', 'publishing.saved']));
  });

  it('waits for the time as well where one is set', async () => {
    const baton = await withDraft({ secondPerson: true });
    const { id } = await plan(baton, { publishAtMs: inAnHour(baton) });
    expect(await approveRelease(baton, workflow.id, { id }, second)).toMatchObject({ state: 'planned' });
    expect(await live(baton)).toBe(1);
    baton.clock.advance(3_600_000);
    expect([await publishDueReleases(baton), await live(baton)]).toEqual([1, 2]);
  });

  it('means the release that was looked at, not one that was planned since', async () => {
    const baton = await withDraft({ secondPerson: true });
    const first = await plan(baton);
    await cancelRelease(baton, workflow.id, { id: first.id }, admin);
    baton.clock.advance(1);
    await plan(baton);
    await expect(approveRelease(baton, workflow.id, { id: first.id }, second)).rejects.toThrow(ConflictError);
  });

  it('does not hold up a roll back', async () => {
    const baton = await withDraft();
    await publishWorkflow(baton, workflow.id, { revision: 2, note: 'Two' }, admin);
    await savePublishing(baton, { secondPerson: true }, admin);
    await rollBackWorkflow(baton, workflow.id, { version: 1 }, admin);
    expect(await live(baton)).toBe(1);
  });
});

describe('whose edits are in a draft', () => {
  it('is everybody since the newest version, and goes with it into the next', async () => {
    const baton = await memoryBaton();
    await save(baton, 1, changed('One'), second);
    await save(baton, 2, changed('Two'));
    expect((await readWorkflow(baton, workflow.id)).editors).toEqual(['Noor de Vries', 'Amira Haddad']);
    await publishWorkflow(baton, workflow.id, { revision: 3, note: 'Both' }, admin);
    expect((await baton.workflows.version(workflow.id, 2))?.editors).toEqual(['Noor de Vries', 'Amira Haddad']);
    await save(baton, 3, changed('Three'));
    expect((await readWorkflow(baton, workflow.id)).editors).toEqual(['Amira Haddad']);
  });
});

describe('a comparison', () => {
  it('tells steps and rules of a version against the draft, as the contract has it', async () => {
    const baton = await memoryBaton();
    await save(baton, 1, {
      ...workflow,
      nodes: workflow.nodes.map((node) =>
        node.id === 'asks-person' ? { ...node, data: { ...node.data, priority: 'urgent' } } : node,
      ),
    });
    const told = await compareWorkflow(baton, workflow.id, { from: 1, to: 'draft' });
    expect(operations.compareWorkflow.response.parse(told)).toMatchObject({
      changes: [
        { kind: 'changed', nodeId: 'asks-person', sentence: expect.stringMatching(/priority: .* → urgent\.$/) },
      ],
      rules: [{ kind: 'changed', after: { sentence: expect.stringMatching(/urgent/) } }],
    });
    expect(await compareWorkflow(baton, workflow.id, { from: 1, to: 1 })).toMatchObject({ changes: [], rules: [] });
  });

  it('has no rules of a draft with errors', async () => {
    const baton = await memoryBaton();
    await save(baton, 1, { ...workflow, edges: [] });
    const { changes, rules } = await compareWorkflow(baton, workflow.id, { from: 1, to: 'draft' });
    expect([changes.length > 0, rules]).toEqual([true, undefined]);
  });
});
