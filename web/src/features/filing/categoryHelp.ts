import i18next, { type TFunction } from 'i18next';

/** What belongs to a category, for those that offices begin with; null for one that an office made up. */
export function categoryHelp(t: TFunction<'portal'>, category: string): string | null {
  const key = `help.${category}`;
  return i18next.exists(`portal:${key}`) ? t(key as 'help.Other') : null;
}
