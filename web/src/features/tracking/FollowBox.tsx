import { Button, Group, TextInput, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { trackingId } from './trackingId';

/** Asks for a tracking ID and leads to its page. */
export function FollowBox() {
  const { t } = useTranslation('portal');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  function follow(event: SyntheticEvent) {
    event.preventDefault();
    const id = trackingId(typed);
    setWrong(id === null);
    if (id !== null) {
      void navigate({ to: '/track/$trackingId', params: { trackingId: id } });
    }
  }

  return (
    <form className="paper" onSubmit={follow} noValidate>
      <Title order={2} mb="sm">
        {t('follow.title')}
      </Title>
      <Group align="flex-end" wrap="wrap">
        <TextInput
          flex="1 1 16rem"
          label={t('follow.label')}
          description={t('follow.hint')}
          error={wrong && t('follow.malformed')}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <Button type="submit">{t('follow.go')}</Button>
      </Group>
    </form>
  );
}
