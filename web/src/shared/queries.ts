import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';

const ATTEMPTS = 3;

/** Asked again is only what may answer otherwise the next time: nothing answered, or a part was away. */
function worthAnother(count: number, failure: Error): boolean {
  return failure instanceof Problem && (failure.status === 0 || failure.status === 503) && count < ATTEMPTS;
}

export function queries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Asked also when the browser thinks it is offline: an answer that it is so comes at once, and nothing waits unseen.
      queries: { retry: worthAnother, staleTime: 5_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
