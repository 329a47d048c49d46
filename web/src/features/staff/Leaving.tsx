import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useChange } from '@/shared/useChange';

/** Ends somebody's access, and says who takes over what they leave open; or gives it back. */
export function Leaving({ member, onDone }: { member: Schemas['StaffView']; onDone: () => void }) {
  const { t } = useTranslation(['console', 'common']);
  const [heir, setHeir] = useState('');
  const staff = useQuery({ queryKey: ['staff'], queryFn: () => answer(api.GET('/api/v1/staff')) });
  const department = (member.department as Schemas['Named'] | null)?.id;
  const heirs = (staff.data?.items ?? []).filter(
    (one) =>
      one.active &&
      one.id !== member.id &&
      one.role === 'OFFICER' &&
      (one.department as Schemas['Named'] | null)?.id === department,
  );
  const changing = useChange(
    () =>
      answer(
        api.PATCH('/api/v1/staff/{id}', {
          params: { path: { id: member.id } },
          body: { active: !member.active, handOverTo: heir || undefined },
        }),
      ),
    ['staff'],
    onDone,
  );
  return (
    <Stack className="paper" role="group" aria-label={t(member.active ? 'staff.endOf' : 'staff.takeBackOf', { name: member.name })}>
      <Text fw={650}>{t(member.active ? 'staff.endAsk' : 'staff.takeBackAsk', { name: member.name })}</Text>
      {member.active && member.role === 'OFFICER' && (
        <NativeSelect
          label={t('staff.heir')}
          value={heir}
          error={changing.wrong.handOverTo}
          data={[{ value: '', label: t('common:none') }, ...heirs.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => {
            setHeir(event.currentTarget.value);
          }}
        />
      )}
      {changing.failure && <ProblemAlert failure={changing.failure} />}
      <Group>
        <Button
          color={member.active ? 'red.9' : undefined}
          loading={changing.isPending}
          onClick={() => {
            changing.mutate(undefined);
          }}
        >
          {t(member.active ? 'staff.end' : 'staff.takeBack')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
