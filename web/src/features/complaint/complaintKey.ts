/** Under it the answers about one complaint are kept; the live stream names what has changed. */
export function complaintKey(trackingId: string, part = 'itself'): readonly string[] {
  return ['complaint', trackingId, part];
}
