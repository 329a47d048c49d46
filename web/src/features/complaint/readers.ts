import type { Schemas } from '@/api/client';

type Complaint = Pick<Schemas['ComplaintView'], 'officer' | 'filedBy'>;
type Reader = Pick<Schemas['StaffCard'], 'id' | 'role'>;

const isHeldBy = (complaint: Complaint, reader: Reader) =>
  (complaint.officer as Schemas['Named'] | null)?.id === reader.id;

/** Whether somebody who sees a complaint reads its internal notes too; the API decides by the same rule. */
export function readsNotes(complaint: Complaint, reader: Reader): boolean {
  return reader.role !== 'CALL_OPERATOR' && (reader.role !== 'OFFICER' || isHeldBy(complaint, reader));
}

/** Whether they see its files. */
export function readsFiles(complaint: Complaint, reader: Reader): boolean {
  return reader.role === 'CALL_OPERATOR'
    ? (complaint.filedBy as Schemas['Named'] | null)?.id === reader.id
    : readsNotes(complaint, reader);
}
