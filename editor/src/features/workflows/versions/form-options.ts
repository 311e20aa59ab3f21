import type { VersionSummary } from '../../../../../shared/api/workflow-operations.ts';
import { t } from '../../../i18n/translate.ts';
import type { Option } from '../../../ui/option-list.tsx';
import { exactTime } from '../../../ui/time-text.ts';
import { messages } from './messages.ts';

/** What can be compared: the draft, what is live and planned, and every version. */
export const formOptions = (versions: readonly VersionSummary[]): readonly Option<string>[] => [
  { id: 'draft', label: t(messages.draft), description: t(messages.draftWords) },
  ...(versions.some(({ live }) => live)
    ? [{ id: 'live', label: t(messages.whatIsLive), description: t(messages.liveWords) }]
    : []),
  { id: 'planned', label: t(messages.planned), description: t(messages.plannedWords) },
  ...versions.map(({ version, note, publishedAtMs }) => ({
    id: String(version),
    label: t(messages.version, { version }),
    description: t(messages.timeAndNote, { time: exactTime(publishedAtMs), note }),
  })),
];
