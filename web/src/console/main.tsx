import { RouterProvider } from '@tanstack/react-router';
import { start } from '@/shared/start';
import { router } from './router';

void start(<RouterProvider router={router} />, 'common', 'console');
