import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Look } from '@/design/Look';
import { speak } from '@/i18n';
import { queries } from './queries';

/** Puts an application on the page as soon as its texts are there. */
export async function start(application: ReactNode, ...texts: string[]): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) {
    throw new Error('The page has no element "root".');
  }
  await speak(...texts);
  createRoot(root).render(
    <StrictMode>
      <Look>
        <QueryClientProvider client={queries()}>{application}</QueryClientProvider>
      </Look>
    </StrictMode>,
  );
}
