import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { Answered } from '@/shared/Answered';
import { moment } from '@/shared/times';
import { complaintKey } from './complaintKey';

/** The complaint as it stood at a moment, beside how it stands now. */
export function Past({ complaint }: { complaint: Schemas['ComplaintView'] }) {
  const { t, i18n } = useTranslation(['console', 'common']);
  const [chosen, setChosen] = useState('');
  const at = chosen === '' ? null : new Date(chosen);
  const past = useQuery({
    queryKey: complaintKey(complaint.trackingId, `as of ${chosen}`),
    enabled: at !== null,
    queryFn: () =>
      answer(
        api.GET('/api/v1/complaints/{trackingId}', {
          params: { path: { trackingId: complaint.trackingId }, query: { asOf: at?.toISOString() } },
        }),
      ),
  });
  const lines = (one: Schemas['ComplaintView']): [string, string][] => [
    [t('list.status'), t(`common:status.${one.status}`)],
    [t('list.priority'), t(`common:priority.${one.priority}`)],
    [t('one.category'), one.category],
    [t('one.with'), [named(one.department), named(one.officer)].filter(Boolean).join(', ') || t('list.unassigned')],
    [t('one.due'), moment(one.sla.dueAt, i18n.language)],
  ];
  const now = lines(complaint);
  return (
    <Stack component="section" className="paper screen-only" gap="sm">
      <Title order={2}>{t('past.title')}</Title>
      <Group align="flex-end">
        <TextInput
          type="datetime-local"
          step={1}
          label={t('past.at')}
          value={chosen}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
        />
        {at !== null && (
          <Button
            variant="default"
            onClick={() => {
              setChosen('');
            }}
          >
            {t('common:close')}
          </Button>
        )}
      </Group>
      {at !== null && (
        <Answered of={past} height={140}>
          {(then) => (
            <dl className="facts">
              {lines(then).map(([name, value], index) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {value}
                    {value !== now[index]?.[1] && (
                      <Text span size="sm" c="dimmed">
                        {` ${t('past.now', { value: now[index]?.[1] })}`}
                      </Text>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </Answered>
      )}
    </Stack>
  );
}

function named(one: Schemas['Named']): string | undefined {
  return (one as Schemas['Named'] | null)?.name;
}
