import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** Says that the device has lost its connection, for as long as it has. */
export function Connection() {
  const { t } = useTranslation('common');
  const { online } = useNetwork();
  return (
    <div role="status" className="screen-only">
      {!online && (
        <Alert color="marigold" variant="light" radius={0}>
          {t('offline')}
        </Alert>
      )}
    </div>
  );
}
