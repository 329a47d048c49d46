import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { chooseOffice, chosenOffice } from '@/api/office';

/** Which office somebody of the platform looks into; a change is always made in one. */
export function OfficeSwitch() {
  const { t } = useTranslation('console');
  const offices = useQuery({ queryKey: ['offices'], queryFn: () => answer(api.GET('/api/v1/tenants')) });
  return (
    <NativeSelect
      size="xs"
      aria-label={t('officeSwitch')}
      value={chosenOffice() ?? ''}
      data={[
        { value: '', label: t('allOffices') },
        ...(offices.data?.items ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
      ]}
      onChange={(event) => {
        chooseOffice(event.currentTarget.value || null);
        // Everything on the screen was another office's.
        window.location.reload();
      }}
    />
  );
}
