import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Brings open screens up to date the moment something happens, without a question asked in between. */
export function useLive(isSignedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isSignedIn) {
      return;
    }
    const stream = new EventSource('/api/v1/notifications/stream');
    stream.addEventListener('complaint', (message: MessageEvent<string>) => {
      const { trackingId } = JSON.parse(message.data) as { trackingId: string };
      void client.invalidateQueries({ queryKey: ['complaint', trackingId] });
      void client.invalidateQueries({ queryKey: ['complaints'] });
    });
    stream.addEventListener('resync', () => {
      void client.invalidateQueries();
    });
    return () => {
      stream.close();
    };
  }, [client, isSignedIn]);
}
