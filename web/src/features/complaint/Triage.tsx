import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { Suspect } from './Suspect';

/** Why the analysis judged as it did, and what it takes for the same problem. */
export function Triage({ complaint }: { complaint: Schemas['ComplaintView'] }) {
  const { t } = useTranslation(['console', 'common']);
  const { triage } = complaint;
  // Null in lists: the document does not say so of every field.
  const reasons = (triage.reasons as string[] | null) ?? [];
  return (
    <Stack component="section" className="paper" gap="xs">
      <Title order={2}>{t('one.triage')}</Title>
      <Text>{`${t(`common:priority.${triage.priority as 'LOW'}`)} · ${t('one.confidence', { percent: Math.round(triage.confidence * 100) })}`}</Text>
      {reasons.length > 0 && (
        <Text size="sm" c="dimmed">
          {reasons.join(', ')}
        </Text>
      )}
      {triage.needsReview && <Text fw={600}>{`▲ ${t('one.review')}`}</Text>}
      {(triage.duplicates.length > 0 || triage.hiddenDuplicates > 0) && (
        <Text size="sm" c="dimmed">
          {t('one.duplicates')}
        </Text>
      )}
      {triage.duplicates.map((one) => (
        <Suspect key={one.trackingId} complaint={complaint} other={one} />
      ))}
      {triage.hiddenDuplicates > 0 && <Text size="sm">{t('one.hidden', { count: triage.hiddenDuplicates })}</Text>}
    </Stack>
  );
}
