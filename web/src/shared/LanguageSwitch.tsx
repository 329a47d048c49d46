import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, LANGUAGES, type Language } from '@/i18n';

/** Each language by its own name, so that whoever cannot read the other finds it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('common');
  const label = useId();
  return (
    <div>
      <VisuallyHidden id={label}>{t('language.label')}</VisuallyHidden>
      <SegmentedControl
        aria-labelledby={label}
        size="xs"
        value={i18n.language}
        data={LANGUAGES.map((language) => ({ value: language, label: t(`language.${language}`) }))}
        onChange={(language) => void changeLanguage(language as Language)}
      />
    </div>
  );
}
