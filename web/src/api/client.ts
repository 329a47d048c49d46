import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from '@schema';
import { cookie } from './cookies';
import { chosenOffice, inOffice } from './office';
import { Problem } from './problem';
import { refreshSession } from './refresh';

/** The shapes of the contract, by name. */
export type Schemas = components['schemas'];

/** What is asked before there is a session: a 401 is its answer, not the end of one. */
const WITHOUT_SESSION = /^\/api\/v1\/(public|auth\/(login|refresh|password\/(forgot|reset)|invitations))/;

/** What is the same in every office. */
const OF_NO_OFFICE = /^\/api\/v1\/(public|auth)\//;

/** Told when a session has ended: the console shows its sign-in. */
export const signedOut = new EventTarget();

const retries = new WeakMap<Request, Request>();

/** The same in the chosen office. Its body is read first: one that streams needs a newer HTTP than proxies speak. */
async function narrowed(request: Request): Promise<Request> {
  const { method, headers, signal } = request;
  return chosenOffice() === null
    ? request
    : new Request(inOffice(request.url), {
        method,
        headers,
        signal,
        body: method === 'GET' ? undefined : await request.arrayBuffer(),
      });
}

const session: Middleware = {
  async onRequest({ request: asked }) {
    const request = OF_NO_OFFICE.test(new URL(asked.url).pathname) ? asked : await narrowed(asked);
    if (request.method !== 'GET') {
      request.headers.set('X-XSRF-TOKEN', cookie('XSRF-TOKEN') ?? '');
    }
    request.headers.set('Accept-Language', document.documentElement.lang);
    // A body can be read once: what is sent again needs its own.
    retries.set(request, request.clone());
    return request;
  },
  async onResponse({ request, response }) {
    if (response.status !== 401 || WITHOUT_SESSION.test(new URL(request.url).pathname)) {
      return response;
    }
    const again = retries.get(request);
    if (again && (await refreshSession())) {
      again.headers.set('X-XSRF-TOKEN', cookie('XSRF-TOKEN') ?? '');
      return fetch(again);
    }
    signedOut.dispatchEvent(new Event('ended'));
    return response;
  },
};

/** Speaks the HTTP contract with the types of its own document. */
export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(session);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of an answer. Throws a {@link Problem}: of the API, or with status 0 when nothing answered. */
export async function answer<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked.catch((failure: unknown) => {
    throw new Problem(0, { detail: String(failure) });
  });
  if (!response.ok) {
    throw new Problem(response.status, error, Number(response.headers.get('Retry-After')) || null);
  }
  // An answer without a body has none in its type either.
  return data as T;
}
