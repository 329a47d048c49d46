import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { STEPS, type Step } from '@/features/filing/draft';
import { Offices } from '@/features/tenant/Offices';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { Frame } from './Frame';
import { NotThere } from './NotThere';

const root = createRootRoute({ component: Frame });
const offices = createRoute({ getParentRoute: () => root, path: '/', component: Offices });
const filing = createRoute({
  getParentRoute: () => root,
  path: '/o/$slug',
  validateSearch: ({ step }: Record<string, unknown>): { step?: Step } => ({ step: STEPS.find((one) => one === step) }),
  component: lazyRouteComponent(() => import('@/features/filing/FilingPage'), 'FilingPage'),
});
const follow = createRoute({
  getParentRoute: () => root,
  path: '/track',
  component: lazyRouteComponent(() => import('@/features/tracking/FollowPage'), 'FollowPage'),
});
const track = createRoute({
  getParentRoute: () => root,
  path: '/track/$trackingId',
  component: lazyRouteComponent(() => import('@/features/tracking/TrackPage'), 'TrackPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([offices, filing, follow, track]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotThere,
  defaultErrorComponent: ({ error, reset }) => <ProblemAlert failure={error} onRetry={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
