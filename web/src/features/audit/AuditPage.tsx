import { Anchor, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Answered } from '@/shared/Answered';
import { Entry } from './Entry';
import { ENTITIES, type AuditFilters } from './filters';
import { Heading } from '@/shared/Heading';
import { TakeOut } from '@/shared/TakeOut';

const PAGE = 50;

/** Who did what, to what, and when; reading it is itself recorded. */
export function AuditPage() {
  const { t, i18n } = useTranslation(['console', 'common']);
  const filters = useSearch({ from: '/inside/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const staff = useQuery({ queryKey: ['staff'], queryFn: () => answer(api.GET('/api/v1/staff')) });
  const trail = useInfiniteQuery({
    queryKey: ['audit', filters, i18n.language],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/audit', { params: { query: { ...filters, limit: PAGE, cursor: pageParam } } })),
    getNextPageParam: (page) => (page.nextCursor as string | null) ?? undefined,
  });
  const narrow = (part: Partial<AuditFilters>) => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  };
  const all = { value: '', label: t('list.all') };
  return (
    <Stack>
      <Heading title={t('audit.title')}>{t('audit.title')}</Heading>
      <Text c="dimmed">{t('audit.says')}</Text>
      <Group align="flex-end">
        <NativeSelect
          label={t('audit.about')}
          value={filters.entityType ?? ''}
          data={[all, ...ENTITIES.map((value) => ({ value, label: t(`audit.entity.${value}`) }))]}
          onChange={(event) => {
            narrow({ entityType: ENTITIES.find((one) => one === event.currentTarget.value) });
          }}
        />
        <TextInput
          label={t('audit.id')}
          defaultValue={filters.entityId}
          onBlur={(event) => {
            narrow({ entityId: event.currentTarget.value.trim() || undefined });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              narrow({ entityId: event.currentTarget.value.trim() || undefined });
            }
          }}
        />
        <NativeSelect
          label={t('audit.who')}
          value={filters.actorId ?? ''}
          data={[all, ...(staff.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => {
            narrow({ actorId: event.currentTarget.value || undefined });
          }}
        />
        <TextInput
          type="date"
          label={t('figures.from')}
          value={filters.from ?? ''}
          onChange={(event) => {
            narrow({ from: event.currentTarget.value || undefined });
          }}
        />
        <TextInput
          type="date"
          label={t('figures.to')}
          value={filters.to ?? ''}
          onChange={(event) => {
            narrow({ to: event.currentTarget.value || undefined });
          }}
        />
        <Anchor href="/console/audit">{t('list.clear')}</Anchor>
        <TakeOut path="/api/v1/audit" query={{ ...filters }} name="audit.ndjson" type="application/x-ndjson" label={t('audit.file')} />
      </Group>
      <Answered of={trail} height={560}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          return entries.length === 0 ? (
            <Text role="status">{t('audit.none')}</Text>
          ) : (
            <div className="paper">
              <ol className="timeline">
                {entries.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </ol>
            </div>
          );
        }}
      </Answered>
      {trail.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
            {t('common:more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
