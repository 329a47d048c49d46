import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert';

interface Props {
  /** What sending it does, as {@link useChange} gives it. */
  saving: { mutate: (nothing: undefined) => void; failure: unknown; isPending: boolean };
  yes: string;
  /** Left out where there is nothing to go back to. */
  onCancel?: () => void;
  children: ReactNode;
}

/** Fields on paper, what is wrong with none of them in particular, and the button that sends them. */
export function Form({ saving, yes, onCancel, children }: Props) {
  const { t } = useTranslation('common');

  function send(event: SyntheticEvent) {
    event.preventDefault();
    saving.mutate(undefined);
  }

  return (
    <form onSubmit={send} noValidate className="paper">
      <Stack>
        {children}
        {Boolean(saving.failure) && <ProblemAlert failure={saving.failure} />}
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {yes}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
