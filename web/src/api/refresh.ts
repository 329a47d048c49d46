import { device } from '@/shared/device';
import { cookie } from './cookies';

const LAST = 'pcrm.refreshed';
/** Another tab's new cookies are ours too. */
const FRESH = 10_000;

/**
 * Draws new session cookies once for all tabs: a refresh token that is used twice ends the whole session.
 * Answers whether there is a session now.
 */
export async function refreshSession(): Promise<boolean> {
  return await navigator.locks.request('pcrm.refresh', async () => {
    if (Date.now() - Number(device.read(LAST) ?? 0) < FRESH) {
      return true;
    }
    const answer = await fetch('/api/v1/auth/refresh', {
      method: 'POST',
      headers: { 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') ?? '' },
    });
    if (answer.ok) {
      device.keep(LAST, String(Date.now()));
    }
    return answer.ok;
  });
}
