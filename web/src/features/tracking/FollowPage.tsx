import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Heading } from '@/shared/Heading';
import { FollowBox } from './FollowBox';

/** For those who come with nothing but a tracking ID. */
export function FollowPage() {
  const { t } = useTranslation('portal');
  return (
    <Stack>
      <Heading title={t('follow.title')}>{t('follow.title')}</Heading>
      <FollowBox />
    </Stack>
  );
}
