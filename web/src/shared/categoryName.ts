import i18next from 'i18next';

/** A category in the reader's language, if it is one that offices begin with; else as the office calls it. */
export function categoryName(category: string): string {
  return i18next.exists(`common:category.${category}`) ? i18next.t(`category.${category}` as 'category.Other', { ns: 'common' }) : category;
}
