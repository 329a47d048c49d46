import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { start } from '@/shared/start';
import { router } from './router';

void start(
  <>
    <Notifications position="bottom-right" aria-live="polite" transitionDuration={0} />
    <RouterProvider router={router} />
  </>,
  'common',
  'console',
);
