import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ActionForm } from './ActionForm';

/** What this screen offers, in the order of a complaint's life. */
export const ACTIONS = ['ASSIGN', 'START', 'RESOLVE', 'ESCALATE', 'SET_PRIORITY', 'CLOSE', 'REOPEN'] as const;
export type OfferedAction = (typeof ACTIONS)[number];

/** What the reader may do to the complaint now, and nothing else. */
export function Actions({ complaint }: { complaint: Schemas['ComplaintView'] }) {
  const { t } = useTranslation('console');
  const [chosen, setChosen] = useState<OfferedAction | null>(null);
  const offered = ACTIONS.filter((action) => complaint.allowedActions.includes(action));
  return (
    <Stack component="section" className="paper" gap="sm">
      <Title order={2}>{t('act.title')}</Title>
      {offered.length === 0 && <Text c="dimmed">{t('act.none')}</Text>}
      <Group gap="xs">
        {offered.map((action) => (
          <Button
            key={action}
            variant={action === chosen ? 'filled' : 'light'}
            aria-expanded={action === chosen}
            onClick={() => {
              setChosen(action === chosen ? null : action);
            }}
          >
            {t(`act.${action}`)}
          </Button>
        ))}
      </Group>
      {chosen && offered.includes(chosen) && (
        <ActionForm
          key={chosen}
          action={chosen}
          complaint={complaint}
          onDone={() => {
            setChosen(null);
          }}
        />
      )}
    </Stack>
  );
}
