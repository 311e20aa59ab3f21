import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WorkflowForm } from '../../../../shared/api/release-operations.ts';
import { shellRoute } from '../../app/shell-route.tsx';

/** One document, shown in three ways. */
export const workflowViews = ['canvas', 'outline', 'table'] as const;
export type WorkflowView = (typeof workflowViews)[number];

export interface WorkflowSearch {
  /** How the workflow is shown; what fits the screen where absent. */
  readonly view?: WorkflowView;
  /** The step to open. */
  readonly step?: string;
  /** The template that it was just made from: the tour begins with its value to change. */
  readonly from?: string;
}

export interface CompareSearch {
  readonly from: WorkflowForm;
  readonly to: WorkflowForm;
  /** Drawn or as a list; what fits the screen where absent. */
  readonly show?: 'canvas' | 'steps' | 'rules';
}

function asForm(value: unknown): WorkflowForm | undefined {
  if (value === 'live' || value === 'planned' || value === 'draft') return value;
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

const workflowsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/workflows',
  component: lazyRouteComponent(() => import('./list/workflows-page.tsx'), 'WorkflowsPage'),
});

const workflowRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/workflows/$workflowId',
  validateSearch: ({ view, step, from }): WorkflowSearch => ({
    ...(isView(view) && { view }),
    ...(typeof step === 'string' && { step }),
    ...(typeof from === 'string' && { from }),
  }),
  component: lazyRouteComponent(() => import('./page/workflow-page.tsx'), 'WorkflowPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/workflows/$workflowId/compare',
  validateSearch: ({ from, to, show }): CompareSearch => ({
    from: asForm(from) ?? 'live',
    to: asForm(to) ?? 'draft',
    ...((show === 'canvas' || show === 'steps' || show === 'rules') && { show }),
  }),
  component: lazyRouteComponent(() => import('./versions/compare-page.tsx'), 'ComparePage'),
});

/** Why a message of a real conversation was decided as it was, on the version that decided. */
const whyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/workflows/$workflowId/why/$conversationId/$seq',
  component: lazyRouteComponent(() => import('./why/why-page.tsx'), 'WhyPage'),
});

export const workflowsRoutes = [workflowsRoute, workflowRoute, compareRoute, whyRoute] as const;

function isView(value: unknown): value is WorkflowView {
  return workflowViews.some((view) => view === value);
}
