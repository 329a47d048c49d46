import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { Outside } from './Outside';

/** Answers alike whether there is such an account or not. */
export function ForgottenPage() {
  const { t } = useTranslation('console');
  const [email, setEmail] = useState('');
  const asking = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/auth/password/forgot', { body: { email: email.trim() } })),
  });

  function send(event: SyntheticEvent) {
    event.preventDefault();
    asking.mutate();
  }

  return (
    <Outside title={t('forgotten.title')}>
      {asking.isSuccess ? (
        <Text role="status">{t('forgotten.done')}</Text>
      ) : (
        <form onSubmit={send}>
          <Stack>
            <Text>{t('forgotten.lead')}</Text>
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
            {asking.error && <ProblemAlert failure={asking.error} />}
            <Button type="submit" loading={asking.isPending}>
              {t('forgotten.go')}
            </Button>
          </Stack>
        </form>
      )}
      <Anchor component={Link} to="/sign-in" size="sm">
        {t('forgotten.back')}
      </Anchor>
    </Outside>
  );
}
