import { TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { Form } from '@/shared/Form';
import { useChange } from '@/shared/useChange';

interface Props {
  /** Null for a new one. */
  department: Schemas['DepartmentView'] | null;
  hoursOnly: boolean;
  onDone: () => void;
}

/** A department as it is to be. */
export function DepartmentForm({ department, hoursOnly, onDone }: Props) {
  const { t } = useTranslation(['console', 'common']);
  const [name, setName] = useState(department?.name ?? '');
  const [hours, setHours] = useState(String((department?.slaHours as number | null | undefined) ?? ''));
  const [areas, setAreas] = useState(department?.areas ?? []);
  const saving = useChange(
    () => {
      const slaHours = hours === '' ? (null as unknown as undefined) : Number(hours);
      return department === null
        ? answer(api.POST('/api/v1/departments', { body: { name, slaHours, areas } }))
        : answer(
            api.PATCH('/api/v1/departments/{id}', {
              params: { path: { id: department.id } },
              body: hoursOnly ? { slaHours } : { name, slaHours, areas },
            }),
          );
    },
    ['departments'],
    onDone,
  );

  return (
    <Form saving={saving} yes={t('common:save')} onCancel={onDone}>
      {!hoursOnly && (
        <TextInput
          label={t('departments.name')}
          value={name}
          error={saving.wrong.name}
          maxLength={120}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
        />
      )}
      <TextInput
        label={t('departments.hoursLabel')}
        description={t('departments.hoursHint')}
        inputMode="numeric"
        value={hours}
        error={saving.wrong.slaHours}
        onChange={(event) => {
          setHours(event.currentTarget.value.replace(/\D/gu, ''));
        }}
      />
      {!hoursOnly && (
        <TagsInput
          label={t('departments.areas')}
          description={t('departments.areasHint')}
          value={areas}
          error={saving.wrong.areas}
          onChange={setAreas}
        />
      )}
    </Form>
  );
}
