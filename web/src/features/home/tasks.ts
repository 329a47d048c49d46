import type { Filters } from '@/features/complaint/filters';

/** Something that may wait for somebody: a list of complaints, and who leads it. */
export interface Task {
  name: string;
  filters: Filters;
}

const OVERDUE: Task = { name: 'overdue', filters: { open: true, sla: 'BREACHED', sort: 'dueAt' } };
const SOON: Task = { name: 'soon', filters: { open: true, sla: 'WARNING', sort: 'dueAt' } };
const NEW: Task = { name: 'new', filters: { status: 'OPEN', sort: 'priority' } };
const TO_BEGIN: Task = { name: 'toBegin', filters: { status: 'ASSIGNED', sort: 'dueAt' } };
const AT_WORK: Task = { name: 'atWork', filters: { status: 'IN_PROGRESS', sort: 'dueAt' } };
const RAISED: Task = { name: 'raised', filters: { status: 'ESCALATED', sort: 'priority' } };
const ALIKE: Task = { name: 'alike', filters: { duplicates: 'suspected' } };
const TO_REVIEW: Task = { name: 'toReview', filters: { open: true, needsReview: true } };

const BY_ROLE: Record<string, readonly Task[]> = {
  CALL_OPERATOR: [NEW],
  OFFICER: [OVERDUE, SOON, TO_BEGIN, AT_WORK],
  DEPARTMENT_HEAD: [RAISED, OVERDUE, NEW, SOON, TO_REVIEW, ALIKE],
  ADMIN: [RAISED, OVERDUE, NEW, SOON, TO_REVIEW, ALIKE],
  SUPER_ADMIN: [RAISED, OVERDUE, NEW],
};

/** What a role looks at first, the most urgent first. */
export function tasksOf(role: string): readonly Task[] {
  return BY_ROLE[role] ?? [];
}
