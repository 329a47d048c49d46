import type { InfiniteData, Query, QueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '@/api/client';

type View = Schemas['ComplaintView'];
type Pages = InfiniteData<{ items: View[] }>;

/** Of more than that a list is asked for as a whole. */
const ONE_BY_ONE = 10;

/** Under it every list of complaints is kept, and every count of one. */
export const LISTS = 'complaints';

/**
 * Brings the lists on the screen up to date. Where somebody has read on page by page, only the rows that changed are asked
 * for, and they stay where they stand.
 */
export function refreshLists(client: QueryClient, changed: ReadonlySet<string>): void {
  void client.invalidateQueries({ queryKey: [LISTS], refetchType: 'none' });
  for (const query of client.getQueryCache().findAll({ queryKey: [LISTS], type: 'active' })) {
    const rows = rowsOf(query).filter((id) => changed.has(id));
    if (isLong(query) && rows.length <= ONE_BY_ONE) {
      rows.forEach((id) => void refreshRow(client, query, id));
    } else {
      // One under way is begun anew: it may have read what was before.
      void client.refetchQueries({ queryKey: query.queryKey, exact: true });
    }
  }
}

async function refreshRow(client: QueryClient, query: Query, trackingId: string): Promise<void> {
  const now = await answer(
    api.GET('/api/v1/complaints/{trackingId}', { params: { path: { trackingId } } }),
    // Out of the reader's sight meanwhile, or nothing answered: it stays as it was.
  ).catch(() => null);
  if (now) {
    client.setQueryData<Pages>(query.queryKey, (before) => before && withRow(before, now));
  }
}

/** The same pages with one row as it is now; all others keep their identity, so that they are not drawn again. */
export function withRow(before: Pages, now: View): Pages {
  return {
    ...before,
    pages: before.pages.map((page) =>
      page.items.some((item) => item.trackingId === now.trackingId)
        ? { ...page, items: page.items.map((item) => (item.trackingId === now.trackingId ? now : item)) }
        : page,
    ),
  };
}

function pagesOf(query: Query): Pages['pages'] {
  const data = query.state.data as Partial<Pages> | undefined;
  return data?.pages ?? [];
}

function rowsOf(query: Query): string[] {
  return pagesOf(query).flatMap((page) => page.items.map((item) => item.trackingId));
}

function isLong(query: Query): boolean {
  return pagesOf(query).length > 1;
}
