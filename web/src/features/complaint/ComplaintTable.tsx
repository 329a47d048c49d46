import { Button, Group, Skeleton, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { count } from '@/shared/times';
import { ComplaintCard } from './ComplaintCard';
import { ComplaintLine } from './ComplaintLine';
import { asked, type Filters } from './filters';
import { LISTS } from './lists';

const PAGE = 50;

/** The columns and their widths in pixels; what it is about takes the rest. */
const HEADS = [
  ['id', 208],
  ['what', undefined],
  ['who', 136],
  ['with', 152],
  ['priority', 96],
  ['status', 112],
  ['due', 152],
  ['filed', 120],
] as const;

/** Where eight columns would have to be pushed about: each complaint is a card there. */
const NARROW = '(max-width: 48em)';

/** Page after page of a list; what changes meanwhile is brought up to date where it stands. */
export function ComplaintTable({ filters }: { filters: Filters }) {
  const { t, i18n } = useTranslation(['console', 'common']);
  // Another language answers at once; a thousand rows may follow it a moment later, and say until then which one is theirs.
  const words = useDeferredValue(t);
  const language = useDeferredValue(i18n.language);
  const isNarrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches);
  const list = useInfiniteQuery({
    queryKey: [LISTS, filters],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/complaints', {
          params: { query: { ...asked(filters), limit: PAGE, cursor: pageParam } },
        }),
      ),
    // Null on the last page: the document does not say so of every field.
    getNextPageParam: (page) => (page.nextCursor as string | null) ?? undefined,
  });

  if (list.isPending) {
    return <Skeleton height={480} />;
  }
  if (list.error) {
    return <ProblemAlert failure={list.error} onRetry={() => void list.refetch()} />;
  }
  const first = list.data.pages[0];
  const items = list.data.pages.flatMap((page) => page.items);
  const total = count(first?.total ?? 0, i18n.language);
  return (
    <Stack>
      <Text role="status" c="dimmed">
        {items.length === 0
          ? t('list.none')
          : t(first?.totalIsLowerBound ? 'list.totalAtLeast' : 'list.total', { count: first?.total, shown: total })}
      </Text>
      {isNarrow && items.length > 0 && (
        <ul className="cards" lang={language}>
          {items.map((complaint) => (
            <ComplaintCard key={complaint.trackingId} complaint={complaint} t={words} language={language} />
          ))}
        </ul>
      )}
      {!isNarrow && items.length > 0 && (
        <Table.ScrollContainer minWidth={1180} className="paper" p={0} tabIndex={0} aria-label={t('complaints')} role="region">
          {/* Widths that do not hang on the rows: a page more lays out its own rows alone. */}
          <Table verticalSpacing="sm" layout="fixed">
            <Table.Thead>
              <Table.Tr>
                {HEADS.map(([head, width]) => (
                  <Table.Th key={head} scope="col" w={width}>
                    {t(`list.${head}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody lang={language}>
              {items.map((complaint) => (
                <ComplaintLine key={complaint.trackingId} complaint={complaint} t={words} language={language} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {list.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common:more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
