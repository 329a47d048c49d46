import { PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { useMe } from '@/features/session/me';
import { Form } from '@/shared/Form';
import { Heading } from '@/shared/Heading';
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

  const show = { 'aria-label': t('account.show') };
  return (
    <Stack maw={480}>
      <Heading title={t('account.title')}>{t('account.title')}</Heading>
      <Text>
        {[me.data?.staff.name, me.data?.staff.email, me.data && t(`common:role.${me.data.staff.role as 'ADMIN'}`)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Form saving={changing} yes={t('account.go')}>
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
        {changing.isSuccess && <Text role="status">{t('account.done')}</Text>}
      </Form>
    </Stack>
  );
}
