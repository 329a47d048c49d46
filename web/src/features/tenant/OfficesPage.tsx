import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { Answered } from '@/shared/Answered';
import { Ask } from '@/shared/Ask';
import { Heading } from '@/shared/Heading';
import { Sheet } from '@/shared/Sheet';
import { useChange } from '@/shared/useChange';
import { OfficeForm } from './OfficeForm';

type Office = Schemas['TenantView'];

/** The offices of the platform. */
export function OfficesPage() {
  const { t } = useTranslation(['console', 'common']);
  const [edited, setEdited] = useState<Office | 'new' | null>(null);
  const [switched, setSwitched] = useState<Office | null>(null);
  const offices = useQuery({ queryKey: ['offices'], queryFn: () => answer(api.GET('/api/v1/tenants')) });
  const switching = useChange(
    ({ slug, active }: Office) =>
      answer(api.PATCH('/api/v1/tenants/{slug}', { params: { path: { slug } }, body: { active: !active } })),
    ['offices'],
    () => {
      setSwitched(null);
    },
  );
  return (
    <Stack>
      <Group justify="space-between">
        <Heading title={t('offices.title')}>{t('offices.title')}</Heading>
        <Button
          onClick={() => {
            setEdited('new');
          }}
        >
          {t('offices.add')}
        </Button>
      </Group>
      {edited !== null && (
        <OfficeForm
          key={edited === 'new' ? 'new' : edited.id}
          office={edited === 'new' ? null : edited}
          onDone={() => {
            setEdited(null);
          }}
        />
      )}
      <Answered of={offices} height={320}>
        {({ items }) => (
          <Sheet
            label={t('offices.title')}
            heads={[
              t('offices.name'),
              t('offices.slug'),
              t('offices.zone'),
              t('offices.hours'),
              t('offices.state'),
              t('common:actions'),
            ]}
            width={820}
          >
            {items.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td fw={600}>{one.name}</Table.Td>
                <Table.Td>{one.slug}</Table.Td>
                <Table.Td>{one.timeZone}</Table.Td>
                <Table.Td>{one.defaultSlaHours}</Table.Td>
                <Table.Td>{t(one.active ? 'offices.open' : 'offices.closed')}</Table.Td>
                <Table.Td>
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
                      aria-label={`${t(one.active ? 'offices.close' : 'offices.reopen')}: ${one.name}`}
                      onClick={() => {
                        switching.reset();
                        setSwitched(one);
                      }}
                    >
                      {t(one.active ? 'offices.close' : 'offices.reopen')}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Sheet>
        )}
      </Answered>
      <Text c="dimmed">{t('offices.says')}</Text>
      <Ask
        question={switched && t(switched.active ? 'offices.closeAsk' : 'offices.reopenAsk', { name: switched.name })}
        yes={t(switched?.active ? 'offices.close' : 'offices.reopen')}
        failure={switching.failure}
        isPending={switching.isPending}
        onYes={() => {
          if (switched) {
            switching.mutate(switched);
          }
        }}
        onNo={() => {
          setSwitched(null);
        }}
      />
    </Stack>
  );
}
