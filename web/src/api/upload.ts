import { uuid } from '@/shared/uuid';
import { cookie } from './cookies';
import { inOffice } from './office';
import { Problem } from './problem';

/** Largest file the API takes, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** What a browser offers to choose; the API decides by content. Pictures let a phone open its camera. */
export const OFFERED_FILES = 'image/*,video/mp4,application/pdf,text/plain,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp';

/** How many files each side may attach to a complaint. */
export const MOST_FILES = 5;

/** Drawn once for each file: one whose answer was lost is not attached twice when it is sent again. */
const keys = new WeakMap<File, string>();

function keyOf(file: File): string {
  const key = keys.get(file) ?? uuid();
  keys.set(file, key);
  return key;
}

/**
 * Sends one file to a route that takes it; fetch cannot tell how far it is.
 *
 * @param onProgress told how much of it has been sent, from 0 to 1
 * @throws Problem as the API answers, or with status 0 when nothing answers
 */
export function upload(path: string, file: File, onProgress: (share: number) => void): Promise<void> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', path.startsWith('/api/v1/public/') ? path : inOffice(path));
    request.setRequestHeader('Idempotency-Key', keyOf(file));
    request.setRequestHeader('X-XSRF-TOKEN', cookie('XSRF-TOKEN') ?? '');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.upload.onprogress = (event) => {
      onProgress(event.total === 0 ? 0 : event.loaded / event.total);
    };
    request.onerror = () => {
      failed(new Problem(0, {}));
    };
    request.onload = () => {
      if (request.status < 300) {
        done();
      } else {
        failed(new Problem(request.status, parsed(request.responseText), wait(request)));
      }
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

/** Seconds that the API asks to wait; null where it asks for none. */
function wait(request: XMLHttpRequest): number | null {
  return Number(request.getResponseHeader('Retry-After')) || null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return {};
  }
}
