import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../../../app/api-client.ts';
import { t } from '../../../../i18n/translate.ts';
import { ComboBox } from '../../../../ui/combo-box.tsx';
import { Select } from '../../../../ui/select.tsx';
import { useDocument } from '../../document/editor-context.ts';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';

export function SubWorkflowForm({ form }: FormProps) {
  const own = useDocument().id;
  const { workflowId, version } = form.data;
  const workflows = useQuery(queryOf('listWorkflows')).data?.workflows ?? [];
  const isKnown = workflows.some((each) => each.id === workflowId);
  const versions = useQuery({
    ...queryOf('listVersions', { params: { workflowId: String(workflowId) } }),
    enabled: isKnown,
  }).data?.versions;
  const latestOf = (id: string): number => workflows.find((each) => each.id === id)?.latestVersion ?? 1;
  return (
    <>
      <ComboBox
        label={t(messages.workflow)}
        help={t(messages.workflowHelp)}
        searchLabel={t(messages.searchWorkflows)}
        options={workflows
          .filter((each) => each.id !== own && each.latestVersion > 0)
          .map(({ id, name }) => ({ id, label: name }))}
        value={isKnown ? String(workflowId) : undefined}
        onChange={(id) => form.set({ workflowId: id, version: latestOf(id) })}
        {...form.note('workflowId')}
        isDisabled={form.isReadOnly}
      />
      <Select
        label={t(messages.version)}
        help={t(messages.versionHelp)}
        options={(versions ?? []).map((each) => ({
          id: String(each.version),
          label: t(messages.versionNumber, { version: each.version }),
          ...(each.note && { description: each.note }),
        }))}
        value={typeof version === 'number' ? String(version) : undefined}
        onChange={(next) => form.set({ version: Number(next) })}
        {...form.note('version')}
        isDisabled={form.isReadOnly}
      />
    </>
  );
}
