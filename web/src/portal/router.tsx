import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Frame } from './Frame';
import { Offices } from '@/features/tenant/Offices';

const root = createRootRoute({ component: Frame });
const offices = createRoute({ getParentRoute: () => root, path: '/', component: Offices });

export const router = createRouter({ routeTree: root.addChildren([offices]), defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
