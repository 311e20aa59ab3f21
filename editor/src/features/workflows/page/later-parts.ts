import { lazy } from 'react';

/*
 * What is not there at first sight: forms and dialogs weigh more than the canvas. They are fetched right after the
 * canvas is drawn, so that nobody waits for them, and the canvas does not wait either.
 */
const parts = {
  step: () => import('../inspector/step-inspector.tsx'),
  selection: () => import('../inspector/selection-inspector.tsx'),
  versions: () => import('../versions/versions-panel.tsx'),
  table: () => import('../rules-table/rules-table.tsx'),
  problems: () => import('../problems/problems-panel.tsx'),
  tryDraft: () => import('../try-draft/try-panel.tsx'),
  cases: () => import('../cases/cases-panel.tsx'),
  tour: () => import('../tour/tour.tsx'),
  add: () => import('../add-step/add-step-dialog.tsx'),
  connect: () => import('../add-step/connect-dialog.tsx'),
  find: () => import('../find/find-step-dialog.tsx'),
  publish: () => import('../publish/publish-dialog.tsx'),
  details: () => import('./details-dialog.tsx'),
  merge: () => import('../saving/merge-dialog.tsx'),
};

export const StepInspector = lazy(async () => ({ default: (await parts.step()).StepInspector }));
export const SelectionInspector = lazy(async () => ({ default: (await parts.selection()).SelectionInspector }));
export const VersionsPanel = lazy(async () => ({ default: (await parts.versions()).VersionsPanel }));
export const RulesTable = lazy(async () => ({ default: (await parts.table()).RulesTable }));
export const ProblemsPanel = lazy(async () => ({ default: (await parts.problems()).ProblemsPanel }));
export const TryPanel = lazy(async () => ({ default: (await parts.tryDraft()).TryPanel }));
export const CasesPanel = lazy(async () => ({ default: (await parts.cases()).CasesPanel }));
export const Tour = lazy(async () => ({ default: (await parts.tour()).Tour }));
export const AddStepDialog = lazy(async () => ({ default: (await parts.add()).AddStepDialog }));
export const ConnectDialog = lazy(async () => ({ default: (await parts.connect()).ConnectDialog }));
export const FindStepDialog = lazy(async () => ({ default: (await parts.find()).FindStepDialog }));
export const PublishDialog = lazy(async () => ({ default: (await parts.publish()).PublishDialog }));
export const DetailsDialog = lazy(async () => ({ default: (await parts.details()).DetailsDialog }));
export const MergeDialog = lazy(async () => ({ default: (await parts.merge()).MergeDialog }));

/** A part that cannot be fetched now is asked for again when it is needed. */
export function fetchLaterParts(): void {
  for (const part of Object.values(parts)) part().catch(() => undefined);
}
