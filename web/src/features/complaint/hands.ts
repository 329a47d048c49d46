import type { Schemas } from '@/api/client';

/** Department and officer that have a complaint, as one text; empty while nobody has it. */
export function hands(complaint: Schemas['ComplaintView']): string {
  // Null while nobody has it: the document does not say so of every field.
  const those = [complaint.department, complaint.officer] as (Schemas['Named'] | null)[];
  return those
    .map((one) => one?.name)
    .filter(Boolean)
    .join(', ');
}
