/** From the lowest to the highest. */
export const ROLES = ['CALL_OPERATOR', 'OFFICER', 'DEPARTMENT_HEAD', 'ADMIN', 'SUPER_ADMIN'] as const;
export type StaffRole = (typeof ROLES)[number];

/** The roles that somebody of a role can give: those below, and a SUPER_ADMIN their own too. */
export function mayGive(role: string): readonly StaffRole[] {
  const own = ROLES.findIndex((one) => one === role);
  return role === 'SUPER_ADMIN' ? ROLES : ROLES.slice(0, Math.max(0, own));
}

/** Whether a role belongs to a department. */
export function isOfDepartment(role: string): boolean {
  return role === 'OFFICER' || role === 'DEPARTMENT_HEAD';
}
