import { Info, OctagonX, TriangleAlert } from 'lucide-react';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { t } from '../../../i18n/translate.ts';
import type { IconType } from '../../../ui/icon.tsx';
import { messages } from './messages.ts';

type Severity = Problem['severity'];

const words = { error: messages.error, warning: messages.warning, info: messages.info } as const;

/** “Error”, “Warning” or “Note”. */
export const severityWord = (severity: Severity): string => t(words[severity]);

export const severityIcons: Readonly<Record<Severity, IconType>> = {
  error: OctagonX,
  warning: TriangleAlert,
  info: Info,
};
