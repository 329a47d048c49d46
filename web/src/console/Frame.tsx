import { Anchor, Box, Button, Container, Group, Skeleton, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { useSearchKey } from '@/features/complaint/useSearchKey';
import { Bell } from '@/features/notification/Bell';
import { useLive } from '@/features/notification/useLive';
import { forgetSession, useMe } from '@/features/session/me';
import { ToSignIn } from '@/features/session/ToSignIn';
import { Connection } from '@/shared/Connection';
import { LanguageSwitch } from '@/shared/LanguageSwitch';
import { OfficeSwitch } from '@/features/tenant/OfficeSwitch';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { Navigation } from './Navigation';

/** What stands around every page of somebody who is signed in; whoever is not signs in first and comes back. */
export function Frame() {
  const { t } = useTranslation(['console', 'common']);
  const me = useMe();
  const leaving = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/auth/logout')),
    onSettled: () => {
      forgetSession();
      window.location.assign('/console/sign-in');
    },
  });
  useLive(Boolean(me.data));
  useSearchKey();

  if (me.isPending) {
    return <Skeleton height="100vh" />;
  }
  if (me.error) {
    return <ProblemAlert failure={me.error} onRetry={() => void me.refetch()} />;
  }
  if (me.data === null) {
    return <ToSignIn />;
  }
  const { staff } = me.data;
  // A SUPER_ADMIN belongs to no office: the document does not say so of every field.
  const office = (staff.tenant as typeof staff.tenant | null)?.name ?? t('allOffices');
  return (
    <>
      <Box component="header" bg="var(--mantine-color-body)" style={{ borderBottom: '1px solid var(--pcrm-line)' }}>
        <Container size="xl" py="xs">
          <Group gap="sm">
            <Group gap="xs" mr="auto">
              <img src="/icon.svg" width={28} height={28} alt="" />
              <Text fw={650}>{office}</Text>
            </Group>
            <Bell />
            <Group gap="sm" className="self">
              {staff.role === 'SUPER_ADMIN' && <OfficeSwitch />}
              <Anchor component={Link} to="/account" size="sm">
                {staff.name}
                <Text span inherit visibleFrom="xs">{` · ${t(`common:role.${staff.role as 'ADMIN'}`)}`}</Text>
              </Anchor>
              <LanguageSwitch />
              <Button
                size="xs"
                variant="default"
                loading={leaving.isPending}
                onClick={() => {
                  leaving.mutate();
                }}
              >
                {t('signOut')}
              </Button>
            </Group>
          </Group>
          <Navigation permissions={me.data.permissions} />
        </Container>
      </Box>
      <Connection />
      <Container component="main" size="xl" py="lg">
        <Outlet />
      </Container>
    </>
  );
}
