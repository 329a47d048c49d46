import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Heading } from '@/shared/Heading';

/** At an address that leads nowhere. */
export function NotThere() {
  const { t } = useTranslation('portal');
  return (
    <Stack>
      <Heading title={t('title')}>{t('nowhere')}</Heading>
      <Anchor component={Link} to="/">
        {t('home')}
      </Anchor>
    </Stack>
  );
}
