import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { categoryName } from '@/shared/categoryName';
import type { Filters } from './filters';

interface Props {
  filters: Filters;
  narrow: (part: Partial<Filters>) => void;
}

/** What the list is narrowed to beside what can be chosen above it: each is taken away by pressing it. */
export function FilterChips({ filters, narrow }: Props) {
  const { t } = useTranslation(['console', 'common']);
  const departments = useQuery({
    queryKey: ['departments'],
    queryFn: () => answer(api.GET('/api/v1/departments')),
    enabled: filters.departmentId !== undefined,
  });
  const staff = useQuery({
    queryKey: ['staff'],
    queryFn: () => answer(api.GET('/api/v1/staff')),
    enabled: filters.officerId !== undefined,
  });
  const named = (items: { id: string; name: string }[] | undefined, id: string) =>
    items?.find((one) => one.id === id)?.name ?? '…';
  const chips: [keyof Filters, string | undefined][] = [
    ['open', filters.open ? t('list.open') : undefined],
    ['category', filters.category && categoryName(filters.category)],
    ['departmentId', filters.departmentId && named(departments.data?.items, filters.departmentId)],
    ['officerId', filters.officerId && named(staff.data?.items, filters.officerId)],
    ['duplicates', filters.duplicates && t(`list.duplicates.${filters.duplicates}`)],
    ['needsReview', filters.needsReview ? t('list.needsReview') : undefined],
    ['filedFrom', filters.filedFrom && t('list.from', { day: filters.filedFrom })],
    ['filedTo', filters.filedTo && t('list.to', { day: filters.filedTo })],
  ];
  const shown = chips.filter(([, label]) => label !== undefined);
  if (shown.length === 0) {
    return null;
  }
  return (
    <Group gap="xs">
      {shown.map(([key, label]) => (
        <Button
          key={key}
          size="compact-sm"
          variant="light"
          aria-label={t('list.without', { filter: label })}
          onClick={() => {
            narrow({ [key]: undefined });
          }}
        >
          {`${label} ✕`}
        </Button>
      ))}
    </Group>
  );
}
