import { Anchor, Container, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading } from '@/shared/Heading';
import { LanguageSwitch } from '@/shared/LanguageSwitch';

/** What stands around the pages before somebody is signed in. */
export function Outside({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation(['console', 'common']);
  return (
    <Container component="main" size={420} py="xl">
      <Group justify="space-between" mb="xl">
        <Group gap="xs">
          <img src="/icon.svg" width={28} height={28} alt="" />
          <Text fw={650}>{t('common:product')}</Text>
        </Group>
        <LanguageSwitch />
      </Group>
      <Stack className="paper">
        <Heading title={`${title} – ${t('common:product')}`}>{title}</Heading>
        {children}
      </Stack>
      <Anchor href="/" size="sm" mt="md" display="inline-block">
        {t('signIn.portal')}
      </Anchor>
    </Container>
  );
}
