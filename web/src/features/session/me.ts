import { device } from '@/shared/device';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api, signedOut, type Schemas } from '@/api/client';
import { chooseOffice } from '@/api/office';
import { Problem } from '@/api/problem';

const ME = ['me'];

/** That somebody signed in with this browser; scripts cannot see the session itself. */
const REMEMBERED = 'pcrm.signed-in';

export function rememberSession(): void {
  device.keep(REMEMBERED, 'yes');
}

export function forgetSession(): void {
  device.drop(REMEMBERED);
  // Whoever signs in next in this tab may be of one office alone.
  chooseOffice(null);
}

/** Who is signed in; null for nobody. */
export function useMe() {
  const client = useQueryClient();
  useEffect(() => {
    const ended = () => {
      forgetSession();
      client.setQueryData(ME, null);
    };
    signedOut.addEventListener('ended', ended);
    return () => {
      signedOut.removeEventListener('ended', ended);
    };
  }, [client]);
  return useQuery<Schemas['Me'] | null>({
    queryKey: ME,
    staleTime: 60_000,
    queryFn: async () => {
      if (device.read(REMEMBERED) === null) {
        return null;
      }
      try {
        return await answer(api.GET('/api/v1/auth/me'));
      } catch (failure) {
        if (failure instanceof Problem && failure.status === 401) {
          return null;
        }
        throw failure;
      }
    },
  });
}
