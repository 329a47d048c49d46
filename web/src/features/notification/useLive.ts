import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refreshSession } from '@/api/refresh';

/** The browser comes again by itself after a cut, but not after a refusal: an access token may have run out meanwhile. */
const PAUSE = 5_000;

/** Brings open screens up to date the moment something happens, without a question asked in between. */
export function useLive(isSignedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => (isSignedIn ? listen(client) : undefined), [client, isSignedIn]);
}

function listen(client: QueryClient): () => void {
  let stream = open(client);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function again() {
    if (await refreshSession()) {
      // What was said meanwhile was not heard.
      void client.invalidateQueries();
      stream = open(client);
      stream.onerror = onError;
    }
  }

  function onError() {
    if (stream.readyState === EventSource.CLOSED) {
      waiting = setTimeout(() => void again(), PAUSE);
    }
  }

  stream.onerror = onError;
  return () => {
    clearTimeout(waiting);
    stream.close();
  };
}

function open(client: QueryClient): EventSource {
  const stream = new EventSource('/api/v1/notifications/stream');
  stream.addEventListener('complaint', (message: MessageEvent<string>) => {
    const { trackingId } = JSON.parse(message.data) as { trackingId: string };
    void client.invalidateQueries({ queryKey: ['complaint', trackingId] });
    void client.invalidateQueries({ queryKey: ['complaints'] });
  });
  stream.addEventListener('resync', () => {
    void client.invalidateQueries();
  });
  return stream;
}
