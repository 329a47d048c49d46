const DAY = 86_400_000;

/** Days, both inclusive, as the contract writes them: 2026-11-23. */
export interface Range {
  from: string;
  to: string;
}

function written(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The last so many days until today, as this device counts days. */
export function lastDays(many: number, now = Date.now()): Range {
  const today = now - new Date(now).getTimezoneOffset() * 60_000;
  return { from: written(today - (many - 1) * DAY), to: written(today) };
}

/** As many days, just before. */
export function before({ from, to }: Range): Range {
  const first = Date.parse(from);
  const length = Date.parse(to) - first + DAY;
  return { from: written(first - length), to: written(first - DAY) };
}

/** What the contract would take: both are days, and the first is not after the last. */
export function isRange({ from, to }: Range): boolean {
  return !Number.isNaN(Date.parse(from)) && !Number.isNaN(Date.parse(to)) && from <= to;
}
