import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { Frame } from './Frame';
import { auditFilters } from '@/features/audit/filters';
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
  component: lazyRouteComponent(() => import('@/features/home/HomePage'), 'HomePage'),
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
const file = createRoute({
  getParentRoute: () => inside,
  path: '/file',
  component: lazyRouteComponent(() => import('@/features/complaint/FilePage'), 'FilePage'),
});
const figures = createRoute({
  getParentRoute: () => inside,
  path: '/figures',
  validateSearch: (search) => ({
    from: text(search.from) || undefined,
    to: text(search.to) || undefined,
    departmentId: text(search.departmentId) || undefined,
  }),
  component: lazyRouteComponent(() => import('@/features/analytics/FiguresPage'), 'FiguresPage'),
});
const departments = createRoute({
  getParentRoute: () => inside,
  path: '/departments',
  component: lazyRouteComponent(() => import('@/features/department/DepartmentsPage'), 'DepartmentsPage'),
});
const staff = createRoute({
  getParentRoute: () => inside,
  path: '/staff',
  component: lazyRouteComponent(() => import('@/features/staff/StaffPage'), 'StaffPage'),
});
const categories = createRoute({
  getParentRoute: () => inside,
  path: '/categories',
  component: lazyRouteComponent(() => import('@/features/tenant/CategoriesPage'), 'CategoriesPage'),
});
const policies = createRoute({
  getParentRoute: () => inside,
  path: '/policies',
  component: lazyRouteComponent(() => import('@/features/tenant/PoliciesPage'), 'PoliciesPage'),
});
const audit = createRoute({
  getParentRoute: () => inside,
  path: '/audit',
  validateSearch: auditFilters,
  component: lazyRouteComponent(() => import('@/features/audit/AuditPage'), 'AuditPage'),
});
const mails = createRoute({
  getParentRoute: () => inside,
  path: '/mails',
  component: lazyRouteComponent(() => import('@/features/mail/MailsPage'), 'MailsPage'),
});
const offices = createRoute({
  getParentRoute: () => inside,
  path: '/offices',
  component: lazyRouteComponent(() => import('@/features/tenant/OfficesPage'), 'OfficesPage'),
});
const platform = createRoute({
  getParentRoute: () => inside,
  path: '/platform',
  component: lazyRouteComponent(() => import('@/features/projection/PlatformPage'), 'PlatformPage'),
});
const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(() => import('@/features/account/AccountPage'), 'AccountPage'),
});

export const router = createRouter({
  basepath: '/console',
  routeTree: root.addChildren([
    signIn,
    forgotten,
    password,
    invitation,
    inside.addChildren([
      home,
      complaints,
      complaint,
      file,
      figures,
      departments,
      staff,
      categories,
      policies,
      audit,
      mails,
      offices,
      platform,
      account,
    ]),
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
