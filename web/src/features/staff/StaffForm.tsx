import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { Form } from '@/shared/Form';
import { useChange } from '@/shared/useChange';
import { isOfDepartment, type StaffRole } from './roles';

interface Props {
  /** Null for somebody to be invited. */
  member: Schemas['StaffView'] | null;
  roles: readonly StaffRole[];
  onDone: () => void;
}

/** Somebody's name, role and department; a new one is sent an invitation. */
export function StaffForm({ member, roles, onDone }: Props) {
  const { t } = useTranslation(['console', 'common']);
  const [name, setName] = useState(member?.name ?? '');
  const [email, setEmail] = useState(member?.email ?? '');
  const [role, setRole] = useState<StaffRole>(roles.find((one) => one === member?.role) ?? 'OFFICER');
  const [departmentId, setDepartment] = useState(
    (member?.department as Schemas['Named'] | null | undefined)?.id ?? '',
  );
  const departments = useQuery({ queryKey: ['departments'], queryFn: () => answer(api.GET('/api/v1/departments')) });
  const saving = useChange(
    () => {
      const placed = isOfDepartment(role) && departmentId !== '' ? departmentId : undefined;
      return member === null
        ? answer(api.POST('/api/v1/staff', { body: { name, email: email.trim(), role, departmentId: placed } }))
        : answer(
            api.PATCH('/api/v1/staff/{id}', {
              params: { path: { id: member.id } },
              body: { name, role, departmentId: placed },
            }),
          );
    },
    ['staff'],
    onDone,
  );

  return (
    <Form saving={saving} yes={member === null ? t('staff.invite') : t('common:save')} onCancel={onDone}>
      <Text component="h2" fw={650}>
        {member === null ? t('staff.add') : t('changeOf', { name: member.name })}
      </Text>
      <TextInput
        label={t('staff.name')}
        value={name}
        error={saving.wrong.name}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      {member === null && (
        <TextInput
          type="email"
          label={t('staff.email')}
          description={t('staff.emailHint')}
          value={email}
          error={saving.wrong.email}
          maxLength={254}
          autoComplete="off"
          onChange={(event) => {
            setEmail(event.currentTarget.value);
          }}
        />
      )}
      <NativeSelect
        label={t('staff.role')}
        description={t(`staff.may.${role}`)}
        value={role}
        error={saving.wrong.role}
        data={roles.map((value) => ({ value, label: t(`common:role.${value}`) }))}
        onChange={(event) => {
          setRole(roles.find((one) => one === event.currentTarget.value) ?? role);
        }}
      />
      {isOfDepartment(role) && (
        <NativeSelect
          label={t('staff.department')}
          value={departmentId}
          error={saving.wrong.departmentId}
          data={[
            { value: '', label: t('common:none') },
            ...(departments.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(event) => {
            setDepartment(event.currentTarget.value);
          }}
        />
      )}
    </Form>
  );
}
