import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { useMe } from '@/features/session/me';
import { Heading } from '@/shared/Heading';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useChange } from '@/shared/useChange';

/** Who one is here, and one's password. */
export function AccountPage() {
  const { t } = useTranslation(['console', 'common']);
  const me = useMe();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const changing = useChange(
    () =>
      answer(
        api.POST('/api/v1/auth/password/change', { body: { currentPassword: current, newPassword: next } }),
      ),
    ['me'],
    () => {
      setCurrent('');
      setNext('');
    },
  );

  function send(event: SyntheticEvent) {
    event.preventDefault();
    changing.mutate(undefined);
  }

  const show = { 'aria-label': t('account.show') };
  return (
    <Stack maw={480}>
      <Heading title={t('account.title')}>{t('account.title')}</Heading>
      <Text>
        {[me.data?.staff.name, me.data?.staff.email, me.data && t(`common:role.${me.data.staff.role as 'ADMIN'}`)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <form onSubmit={send} noValidate className="paper">
        <Stack>
          <Text component="h2" fw={650}>
            {t('account.password')}
          </Text>
          <PasswordInput
            label={t('account.current')}
            autoComplete="current-password"
            value={current}
            error={changing.wrong.currentPassword}
            visibilityToggleButtonProps={show}
            onChange={(event) => {
              setCurrent(event.currentTarget.value);
            }}
          />
          <PasswordInput
            label={t('choose.password')}
            description={t('choose.hint')}
            autoComplete="new-password"
            value={next}
            error={changing.wrong.newPassword}
            visibilityToggleButtonProps={show}
            onChange={(event) => {
              setNext(event.currentTarget.value);
            }}
          />
          {changing.failure && <ProblemAlert failure={changing.failure} />}
          {changing.isSuccess && <Text role="status">{t('account.done')}</Text>}
          <Button type="submit" loading={changing.isPending}>
            {t('account.go')}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}
