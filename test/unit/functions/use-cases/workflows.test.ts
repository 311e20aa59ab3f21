import { describe, expect, it } from 'vitest';
import type { WorkflowStore } from '../../../../functions/ports/workflow-store.ts';
import {
  listVersions,
  publishWorkflow,
  rollBackWorkflow,
  withdrawWorkflow,
} from '../../../../functions/use-cases/publish-workflow.ts';
import {
  checkWorkflow,
  compileNow,
  listWorkflows,
  readWorkflow,
  saveWorkflow,
} from '../../../../functions/use-cases/workflows.ts';
import { operations } from '../../../../shared/api/operations.ts';
import { decideMessage } from '../../../../shared/conversation/decide-message.ts';
import {
  ConflictError,
  DependencyError,
  NotFoundError,
  UnprocessableError,
  ValidationError,
} from '../../../../shared/errors.ts';
import { toRuleSet } from '../../../../shared/rules/rule.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { admin, jonas, type MemoryBaton, memoryBaton } from '../../../support/fixtures/baton.ts';
import { workflow } from '../../../support/fixtures/workflow.ts';
import { intercepted, replaced } from '../../../support/memory/intercepted.ts';

const renamed = (name: string): WorkflowDocument => ({ ...workflow, name });
/** Like the sample, but nobody is handed over any more for asking; `id` makes it another workflow. */
const deaf = (id = workflow.id): WorkflowDocument => ({
  ...workflow,
  id,
  edges: workflow.edges.map((edge) => (edge.exit === 'yes' ? { ...edge, target: 'goes-on' } : edge)),
  nodes: workflow.nodes.filter((node) => node.id !== 'asks-person'),
});
const broken: WorkflowDocument = {
  ...workflow,
  nodes: workflow.nodes.map((node) =>
    node.id === 'sales-person' ? { ...node, data: { ...node.data, queueId: 'gone' } } : node,
  ),
};

/** Each a moment after the last, since the audit log is in the order of time. */
const save = (baton: MemoryBaton, revision: number, document: WorkflowDocument) => {
  baton.clock.advance(1);
  return saveWorkflow(baton, document.id, { revision, document }, admin);
};
const publish = (baton: MemoryBaton, revision: number, id = workflow.id) => {
  baton.clock.advance(1);
  return publishWorkflow(baton, id, { revision, note: `Revision ${revision}` }, admin);
};

describe('saving a workflow', () => {
  it('makes the next revision', async () => {
    const baton = await memoryBaton();
    expect(await save(baton, 1, renamed('Other'))).toMatchObject({
      revision: 2,
      name: 'Other',
      liveVersion: 1,
      latestVersion: 1,
      draftChanged: true,
      problems: [],
    });
    expect((await readWorkflow(baton, workflow.id)).document).toEqual(renamed('Other'));
  });

  it('over a revision that somebody replaced is refused, with who and when', async () => {
    const baton = await memoryBaton();
    baton.clock.advance(5_000);
    await saveWorkflow(baton, workflow.id, { revision: 1, document: renamed('First') }, { id: 'sofie', name: 'Sofie' });
    const editedAtMs = baton.clock.now();
    const stale = save(baton, 1, renamed('Second'));
    await expect(stale).rejects.toThrow(ConflictError);
    await expect(stale).rejects.toMatchObject({
      code: 'stale-revision',
      current: { revision: 2, editedBy: 'Sofie', editedAtMs },
    });
    expect((await readWorkflow(baton, workflow.id)).name).toBe('First');
  });

  it('of ten at once over the same revision lets one win', async () => {
    const baton = await memoryBaton();
    const saves = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => save(baton, 1, renamed(`${index}`))),
    );
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await readWorkflow(baton, workflow.id)).revision).toBe(2);
  });

  it('begins a new one at revision 0, and one that is not there nowhere else', async () => {
    const baton = await memoryBaton();
    const second = { ...workflow, id: 'second' };
    await expect(save(baton, 4, second)).rejects.toThrow(NotFoundError);
    expect(await save(baton, 0, second)).toMatchObject({ revision: 1, latestVersion: 0, draftChanged: true });
    await expect(save(baton, 0, second)).rejects.toMatchObject({ code: 'stale-revision', current: { revision: 1 } });
    expect((await listWorkflows(baton)).workflows.map(({ id }) => id)).toEqual(['first-line', 'second']);
  });

  it('keeps what has errors, and lists them', async () => {
    const baton = await memoryBaton();
    const { problems } = await save(baton, 1, broken);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'unknown-queue', severity: 'error', nodeId: 'sales-person' }),
    ]);
    expect(await checkWorkflow(baton, broken)).toMatchObject({ ruleCount: 0, problems, inWords: [] });
    expect((await checkWorkflow(baton, workflow)).ruleCount).toBeGreaterThan(5);
  });

  it('is read back in words, with queues and hours by their names', async () => {
    const baton = await memoryBaton();
    const { inWords, ruleCount } = await checkWorkflow(baton, workflow);
    const { queues } = await baton.settings.settings();
    expect(inWords).toHaveLength(ruleCount);
    const handOffs = inWords.filter(({ sentence }) => sentence.includes('hand off to'));
    expect(handOffs).not.toHaveLength(0);
    for (const { sentence } of handOffs)
      expect(queues.some(({ name }) => sentence.includes(`hand off to ${name} with `))).toBe(true);
  });

  it('is checked with a message for each finding, whole enough to be decided again', async () => {
    const baton = await memoryBaton();
    const { problems } = operations.checkWorkflow.response.parse(await checkWorkflow(baton, deaf('z-other')));
    const { example, outcome } = problems.find(({ witness }) => witness?.example)?.witness ?? {};
    if (!example) throw new Error('No finding comes with a message.');
    const compiled = await compileNow(baton, deaf('z-other'));
    if (!compiled.ok) throw new Error('It does not compile.');
    const { rules } = compiled;
    const rulesAlone = toRuleSet([{ workflowId: 'z-other', version: 1, rules }]);
    const again = decideMessage(example.before, example.message, rulesAlone, example.facts, undefined);
    expect(again.decision.outcome).toEqual(outcome);
  });

  it('under another id than its own is refused', async () => {
    const baton = await memoryBaton();
    const other = saveWorkflow(baton, 'other', { revision: 0, document: workflow }, admin);
    await expect(other).rejects.toThrow(ValidationError);
    await expect(other).rejects.toMatchObject({ issues: [{ path: 'document.id' }] });
    await expect(readWorkflow(baton, 'other')).rejects.toThrow(NotFoundError);
  });
});

