import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { Frame } from './Frame';
import { filters } from '@/features/complaint/filters';

const root = createRootRoute();
const text = (value: unknown) => (typeof value === 'string' ? value : '');

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search) => ({ to: text(search.to) || undefined }),
  component: lazyRouteComponent(() => import('@/features/session/SignInPage'), 'SignInPage'),
});
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('@/features/session/ForgottenPage'), 'ForgottenPage'),
});
const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  validateSearch: (search) => ({ token: text(search.token) }),
  component: lazyRouteComponent(() => import('@/features/session/PasswordPages'), 'ResetPage'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  validateSearch: (search) => ({ token: text(search.token) }),
  component: lazyRouteComponent(() => import('@/features/session/PasswordPages'), 'InvitationPage'),
});
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Frame });
const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: () => <Navigate to="/complaints" replace />,
});
const complaints = createRoute({
  getParentRoute: () => inside,
  path: '/complaints',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('@/features/complaint/ComplaintsPage'), 'ComplaintsPage'),
});
const complaint = createRoute({
  getParentRoute: () => inside,
  path: '/complaints/$trackingId',
  component: lazyRouteComponent(() => import('@/features/complaint/ComplaintPage'), 'ComplaintPage'),
});

export const router = createRouter({
  basepath: '/console',
  routeTree: root.addChildren([
    signIn,
    forgotten,
    password,
    invitation,
    inside.addChildren([home, complaints, complaint]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <ProblemAlert failure={error} onRetry={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
