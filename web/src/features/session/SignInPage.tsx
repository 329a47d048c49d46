import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { rememberSession } from './me';
import { Outside } from './Outside';

/** Only pages of the console: an address from elsewhere is not followed. */
function inside(to: string | undefined): string {
  return to !== undefined && /^\/console(\/|\?|$)/.test(to) ? to : '/console/complaints';
}

export function SignInPage() {
  const { t } = useTranslation('console');
  const { to } = useSearch({ from: '/sign-in' });
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signing = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/auth/login', { body: { email: email.trim(), password } })),
    onSuccess: () => {
      client.clear();
      rememberSession();
      // A new page: nothing of whoever was signed in before is left in memory.
      window.location.assign(inside(to));
    },
  });
  const isWrong = signing.error instanceof Problem && signing.error.status === 401;

  function send(event: SyntheticEvent) {
    event.preventDefault();
    signing.mutate();
  }

  return (
    <Outside title={t('signIn.title')}>
      <form onSubmit={send}>
        <Stack>
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            value={email}
            onChange={(event) => {
              setEmail(event.currentTarget.value);
            }}
          />
          <PasswordInput
            label={t('signIn.password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('account.show') }}
            value={password}
            onChange={(event) => {
              setPassword(event.currentTarget.value);
            }}
          />
          <Text role="alert" c="var(--mantine-color-error)">
            {isWrong && t('signIn.wrong')}
          </Text>
          {signing.error && !isWrong && <ProblemAlert failure={signing.error} />}
          <Button type="submit" loading={signing.isPending || signing.isSuccess}>
            {t('signIn.go')}
          </Button>
          <Anchor component={Link} to="/forgotten" size="sm">
            {t('signIn.forgot')}
          </Anchor>
        </Stack>
      </form>
    </Outside>
  );
}
