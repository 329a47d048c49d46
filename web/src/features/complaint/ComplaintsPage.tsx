import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TakeOut } from '@/shared/TakeOut';
import { Heading } from '@/shared/Heading';
import { CLOCKS, PRIORITIES, SORTS, STATUSES, asked, isNarrowed, type Filters } from './filters';
import { FilterChips } from './FilterChips';
import { ComplaintTable } from './ComplaintTable';
import { SEARCH_BOX } from './useSearchKey';

const PAUSE = 350;

/** The complaints in the reader's scope, narrowed by what stands in the address. */
export function ComplaintsPage() {
  const { t } = useTranslation(['console', 'common']);
  const filters = useSearch({ from: '/inside/complaints' });
  const navigate = useNavigate({ from: '/complaints' });
  const narrow = (part: Partial<Filters>) => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  };
  const search = useDebouncedCallback((q: string) => {
    narrow({ q: q.trim() === '' ? undefined : q.trim() });
  }, PAUSE);
  const all = { value: '', label: t('list.all') };
  return (
    <Stack>
      <Group justify="space-between">
        <Heading title={t('complaints')}>{t('complaints')}</Heading>
        <Button component={Link} to="/file">
          {t('file.title')}
        </Button>
      </Group>
      <Group align="flex-end">
        <TextInput
          flex="1 1 18rem"
          type="search"
          id={SEARCH_BOX}
          label={t('list.search')}
          description={
            // Where there is no keyboard it would say nothing.
            <Text span inherit visibleFrom="sm">
              {t('list.searchKeys')}
            </Text>
          }
          placeholder={t('list.searchHint')}
          defaultValue={filters.q}
          maxLength={200}
          onChange={(event) => {
            search(event.currentTarget.value);
          }}
        />
        <NativeSelect
          label={t('list.status')}
          value={filters.status ?? ''}
          data={[all, ...STATUSES.map((value) => ({ value, label: t(`common:status.${value}`) }))]}
          onChange={(event) => {
            narrow({ status: STATUSES.find((one) => one === event.currentTarget.value) });
          }}
        />
        <NativeSelect
          label={t('list.sla')}
          value={filters.sla ?? ''}
          data={[all, ...CLOCKS.map((value) => ({ value, label: t(`common:sla.${value}`) }))]}
          onChange={(event) => {
            narrow({ sla: CLOCKS.find((one) => one === event.currentTarget.value) });
          }}
        />
        <NativeSelect
          label={t('list.priority')}
          value={filters.priority ?? ''}
          data={[all, ...PRIORITIES.map((value) => ({ value, label: t(`common:priority.${value}`) }))]}
          onChange={(event) => {
            narrow({ priority: PRIORITIES.find((one) => one === event.currentTarget.value) });
          }}
        />
        <NativeSelect
          label={t('list.sort')}
          value={filters.sort ?? 'filedAt'}
          data={SORTS.map((value) => ({ value, label: t(`list.sorts.${value}`) }))}
          onChange={(event) => {
            narrow({ sort: SORTS.find((one) => one === event.currentTarget.value) });
          }}
        />
        {isNarrowed(filters) && (
          <Button component="a" href="/console/complaints" variant="default">
            {t('list.clear')}
          </Button>
        )}
        <TakeOut path="/api/v1/complaints" query={asked(filters)} name="complaints.csv" />
      </Group>
      <FilterChips filters={filters} narrow={narrow} />
      <ComplaintTable filters={filters} />
    </Stack>
  );
}
