/** Crockford's base 32: what is easily misread is read as what was meant (https://www.crockford.com/base32.html). */
const MISREAD: Record<string, string> = { I: '1', L: '1', O: '0' };

const FORM = /^PCRM-\d{8}-[0-9A-HJKMNP-TV-Z]{8}$/;

/** A tracking ID as people type or paste it: any case, spaces or other dashes; null for what is none. */
export function trackingId(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s\u2010-\u2015]+/g, (dash) => (/\s/.test(dash) ? '' : '-'));
  const drawn = plain.slice(14).replace(/[ILO]/g, (letter) => MISREAD[letter] ?? letter);
  const id = plain.slice(0, 14) + drawn;
  return FORM.test(id) ? id : null;
}
