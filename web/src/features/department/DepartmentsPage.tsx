import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { useMe } from '@/features/session/me';
import { Answered } from '@/shared/Answered';
import { Ask } from '@/shared/Ask';
import { Heading } from '@/shared/Heading';
import { Sheet } from '@/shared/Sheet';
import { useChange } from '@/shared/useChange';
import { DepartmentForm } from './DepartmentForm';

type Department = Schemas['DepartmentView'];

/** The departments of the office: who resolves what, and how fast. */
export function DepartmentsPage() {
  const { t } = useTranslation(['console', 'common']);
  const me = useMe();
  const [edited, setEdited] = useState<Department | 'new' | null>(null);
  const [given, setGiven] = useState<Department | null>(null);
  const departments = useQuery({ queryKey: ['departments'], queryFn: () => answer(api.GET('/api/v1/departments')) });
  const giving = useChange(
    (id: string) => answer(api.DELETE('/api/v1/departments/{id}', { params: { path: { id } } })),
    ['departments'],
    () => {
      setGiven(null);
    },
  );
  const permissions = me.data?.permissions ?? [];
  const manages = permissions.includes('department.manage');
  const own = (me.data?.staff.department as Schemas['Named'] | null | undefined)?.id;
  const sets = (id: string) => manages || (permissions.includes('department.set-sla-hours') && id === own);
  return (
    <Stack>
      <Group justify="space-between">
        <Heading title={t('departments.title')}>{t('departments.title')}</Heading>
        {manages && (
          <Button
            onClick={() => {
              setEdited('new');
            }}
          >
            {t('departments.add')}
          </Button>
        )}
      </Group>
      <Text c="dimmed">{t('departments.says')}</Text>
      {edited !== null && (
        <DepartmentForm
          key={edited === 'new' ? 'new' : edited.id}
          department={edited === 'new' ? null : edited}
          hoursOnly={!manages}
          onDone={() => {
            setEdited(null);
          }}
        />
      )}
      <Answered of={departments} height={320}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('departments.none')}</Text>
          ) : (
            <Sheet
              label={t('departments.title')}
              heads={[t('departments.name'), t('departments.hours'), t('departments.areas'), t('common:actions')]}
            >
              {items.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td fw={600}>{one.name}</Table.Td>
                  <Table.Td>
                    {(one.slaHours as number | null) === null
                      ? t('departments.officeHours')
                      : t('departments.ofHours', { count: one.slaHours })}
                  </Table.Td>
                  <Table.Td>{one.areas.join(', ') || t('common:none')}</Table.Td>
                  <Table.Td>
                    <Group gap="xs">
                      {sets(one.id) && (
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
                      )}
                      {manages && (
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={t('departments.removeOf', { name: one.name })}
                          onClick={() => {
                            giving.reset();
                            setGiven(one);
                          }}
                        >
                          {t('departments.remove')}
                        </Button>
                      )}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Sheet>
          )
        }
      </Answered>
      <Ask
        question={given && t('departments.ask', { name: given.name })}
        yes={t('departments.remove')}
        failure={giving.failure}
        isPending={giving.isPending}
        onYes={() => {
          if (given) {
            giving.mutate(given.id);
          }
        }}
        onNo={() => {
          setGiven(null);
        }}
      />
    </Stack>
  );
}
