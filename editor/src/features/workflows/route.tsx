import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';

/** One document, shown in three ways. */
export const workflowViews = ['canvas', 'outline', 'table'] as const;
export type WorkflowView = (typeof workflowViews)[number];

export interface WorkflowSearch {
  /** How the workflow is shown; what fits the screen where absent. */
  readonly view?: WorkflowView;
  /** The step to open. */
  readonly step?: string;
}

const workflowsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/workflows',
  component: lazyRouteComponent(() => import('./list/workflows-page.tsx'), 'WorkflowsPage'),
});

const workflowRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/workflows/$workflowId',
  validateSearch: ({ view, step }): WorkflowSearch => ({
    ...(isView(view) && { view }),
    ...(typeof step === 'string' && { step }),
  }),
  component: lazyRouteComponent(() => import('./page/workflow-page.tsx'), 'WorkflowPage'),
});

export const workflowsRoutes = [workflowsRoute, workflowRoute] as const;

function isView(value: unknown): value is WorkflowView {
  return workflowViews.some((view) => view === value);
}
