const STATUSES = ['OPEN', 'ASSIGNED', 'IN_PROGRESS', 'ESCALATED', 'RESOLVED', 'CLOSED'] as const;
const CLOCKS = ['ON_TRACK', 'WARNING', 'BREACHED', 'MET'] as const;
const SORTS = ['filedAt', 'dueAt', 'priority', 'sentiment'] as const;

/** What a list of complaints is narrowed to, as it stands in the address. */
export interface Filters {
  q?: string;
  status?: (typeof STATUSES)[number];
  sla?: (typeof CLOCKS)[number];
  sort?: (typeof SORTS)[number];
}

export { CLOCKS, SORTS, STATUSES };

/** Reads an address; what it does not know is left out, so that an old link still opens. */
export function filters(search: Record<string, unknown>): Filters {
  const known = <T extends string>(values: readonly T[], value: unknown) => values.find((one) => one === value);
  return {
    q: typeof search.q === 'string' && search.q !== '' ? search.q : undefined,
    status: known(STATUSES, search.status),
    sla: known(CLOCKS, search.sla),
    sort: known(SORTS, search.sort),
  };
}

/** The parameters of the contract: what is due soonest comes first, of all else the most. */
export function asked({ q, status, sla, sort }: Filters) {
  return {
    q,
    status: status && [status],
    sla: sla && [sla],
    sort,
    direction: sort === 'dueAt' || sort === 'sentiment' ? ('asc' as const) : undefined,
  };
}
