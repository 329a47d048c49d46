import { Alert, List, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { categoryName } from '@/shared/categoryName';
import { day } from '@/shared/times';
import type { Draft } from './draft';

/** Fewer letters say too little to compare. */
const WORTH_COMPARING = 15;
const PAUSE = 700;

/** Says calmly that others have told of the same; it keeps nobody from filing, and its failure is nobody's business. */
export function Similar({ slug, draft }: { slug: string; draft: Draft }) {
  const { t, i18n } = useTranslation(['portal', 'common']);
  const [text] = useDebouncedValue(draft.description.trim(), PAUSE);
  const similar = useQuery({
    queryKey: ['similar', slug, text, draft.category, draft.position],
    enabled: text.length >= WORTH_COMPARING,
    retry: false,
    placeholderData: (before) => before,
    queryFn: () =>
      answer(
        api.POST('/api/v1/public/offices/{slug}/similar', {
          params: { path: { slug } },
          body: {
            text,
            category: draft.category || undefined,
            latitude: draft.position?.latitude,
            longitude: draft.position?.longitude,
          },
        }),
      ),
  });
  // While it is asked anew the last answer stays; what is no question any more has none.
  const items = (text.length >= WORTH_COMPARING && similar.data?.items) || [];
  return (
    <div role="status">
      {items.length > 0 && (
        <Alert color="marigold" variant="light" title={t('filing.similar', { count: items.length })}>
          <List size="sm">
            {items.map((item) => (
              <List.Item key={`${item.filedAt}${item.category}`}>
                {t('filing.similarItem', {
                  category: categoryName(item.category),
                  status: t(`common:status.${item.status}`),
                  date: day(item.filedAt, i18n.language),
                })}
              </List.Item>
            ))}
          </List>
          <Text size="sm" mt="xs">
            {t('filing.similarNote')}
          </Text>
        </Alert>
      )}
    </div>
  );
}
