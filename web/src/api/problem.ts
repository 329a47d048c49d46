/** One field of a request that was not as it should be; `field` is its name in the contract. */
export interface FieldError {
  field: string;
  message: string;
}

/** An answer of the API that is not the wished one (RFC 9457), as `/api/v1` gives it. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldError[];
  /** Seconds until it may be tried again, where the API says so. */
  readonly retryAfter: number | null;

  constructor(status: number, body: unknown, retryAfter: number | null = null) {
    const told = asRecord(body);
    super(asText(told.detail) ?? asText(told.title) ?? '');
    this.status = status;
    this.code = asText(told.code) ?? (status === 0 ? 'network' : 'unknown');
    this.errors = Array.isArray(told.errors) ? told.errors.map(asFieldError) : [];
    this.retryAfter = retryAfter;
  }

  /** The messages by field, as a form wants them. */
  byField(): Record<string, string> {
    return Object.fromEntries(this.errors.map(({ field, message }) => [field, message]));
  }
}

function asRecord(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function asFieldError(error: unknown): FieldError {
  const { field, message } = asRecord(error);
  return { field: asText(field) ?? '', message: asText(message) ?? '' };
}
