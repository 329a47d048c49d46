const STATUSES = ['OPEN', 'ASSIGNED', 'IN_PROGRESS', 'ESCALATED', 'RESOLVED', 'CLOSED'] as const;
const RUNNING = ['OPEN', 'ASSIGNED', 'IN_PROGRESS', 'ESCALATED'] as const;
const CLOCKS = ['ON_TRACK', 'WARNING', 'BREACHED', 'MET'] as const;
const SORTS = ['filedAt', 'dueAt', 'priority', 'sentiment'] as const;
const PRIORITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
const DUPLICATES = ['suspected', 'confirmed', 'included'] as const;

/** What a list of complaints is narrowed to, as it stands in the address. */
export interface Filters {
  /** Of those somebody still has to do something about. */
  open?: boolean;
  q?: string;
  status?: (typeof STATUSES)[number];
  sla?: (typeof CLOCKS)[number];
  priority?: (typeof PRIORITIES)[number];
  category?: string;
  departmentId?: string;
  officerId?: string;
  duplicates?: (typeof DUPLICATES)[number];
  needsReview?: boolean;
  filedFrom?: string;
  filedTo?: string;
  sort?: (typeof SORTS)[number];
}

export { CLOCKS, PRIORITIES, SORTS, STATUSES };

/** Reads an address; what it does not know is left out, so that an old link still opens. */
export function filters(search: Record<string, unknown>): Filters {
  const known = <T extends string>(values: readonly T[], value: unknown) => values.find((one) => one === value);
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return {
    open: search.open === true ? true : undefined,
    q: text(search.q),
    status: known(STATUSES, search.status),
    sla: known(CLOCKS, search.sla),
    priority: known(PRIORITIES, search.priority),
    category: text(search.category),
    departmentId: text(search.departmentId),
    officerId: text(search.officerId),
    duplicates: known(DUPLICATES, search.duplicates),
    needsReview: search.needsReview === true ? true : undefined,
    filedFrom: text(search.filedFrom),
    filedTo: text(search.filedTo),
    sort: known(SORTS, search.sort),
  };
}

/** The parameters of the contract: what is due soonest comes first, of all else the most. */
export function asked({ open, status, sla, priority, sort, ...rest }: Filters) {
  return {
    ...rest,
    status: status ? [status] : open ? [...RUNNING] : undefined,
    sla: sla && [sla],
    priority: priority && [priority],
    sort,
    direction: sort === 'dueAt' || sort === 'sentiment' ? ('asc' as const) : undefined,
  };
}

/** Whether the list is narrowed at all; an order is none. */
export function isNarrowed(filters: Filters): boolean {
  return Object.values<unknown>({ ...filters, sort: undefined }).some((value) => value !== undefined);
}
