import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { useMe } from '@/features/session/me';
import { Heading } from '@/shared/Heading';
import { Categories } from './Categories';
import { Days } from './Days';
import { HeatMap } from './HeatMap';
import { Overview } from './Overview';
import { isRange, lastDays } from './ranges';
import { Satisfaction } from './Satisfaction';
import { Standings } from './Standings';

const PERIODS = [7, 30, 90, 365] as const;

/** All figures of a range of days; an officer sees their own. */
export function FiguresPage() {
  const { t } = useTranslation(['console', 'common']);
  const me = useMe();
  const search = useSearch({ from: '/inside/figures' });
  const navigate = useNavigate({ from: '/figures' });
  const usual = lastDays(30);
  const range = { ...search, from: search.from ?? usual.from, to: search.to ?? usual.to };
  const leads = me.data?.staff.role === 'ADMIN' || me.data?.staff.role === 'SUPER_ADMIN';
  const departments = useQuery({
    queryKey: ['departments'],
    queryFn: () => answer(api.GET('/api/v1/departments')),
    enabled: leads,
  });
  const choose = (part: Partial<typeof search>) => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  };
  const right = isRange(range);
  return (
    <Stack>
      <Heading title={t('figures.title')}>{t('figures.title')}</Heading>
      <Group align="flex-end" className="screen-only">
        <TextInput
          type="date"
          label={t('figures.from')}
          value={range.from}
          error={!right && t('figures.reversed')}
          onChange={(event) => {
            choose({ from: event.currentTarget.value });
          }}
        />
        <TextInput
          type="date"
          label={t('figures.to')}
          value={range.to}
          onChange={(event) => {
            choose({ to: event.currentTarget.value });
          }}
        />
        {PERIODS.map((days) => (
          <Button
            key={days}
            variant="default"
            onClick={() => {
              choose(lastDays(days));
            }}
          >
            {t('figures.days', { count: days })}
          </Button>
        ))}
        {leads && (
          <NativeSelect
            label={t('figures.department')}
            value={search.departmentId ?? ''}
            data={[
              { value: '', label: t('list.all') },
              ...(departments.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => {
              choose({ departmentId: event.currentTarget.value || undefined });
            }}
          />
        )}
        <Button
          variant="default"
          onClick={() => {
            window.print();
          }}
        >
          {t('common:print')}
        </Button>
      </Group>
      {right && (
        <>
          <Text c="dimmed">{t('figures.says', { from: range.from, to: range.to })}</Text>
          <Overview asked={range} />
          <Days asked={range} report="trends" />
          <Standings asked={range} report="departments" />
          <Standings asked={range} report="officers" />
          <HeatMap asked={range} />
          <Categories asked={range} />
          <Days asked={range} report="escalations" />
          <Satisfaction asked={range} />
        </>
      )}
    </Stack>
  );
}