describe('publishing', () => {
  it('puts the draft live as the next version, and tells the bus and the audit log', async () => {
    const baton = await memoryBaton();
    await save(baton, 1, deaf());
    expect(await publish(baton, 2)).toMatchObject({
      version: 2,
      live: true,
      note: 'Revision 2',
      publishedBy: 'Amira Haddad',
    });
    expect(await baton.post('c-1', { text: baton.asked })).toMatchObject({ decision: 'continue' });
    expect(baton.publisher.of('ruleset.published').map(({ data }) => data)).toEqual([
      expect.objectContaining({ workflowId: 'first-line', version: 2 }),
    ]);
    expect((await baton.settings.audit(1))[0]).toMatchObject({
      action: 'workflow.published',
      actor: 'Amira Haddad',
      subject: 'first-line',
      detail: { version: 2, note: 'Revision 2' },
    });
  });

  it('is refused from a revision that somebody replaced, and changes nothing', async () => {
    const baton = await memoryBaton();
    await save(baton, 1, deaf());
    await expect(publish(baton, 1)).rejects.toMatchObject({ code: 'stale-revision', current: { revision: 2 } });
    await expect(publish(baton, 1, 'none')).rejects.toThrow(NotFoundError);
    expect((await listVersions(baton, workflow.id)).versions).toHaveLength(1);
  });

  it('is refused with every problem, by node, for what has errors', async () => {
    const baton = await memoryBaton();
    await save(baton, 1, broken);
    const attempt = publish(baton, 2);
    await expect(attempt).rejects.toThrow(UnprocessableError);
    await expect(attempt).rejects.toMatchObject({
      code: 'workflow-has-errors',
      details: { problems: [expect.objectContaining({ nodeId: 'sales-person', code: 'unknown-queue' })] },
    });
    expect((await listVersions(baton, workflow.id)).versions).toHaveLength(1);
  });

  it('of several workflows at once loses none of them', async () => {
    const baton = await memoryBaton();
    const ids = ['alpha', 'beta', 'gamma', 'delta'];
    for (const id of ids) await save(baton, 0, { ...workflow, id });
    const workflows: WorkflowStore = intercepted<WorkflowStore>(baton.workflows, {
      before: () => baton.clock.sleep(1 + Math.random() * 3),
    });
    const outcomes = await Promise.allSettled(ids.map((id) => publish({ ...baton, workflows } as MemoryBaton, 1, id)));
    expect(outcomes.map(({ status }) => status)).toEqual(ids.map(() => 'fulfilled'));
    const { ruleSet } = await baton.configuration.live();
    expect(ruleSet.workflows).toEqual([...ids, 'first-line'].sort().map((workflowId) => ({ workflowId, version: 1 })));
    expect(await baton.workflows.livePointer()).toMatchObject({ revision: 6 });
  });

  it('of one workflow by several at once gives each its own version, and one is live', async () => {
    const baton = await memoryBaton();
    const workflows: WorkflowStore = intercepted<WorkflowStore>(baton.workflows, {
      before: () => baton.clock.sleep(1 + Math.random() * 3),
    });
    const made = await Promise.all([1, 2, 3].map(() => publish({ ...baton, workflows } as MemoryBaton, 1)));
    expect(made.map(({ version }) => version).sort()).toEqual([2, 3, 4]);
    const { versions } = await listVersions(baton, workflow.id);
    expect(versions.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
    expect(versions.filter(({ live }) => live)).toHaveLength(1);
  });

  it('is in the audit log even where the bus is away after it is done', async () => {
    const baton = await memoryBaton();
    await save(baton, 1, deaf());
    baton.publisher.isAway = true;
    await expect(publish(baton, 2)).rejects.toThrow(DependencyError);
    expect(await baton.workflows.livePointer()).toMatchObject({ versions: { 'first-line': 2 } });
    expect((await baton.settings.audit(1))[0]).toMatchObject({ action: 'workflow.published', detail: { version: 2 } });
  });

  it('gives up where others publish all the time', async () => {
    const baton = await memoryBaton();
    const busy = (calls: Partial<WorkflowStore>) =>
      publish({ ...baton, workflows: replaced<WorkflowStore>(baton.workflows, calls) } as MemoryBaton, 1);
    await expect(busy({ addVersion: async () => false })).rejects.toThrow(ConflictError);
    await expect(busy({ moveLivePointer: async () => false })).rejects.toThrow(ConflictError);
  });
});

describe('rolling back', () => {
  it('puts an earlier version live again, without a new one', async () => {
    const baton = await memoryBaton();
    const { ruleSetHash } = await baton.workflows.livePointer();
    await save(baton, 1, deaf());
    await publish(baton, 2);
    baton.clock.advance(1);
    expect(await rollBackWorkflow(baton, workflow.id, { version: 1 }, jonas)).toMatchObject({ version: 1, live: true });
    expect(await baton.workflows.livePointer()).toMatchObject({ ruleSetHash, versions: { 'first-line': 1 } });
    expect(await baton.post('c-1', { text: baton.asked })).toMatchObject({ decision: 'escalate' });
    expect((await listVersions(baton, workflow.id)).versions).toHaveLength(2);
    expect((await baton.settings.audit(1))[0]).toMatchObject({
      action: 'workflow.rolled-back',
      detail: { version: 1, from: 2 },
    });
  });

  it('to a version that was never made is refused', async () => {
    const baton = await memoryBaton();
    await expect(rollBackWorkflow(baton, workflow.id, { version: 9 }, admin)).rejects.toThrow(NotFoundError);
  });
});

describe('taking a workflow out of service', () => {
  it('leaves nothing of it that decides, and keeps its versions to come back to', async () => {
    const baton = await memoryBaton();
    const { ruleSetHash } = await baton.workflows.livePointer();
    baton.clock.advance(1);
    expect(await withdrawWorkflow(baton, workflow.id, { version: 1 }, jonas)).toMatchObject({ live: false });
    expect((await baton.workflows.livePointer()).versions).toEqual({});
    expect(await baton.post('c-1', { text: baton.asked })).toMatchObject({ decision: 'continue' });
    expect((await listVersions(baton, workflow.id)).versions).toMatchObject([{ version: 1, live: false }]);
    expect((await baton.settings.audit(1))[0]).toMatchObject({ action: 'workflow.withdrawn', detail: { version: 1 } });
    expect(baton.publisher.of('ruleset.published').at(-1)?.data).not.toHaveProperty('version');

    await rollBackWorkflow(baton, workflow.id, { version: 1 }, jonas);
    expect(await baton.workflows.livePointer()).toMatchObject({ ruleSetHash, versions: { 'first-line': 1 } });
  });

  it('is refused where another version is live than the person saw, or none', async () => {
    const baton = await memoryBaton();
    await save(baton, 1, deaf());
    await publish(baton, 2);
    await expect(withdrawWorkflow(baton, workflow.id, { version: 1 }, admin)).rejects.toThrow(ConflictError);
    await withdrawWorkflow(baton, workflow.id, { version: 2 }, admin);
    await expect(withdrawWorkflow(baton, workflow.id, { version: 2 }, admin)).rejects.toThrow(ConflictError);
    await expect(withdrawWorkflow(baton, workflow.id, { version: 9 }, admin)).rejects.toThrow(NotFoundError);
  });
});
