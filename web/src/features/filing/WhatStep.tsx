import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { categoryName } from '@/shared/categoryName';
import { count } from '@/shared/times';
import { categoryHelp } from './categoryHelp';
import { Similar } from './Similar';
import type { StepProps } from './StepProps';

const LONGEST = 5_000;

export function WhatStep({ slug, categories, draft, errors, change }: StepProps & { slug: string; categories: string[] }) {
  const { t, i18n } = useTranslation('portal');
  const help = categoryHelp(t, draft.category);
  return (
    <>
      <Textarea
        label={t('filing.description')}
        description={t('filing.descriptionHint')}
        placeholder={t('filing.descriptionPlaceholder')}
        error={errors.description}
        autosize
        minRows={4}
        maxLength={LONGEST}
        required
        value={draft.description}
        onChange={(event) => {
          change({ description: event.currentTarget.value });
        }}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
      />
      <span aria-hidden style={{ color: 'var(--mantine-color-dimmed)', fontSize: 'var(--mantine-font-size-sm)' }}>
        {t('filing.count', { shown: count(Array.from(draft.description).length, i18n.language) })}
      </span>
      <Similar slug={slug} draft={draft} />
      <NativeSelect
        label={t('filing.category')}
        description={help ?? t('filing.categoryHint')}
        error={errors.category}
        value={draft.category}
        data={[{ value: '', label: t('filing.categoryNone') }, ...categories.map((name) => ({ value: name, label: categoryName(name) }))]}
        onChange={(event) => {
          change({ category: event.currentTarget.value });
        }}
      />
    </>
  );
}
