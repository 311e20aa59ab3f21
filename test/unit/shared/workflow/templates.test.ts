import { describe, expect, it } from 'vitest';
import { analyseCompiled } from '../../../../shared/workflow/analyse/analyse.ts';
import { runCases } from '../../../../shared/workflow/cases/run-case.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import { workflowDocument } from '../../../../shared/workflow/document.ts';
import { fromTemplate, templates } from '../../../../shared/workflow/templates/index.ts';

const context = { queueIds: ['support'], calendarIds: ['weekdays'], defaultLocale: 'en', locales: ['en'] };
const nowMs = Date.UTC(2026, 10, 20, 10);

describe.each(templates.map((template) => [template.name, template] as const))(
  'the template “%s”',
  (_name, template) => {
    const document = fromTemplate(template, { ...context, id: 'mine', name: 'Mine' });
    const compiled = compileWorkflow(document, context);

    it('becomes a workflow of the organisation that has no problem', () => {
      expect(workflowDocument.parse(document)).toEqual(document);
      expect(compiled.ok ? compiled.warnings : compiled.problems).toEqual([]);
      expect(JSON.stringify(document)).not.toMatch(/"general"|"office"/);
    });

    it('has nothing in it that the analysis finds fault with', () => {
      const findings = compiled.ok ? analyseCompiled(document, compiled.rules, context) : undefined;
      expect(findings?.map(({ message }) => message)).toEqual([]);
    });

    it('decides each of its cases as it says', async () => {
      const rules = compiled.ok ? compiled.rules : [];
      const results = await runCases(template.cases, { workflowId: document.id, rules }, nowMs);
      expect(results.length).toBeGreaterThanOrEqual(3);
      expect(results.filter(({ passed }) => !passed)).toEqual([]);
    });

    it('leads to the value to look at first', () => {
      expect(document.nodes.map(({ id }) => id)).toContain(template.change.nodeId);
    });
  },
);

it('there are at least eight templates, each of its own', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBeGreaterThanOrEqual(8);
});

it('calls the same step and the same sample case by one name in all of them, so that a language has one for it', () => {
  for (const named of [
    templates.flatMap(({ nodes }) => nodes.map(({ id, label }) => [id, label] as const)),
    templates.flatMap(({ cases }) => cases.map(({ id, name }) => [id, name] as const)),
  ]) {
    const names = new Map(named);
    expect(named.filter(([id, name]) => name !== undefined && names.get(id) !== name)).toEqual([]);
  }
});
