/** A moment as people of this language write it, such as "23 Nov 2026, 10:15 am"; `at` is ISO 8601. */
export function moment(at: string, language: string): string {
  return new Intl.DateTimeFormat(`${language}-IN`, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

/** Its day alone. */
export function day(at: string, language: string): string {
  return new Intl.DateTimeFormat(`${language}-IN`, { dateStyle: 'medium' }).format(new Date(at));
}

/** A number with the separators of the language: 1,00,000. */
export function count(value: number, language: string): string {
  return new Intl.NumberFormat(`${language}-IN`).format(value);
}
