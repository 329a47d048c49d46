import { Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import type { Typed } from './act';

interface Props {
  typed: Typed;
  change: (part: Partial<Typed>) => void;
  missing: boolean;
}

/** Who gets it: a department, and one of its officers if one likes. */
export function Assignees({ typed, change, missing }: Props) {
  const { t } = useTranslation('console');
  const departments = useQuery({ queryKey: ['departments'], queryFn: () => answer(api.GET('/api/v1/departments')) });
  const staff = useQuery({ queryKey: ['staff'], queryFn: () => answer(api.GET('/api/v1/staff')) });
  const officers = (staff.data?.items ?? []).filter(
    (one) =>
      one.active &&
      one.role === 'OFFICER' &&
      (one.department as typeof one.department | null)?.id === typed.departmentId,
  );
  return (
    <Group grow>
      <NativeSelect
        label={t('act.department')}
        error={missing && t('act.choose')}
        value={typed.departmentId}
        data={[
          { value: '', label: '–' },
          ...(departments.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          change({ departmentId: event.currentTarget.value, officerId: '' });
        }}
      />
      <NativeSelect
        label={t('act.officer')}
        value={typed.officerId}
        data={[{ value: '', label: t('act.nobody') }, ...officers.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => {
          change({ officerId: event.currentTarget.value });
        }}
      />
    </Group>
  );
}
