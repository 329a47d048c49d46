import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { useMe } from '@/features/session/me';
import { Answered } from '@/shared/Answered';
import { Heading } from '@/shared/Heading';
import { Sheet } from '@/shared/Sheet';
import { Leaving } from './Leaving';
import { mayGive } from './roles';
import { StaffForm } from './StaffForm';

type Member = Schemas['StaffView'];

/** Who works here, in which role, and whether they may sign in. */
export function StaffPage() {
  const { t } = useTranslation(['console', 'common']);
  const me = useMe();
  const [edited, setEdited] = useState<Member | 'new' | null>(null);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const [wanted, setWanted] = useState('');
  const staff = useQuery({ queryKey: ['staff'], queryFn: () => answer(api.GET('/api/v1/staff')) });
  const mine = me.data?.staff;
  const manages = me.data?.permissions.includes('staff.manage') ?? false;
  const fits = ({ name, email }: Member) => `${name} ${email}`.toLowerCase().includes(wanted.trim().toLowerCase());
  const changes = (one: Member) => manages && one.id !== mine?.id && mayGive(mine?.role ?? '').some((role) => role === one.role);
  return (
    <Stack>
      <Group justify="space-between">
        <Heading title={t('staff.title')}>{t('staff.title')}</Heading>
        {manages && (
          <Button
            onClick={() => {
              setEdited('new');
            }}
          >
            {t('staff.add')}
          </Button>
        )}
      </Group>
      {edited !== null && (
        <StaffForm
          key={edited === 'new' ? 'new' : edited.id}
          member={edited === 'new' ? null : edited}
          roles={mayGive(mine?.role ?? '')}
          onDone={() => {
            setEdited(null);
          }}
        />
      )}
      {leaving && (
        <Leaving
          key={leaving.id}
          member={leaving}
          onDone={() => {
            setLeaving(null);
          }}
        />
      )}
      <TextInput
        type="search"
        label={t('staff.find')}
        value={wanted}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
        }}
      />
      <Answered of={staff} height={480}>
        {({ items }) => {
          const shown = items.filter(fits);
          return shown.length === 0 ? (
            <Text role="status">{t('staff.none')}</Text>
          ) : (
            <Sheet
              label={t('staff.title')}
              heads={[t('staff.name'), t('staff.email'), t('staff.role'), t('staff.where'), t('common:actions')]}
              width={760}
            >
              {shown.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td fw={600}>{one.active ? one.name : t('staff.gone', { name: one.name })}</Table.Td>
                  <Table.Td>{one.email}</Table.Td>
                  <Table.Td>{t(`common:role.${one.role}`)}</Table.Td>
                  <Table.Td>
                    {[(one.tenant as Schemas['OfficeName'] | null)?.name, (one.department as Schemas['Named'] | null)?.name]
                      .filter(Boolean)
                      .join(', ')}
                  </Table.Td>
                  <Table.Td>
                    {changes(one) && (
                      <Group gap="xs">
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={t('changeOf', { name: one.name })}
                          onClick={() => {
                            setEdited(one);
                          }}
                        >
                          {t('common:edit')}
                        </Button>
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={t(one.active ? 'staff.endOf' : 'staff.takeBackOf', { name: one.name })}
                          onClick={() => {
                            setLeaving(one);
                          }}
                        >
                          {t(one.active ? 'staff.end' : 'staff.takeBack')}
                        </Button>
                      </Group>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Sheet>
          );
        }}
      </Answered>
    </Stack>
  );
}
