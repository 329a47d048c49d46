import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { complaintKey } from './complaintKey';

/** Why the analysis judged as it did, and what it takes for the same problem. */
export function Triage({ complaint }: { complaint: Schemas['ComplaintView'] }) {
  const { t } = useTranslation(['console', 'common']);
  const client = useQueryClient();
  const { trackingId, triage } = complaint;
  const deciding = useMutation({
    mutationFn: ({ other, decision }: { other: string; decision: 'CONFIRMED' | 'DISMISSED' }) =>
      answer(
        api.POST('/api/v1/complaints/{trackingId}/duplicates/{other}', {
          params: { path: { trackingId, other } },
          body: { decision },
        }),
      ),
    onSuccess: (changed) => {
      client.setQueryData(complaintKey(trackingId), changed);
    },
  });
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
        <Group key={one.trackingId} gap="xs">
          <Anchor component={Link} to={`/complaints/${one.trackingId}`} ff="monospace" size="sm">
            {one.trackingId}
          </Anchor>
          <Text size="sm">{t(`one.duplicateState.${one.state as 'SUSPECTED'}`)}</Text>
          {complaint.allowedActions.includes('DECIDE_DUPLICATE') &&
            (['CONFIRMED', 'DISMISSED'] as const)
              .filter((decision) => decision !== one.state)
              .map((decision) => (
                <Button
                  key={decision}
                  size="compact-xs"
                  variant="default"
                  loading={deciding.isPending}
                  onClick={() => {
                    deciding.mutate({ other: one.trackingId, decision });
                  }}
                >
                  {decision === 'CONFIRMED' ? t('one.confirm') : t('one.dismiss')}
                </Button>
              ))}
        </Group>
      ))}
      {triage.hiddenDuplicates > 0 && <Text size="sm">{t('one.hidden', { count: triage.hiddenDuplicates })}</Text>}
      {deciding.error && <ProblemAlert failure={deciding.error} />}
    </Stack>
  );
}
