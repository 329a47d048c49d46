import { answer, api, type Schemas } from '@/api/client';
import type { OfferedAction } from './Actions';

export const PRIORITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;

/** What somebody chose or wrote for an action. */
export interface Typed {
  reason: string;
  departmentId: string;
  officerId: string;
  priority: (typeof PRIORITIES)[number] | undefined;
}

/** Where each transition leads. */
const LEADS = { START: 'IN_PROGRESS', RESOLVE: 'RESOLVED', ESCALATE: 'ESCALATED', CLOSE: 'CLOSED', REOPEN: 'ASSIGNED' } as const;

/** Does it, unless somebody has changed the complaint since it was read: then it is 412. Answers the complaint. */
export function act(
  action: OfferedAction,
  complaint: Schemas['ComplaintView'],
  typed: Typed,
): Promise<Schemas['ComplaintView']> {
  const params = {
    path: { trackingId: complaint.trackingId },
    header: { 'If-Match': `"${complaint.version}"` },
  };
  switch (action) {
    case 'ASSIGN':
      return answer(
        api.POST('/api/v1/complaints/{trackingId}/assignment', {
          params,
          body: { departmentId: typed.departmentId, officerId: typed.officerId || undefined },
        }),
      );
    case 'SET_PRIORITY':
      return answer(api.PATCH('/api/v1/complaints/{trackingId}', { params, body: { priority: typed.priority } }));
    default:
      return answer(
        api.POST('/api/v1/complaints/{trackingId}/transitions', {
          params,
          body: { to: LEADS[action], reason: typed.reason.trim() || undefined },
        }),
      );
  }
}
