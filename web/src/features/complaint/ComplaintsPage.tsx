import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Heading } from '@/shared/Heading';
import { CLOCKS, SORTS, STATUSES, type Filters } from './filters';
import { ComplaintTable } from './ComplaintTable';

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
      <Heading title={t('complaints')}>{t('complaints')}</Heading>
      <Group align="flex-end">
        <TextInput
          flex="1 1 18rem"
          type="search"
          label={t('list.search')}
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
          label={t('list.sort')}
          value={filters.sort ?? 'filedAt'}
          data={SORTS.map((value) => ({ value, label: t(`list.sorts.${value}`) }))}
          onChange={(event) => {
            narrow({ sort: SORTS.find((one) => one === event.currentTarget.value) });
          }}
        />
        {(filters.status ?? filters.sla ?? filters.q) && (
          <Button
            variant="default"
            onClick={() => {
              window.location.assign('/console/complaints');
            }}
          >
            {t('list.clear')}
          </Button>
        )}
      </Group>
      <ComplaintTable filters={filters} />
    </Stack>
  );
}
