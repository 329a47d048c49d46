import { Button, Group, Progress, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Answered } from '@/shared/Answered';
import { Ask } from '@/shared/Ask';
import { Heading } from '@/shared/Heading';
import { Sheet } from '@/shared/Sheet';
import { count, moment } from '@/shared/times';
import { useChange } from '@/shared/useChange';
import { DeadLetters } from './DeadLetters';
import { Health } from './Health';

const LOOK = 2_000;
const CALM = 15_000;

/** How far every read model is, and building one anew. */
export function PlatformPage() {
  const { t, i18n } = useTranslation(['console', 'common']);
  const [aside, setAside] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const projections = useQuery({
    queryKey: ['projections'],
    queryFn: () => answer(api.GET('/api/v1/platform/projections')),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ state: now }) => now !== 'LIVE' && now !== 'FAILED') ? LOOK : CALM,
  });
  const rebuilding = useChange(
    (name: string) => answer(api.POST('/api/v1/platform/projections/{name}/rebuild', { params: { path: { name } } })),
    ['projections'],
    () => {
      setAsked(null);
    },
  );
  const named = (name: string) => t(`platform.name.${name as 'register'}`);
  return (
    <Stack>
      <Group justify="space-between">
        <Heading title={t('platform.title')}>{t('platform.title')}</Heading>
        <Button
          variant="default"
          onClick={() => {
            rebuilding.reset();
            setAsked('all');
          }}
        >
          {t('platform.rebuildAll')}
        </Button>
      </Group>
      <Health />
      <Text c="dimmed">{t('platform.says')}</Text>
      <Answered of={projections} height={300}>
        {({ items }) => (
          <Sheet
            label={t('platform.projections')}
            heads={[
              t('platform.projection'),
              t('platform.state'),
              t('platform.read'),
              t('platform.aside'),
              t('platform.rebuiltAt'),
              t('common:actions'),
            ]}
            width={860}
          >
            {items.map((one) => {
              const isBusy = one.state !== 'LIVE' && one.state !== 'FAILED';
              const rebuiltAt = one.rebuiltAt as string | null;
              const secondsLeft = one.secondsLeft as number | null;
              return (
                <Table.Tr key={one.name}>
                  <Table.Td fw={600}>{named(one.name)}</Table.Td>
                  <Table.Td>{t(`platform.is.${one.state}`)}</Table.Td>
                  <Table.Td>
                    <Text size="sm">
                      {t('platform.places', {
                        position: count(one.position, i18n.language),
                        head: count(one.head, i18n.language),
                      })}
                    </Text>
                    <Progress value={one.percent} aria-label={`${named(one.name)}: ${one.percent} %`} />
                    {isBusy && (
                      <Text size="sm" c="dimmed">
                        {[
                          t('platform.speed', { events: count(one.eventsPerSecond, i18n.language) }),
                          secondsLeft !== null && t('platform.left', { count: secondsLeft }),
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    {one.deadLetters === 0 ? (
                      t('common:none')
                    ) : (
                      <Button
                        size="compact-sm"
                        variant="light"
                        aria-label={`▲ ${count(one.deadLetters, i18n.language)}: ${t('platform.letters.title', { name: named(one.name) })}`}
                        onClick={() => {
                          setAside(one.name);
                        }}
                      >
                        {`▲ ${count(one.deadLetters, i18n.language)}`}
                      </Button>
                    )}
                  </Table.Td>
                  <Table.Td>{rebuiltAt === null ? t('common:none') : moment(rebuiltAt, i18n.language)}</Table.Td>
                  <Table.Td>
                    <Button
                      size="compact-sm"
                      variant="default"
                      disabled={isBusy}
                      aria-label={t('platform.rebuildOf', { name: named(one.name) })}
                      onClick={() => {
                        rebuilding.reset();
                        setAsked(one.name);
                      }}
                    >
                      {t('platform.rebuild')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Sheet>
        )}
      </Answered>
      <DeadLetters
        projection={aside}
        name={aside ? named(aside) : ''}
        onClose={() => {
          setAside(null);
        }}
      />
      <Ask
        question={asked && t('platform.ask', { name: named(asked) })}
        yes={t('platform.rebuild')}
        failure={rebuilding.failure}
        isPending={rebuilding.isPending}
        onYes={() => {
          if (asked) {
            rebuilding.mutate(asked);
          }
        }}
        onNo={() => {
          setAsked(null);
        }}
      />
    </Stack>
  );
}
