import { Anchor, Box, Container, Group, Text } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Connection } from '@/shared/Connection';
import { LanguageSwitch } from '@/shared/LanguageSwitch';

/** What stands around every page of the portal. */
export function Frame() {
  const { t } = useTranslation('portal');
  return (
    <>
      <Box component="header" bg="var(--mantine-color-body)" style={{ borderBottom: '1px solid var(--pcrm-line)' }}>
        <Container size="sm" py="sm">
          <Group justify="space-between" wrap="nowrap">
            <Anchor component={Link} to="/" underline="never" c="inherit">
              <Group gap="xs" wrap="nowrap">
                <img src="/icon.svg" width={28} height={28} alt="" />
                <Text fw={650}>{t('title')}</Text>
              </Group>
            </Anchor>
            <LanguageSwitch />
          </Group>
        </Container>
      </Box>
      <Connection />
      <Container component="main" size="sm" py="xl">
        <Outlet />
      </Container>
      <Container component="footer" size="sm" pb="xl">
        <Anchor href="/console" size="sm" c="dimmed">
          {t('staff')}
        </Anchor>
      </Container>
    </>
  );
}
