export const ENTITIES = [
  'COMPLAINT',
  'DEPARTMENT',
  'STAFF',
  'TENANT',
  'MAIL',
  'ATTACHMENT',
  'EXPORT',
  'AUDIT',
  'PROJECTION',
] as const;

/** What the trail is narrowed to, as it stands in the address. */
export interface AuditFilters {
  entityType?: (typeof ENTITIES)[number];
  entityId?: string;
  actorId?: string;
  from?: string;
  to?: string;
}

/** Reads an address; what it does not know is left out. */
export function auditFilters(search: Record<string, unknown>): AuditFilters {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return {
    entityType: ENTITIES.find((one) => one === search.entityType),
    entityId: text(search.entityId),
    actorId: text(search.actorId),
    from: text(search.from),
    to: text(search.to),
  };
}
