/** A share such as 0.254 as "25.4 %"; a dash where there was nothing to have a share of. */
export function percent(share: number | null, language: string): string {
  return share === null
    ? '–'
    : new Intl.NumberFormat(`${language}-IN`, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A number with one digit behind the point; a dash for nothing. */
export function decimal(value: number | null, language: string): string {
  return value === null ? '–' : new Intl.NumberFormat(`${language}-IN`, { maximumFractionDigits: 1 }).format(value);
}
