import { Anchor, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { Outside } from './Outside';

interface Props {
  title: string;
  token: string;
  /** The field of the contract that holds the password. */
  field: string;
  send: (password: string) => Promise<unknown>;
}

/** A password for whoever has a link from a mail. */
export function ChoosePassword({ title, token, field, send }: Props) {
  const { t } = useTranslation('console');
  const [password, setPassword] = useState('');
  const choosing = useMutation({ mutationFn: () => send(password) });
  const wrong = choosing.error instanceof Problem ? choosing.error.byField() : {};

  function choose(event: SyntheticEvent) {
    event.preventDefault();
    choosing.mutate();
  }

  if (choosing.isSuccess || token === '') {
    return (
      <Outside title={title}>
        <Text role="status">{choosing.isSuccess ? t('choose.done') : t('choose.noToken')}</Text>
        <Anchor component={Link} to="/sign-in">
          {t('signIn.go')}
        </Anchor>
      </Outside>
    );
  }
  return (
    <Outside title={title}>
      <form onSubmit={choose}>
        <Stack>
          <PasswordInput
            label={t('choose.password')}
            description={t('choose.hint')}
            error={wrong[field]}
            autoComplete="new-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('account.show') }}
            value={password}
            onChange={(event) => {
              setPassword(event.currentTarget.value);
            }}
          />
          {wrong.token && <Text role="alert">{wrong.token}</Text>}
          {choosing.error && Object.keys(wrong).length === 0 && <ProblemAlert failure={choosing.error} />}
          <Button type="submit" loading={choosing.isPending}>
            {t('choose.go')}
          </Button>
        </Stack>
      </form>
    </Outside>
  );
}
