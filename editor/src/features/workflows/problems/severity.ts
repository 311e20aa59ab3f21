import { Info, OctagonX, TriangleAlert } from 'lucide-react';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import type { IconType } from '../../../ui/icon.tsx';

type Severity = Problem['severity'];

export const severityWords: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

export const severityIcons: Readonly<Record<Severity, IconType>> = {
  error: OctagonX,
  warning: TriangleAlert,
  info: Info,
};
