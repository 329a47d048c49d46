import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Prints the page, as the browser prints it. */
export function PrintButton() {
  const { t } = useTranslation('common');
  return (
    <Button
      variant="light"
      className="screen-only"
      onClick={() => {
        window.print();
      }}
    >
      {t('print')}
    </Button>
  );
}
