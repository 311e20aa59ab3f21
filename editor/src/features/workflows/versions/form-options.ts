import type { VersionSummary } from '../../../../../shared/api/workflow-operations.ts';
import type { Option } from '../../../ui/option-list.tsx';
import { exactTime } from '../../../ui/time-text.ts';

/** What can be compared: the draft, what is live and planned, and every version. */
export const formOptions = (versions: readonly VersionSummary[]): readonly Option<string>[] => [
  { id: 'draft', label: 'Draft', description: 'As it was saved last' },
  ...(versions.some(({ live }) => live) ? [{ id: 'live', label: 'What is live', description: 'Decides now' }] : []),
  { id: 'planned', label: 'Planned release', description: 'As it was when it was planned last' },
  ...versions.map(({ version, note, publishedAtMs }) => ({
    id: String(version),
    label: `Version ${version}`,
    description: `${exactTime(publishedAtMs)} · ${note}`,
  })),
];
