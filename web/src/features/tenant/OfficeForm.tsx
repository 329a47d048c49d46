import { SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { Form } from '@/shared/Form';
import { useChange } from '@/shared/useChange';

const FOR_NEW = ['name', 'slug', 'timeZone', 'defaultSlaHours', 'adminName', 'adminEmail'] as const;
const FOR_OLD = ['name', 'timeZone', 'defaultSlaHours', 'disputeDays', 'autoCloseDays'] as const;
const NUMBERS: readonly string[] = ['defaultSlaHours', 'disputeDays', 'autoCloseDays'];

type Field = (typeof FOR_NEW)[number] | (typeof FOR_OLD)[number];

/** An office as it is to be; a new one gets its first administrator by mail. */
export function OfficeForm({ office, onDone }: { office: Schemas['TenantView'] | null; onDone: () => void }) {
  const { t } = useTranslation(['console', 'common']);
  const [typed, setTyped] = useState<Record<Field, string>>({
    name: office?.name ?? '',
    slug: office?.slug ?? '',
    timeZone: office?.timeZone ?? 'Asia/Kolkata',
    defaultSlaHours: String(office?.defaultSlaHours ?? 48),
    adminName: '',
    adminEmail: '',
    disputeDays: String(office?.disputeDays ?? 7),
    autoCloseDays: String(office?.autoCloseDays ?? 15),
  });
  const saving = useChange(
    () => {
      const { name, timeZone } = typed;
      const defaultSlaHours = Number(typed.defaultSlaHours);
      return office === null
        ? answer(
            api.POST('/api/v1/tenants', {
              body: {
                name,
                timeZone,
                defaultSlaHours,
                slug: typed.slug,
                adminName: typed.adminName,
                adminEmail: typed.adminEmail,
              },
            }),
          )
        : answer(
            api.PATCH('/api/v1/tenants/{slug}', {
              params: { path: { slug: office.slug } },
              body: {
                name,
                timeZone,
                defaultSlaHours,
                disputeDays: Number(typed.disputeDays),
                autoCloseDays: Number(typed.autoCloseDays),
              },
            }),
          );
    },
    ['offices'],
    onDone,
  );

  return (
    <Form saving={saving} yes={t('common:save')} onCancel={onDone}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(office === null ? FOR_NEW : FOR_OLD).map((field) => (
          <TextInput
            key={field}
            label={t(`offices.field.${field}`)}
            inputMode={NUMBERS.includes(field) ? 'numeric' : undefined}
            type={field === 'adminEmail' ? 'email' : undefined}
            autoComplete="off"
            value={typed[field]}
            error={saving.wrong[field]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setTyped((before) => ({ ...before, [field]: value }));
            }}
          />
        ))}
      </SimpleGrid>
    </Form>
  );
}
