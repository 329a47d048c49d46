import { device } from '@/shared/device';
import i18next, { type InitOptions } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** The languages everything is told in; the API's `EN` and `HI` in small letters. */
export const LANGUAGES = ['en', 'hi'] as const;
export type Language = (typeof LANGUAGES)[number];

const REMEMBERED = 'pcrm.language';

function isLanguage(value: string | null | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}

function preferred(): Language {
  const remembered = device.read(REMEMBERED);
  const browsers = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return isLanguage(remembered) ? remembered : (browsers ?? 'en');
}

/** Texts are files of their own, loaded for the language that is spoken; a missing one is a failed build. */
const texts = import.meta.glob<Record<string, unknown>>('./locales/*/*.json', { import: 'default' });

async function load(language: Language, names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const file = texts[`./locales/${language}/${name}.json`];
      if (file && !i18next.hasResourceBundle(language, name)) {
        i18next.addResourceBundle(language, name, await file());
      }
    }),
  );
}

let spoken: readonly string[] = [];

/** Letters come before words: shown in others first, the page would jump when they arrive. */
async function letters(language: Language): Promise<void> {
  if (language === 'hi' && 'fonts' in document) {
    await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 1em 'Noto Sans Devanagari'`, 'अ')));
  }
}

/** Starts with the texts of these names, in the reader's language. */
export async function speak(...names: string[]): Promise<void> {
  spoken = names;
  const language = preferred();
  const options: InitOptions = {
    lng: language,
    fallbackLng: false,
    ns: names,
    defaultNS: names[0] ?? 'common',
    interpolation: { escapeValue: false },
    resources: {},
    partialBundledLanguages: true,
  };
  await i18next.use(initReactI18next).init(options);
  await Promise.all([load(language, names), letters(language)]);
  document.documentElement.lang = language;
}

/** Changes the language of everything on the screen, and remembers it for this browser. */
export async function changeLanguage(language: Language): Promise<void> {
  await Promise.all([load(language, spoken), letters(language)]);
  device.keep(REMEMBERED, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
