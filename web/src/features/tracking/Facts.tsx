import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { categoryName } from '@/shared/categoryName';
import { moment } from '@/shared/times';

/** What it is about, with whom it is, and by when it is to be done; said plainly when that was missed. */
export function Facts({ view }: { view: Schemas['TrackingView'] }) {
  const { t, i18n } = useTranslation(['portal', 'common']);
  const isRunning = view.status !== 'RESOLVED' && view.status !== 'CLOSED';
  const isLate = isRunning && new Date(view.dueAt) < new Date();
  const facts: [string, string | null][] = [
    [t('track.about'), categoryName(view.category)],
    [t('track.department'), view.department || t('track.noDepartment')],
    [t('track.due'), isRunning ? moment(view.dueAt, i18n.language) : null],
  ];
  return (
    <Stack component="dl" className="paper" gap="xs" m={0}>
      {facts.map(
        ([name, value]) =>
          value && (
            <Group key={name} component="div" justify="space-between">
              <Text component="dt" c="dimmed">
                {name}
              </Text>
              <Text component="dd" m={0} fw={600}>
                {value}
              </Text>
            </Group>
          ),
      )}
      {isLate && <Text role="status">{`⚠ ${t('track.overdue')}`}</Text>}
    </Stack>
  );
}
