import { Container, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function Console() {
  const { t } = useTranslation('console');
  return (
    <Container component="main">
      <Title order={1}>{t('title')}</Title>
    </Container>
  );
}
