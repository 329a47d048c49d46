import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '@/api/client';
import { refreshSession } from '@/api/refresh';
import { refreshLists } from '@/features/complaint/lists';
import { toast } from '@/shared/toast';
import { gathered, type Gathered } from './gathered';

/** The browser comes again by itself after a cut, but not after a refusal: an access token may have run out meanwhile. */
const PAUSE = 5_000;
const LATEST = 10;

/** Brings open screens up to date the moment something happens, without a question asked in between. */
export function useLive(isSignedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => (isSignedIn ? listen(client) : undefined), [client, isSignedIn]);
}

function listen(client: QueryClient): () => void {
  const changes = gathered((changed) => {
    changed.forEach((trackingId) => void client.invalidateQueries({ queryKey: ['complaint', trackingId] }));
    refreshLists(client, changed);
  });
  let stream = open(client, changes);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function again() {
    if (await refreshSession()) {
      // What was said meanwhile was not heard.
      void client.invalidateQueries();
      stream = open(client, changes);
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
    changes.stop();
    stream.close();
  };
}

interface Told {
  id: string;
  text: string;
}

/** A stream speaks the browser's language, which need not be the one that was chosen here. */
async function inOurLanguage(told: Told): Promise<string> {
  const latest = await answer(api.GET('/api/v1/notifications', { params: { query: { limit: LATEST } } })).catch(
    () => null,
  );
  return latest?.items.find(({ id }) => id === told.id)?.text ?? told.text;
}

function open(client: QueryClient, changes: Gathered): EventSource {
  const stream = new EventSource('/api/v1/notifications/stream');
  stream.addEventListener('complaint', (message: MessageEvent<string>) => {
    const { trackingId } = JSON.parse(message.data) as { trackingId: string };
    changes.add(trackingId);
  });
  stream.addEventListener('notification', (message: MessageEvent<string>) => {
    const told = JSON.parse(message.data) as Told;
    void client.invalidateQueries({ queryKey: ['notifications'] });
    void inOurLanguage(told).then((text) => {
      // The same notice may come twice after a cut.
      toast(text, told.id);
    });
  });
  stream.addEventListener('resync', () => {
    void client.invalidateQueries();
  });
  return stream;
}
