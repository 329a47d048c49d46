import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { complaintKey } from './complaintKey';
import { SideBySide } from './SideBySide';

type Complaint = Schemas['ComplaintView'];

/** A complaint that may tell of the same: to be compared, and decided on by whoever may. */
export function Suspect({ complaint, other }: { complaint: Complaint; other: Complaint['triage']['duplicates'][number] }) {
  const { t } = useTranslation('console');
  const client = useQueryClient();
  const [shown, setShown] = useState(false);
  const comparison = useId();
  const { trackingId } = complaint;
  const deciding = useMutation({
    mutationFn: (decision: 'CONFIRMED' | 'DISMISSED') =>
      answer(
        api.POST('/api/v1/complaints/{trackingId}/duplicates/{other}', {
          params: { path: { trackingId, other: other.trackingId } },
          body: { decision },
        }),
      ),
    onSuccess: (changed) => {
      client.setQueryData(complaintKey(trackingId), changed);
    },
  });
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Anchor component={Link} to={`/complaints/${other.trackingId}`} ff="monospace" size="sm">
          {other.trackingId}
        </Anchor>
        <Text size="sm">{t(`one.duplicateState.${other.state as 'SUSPECTED'}`)}</Text>
        <Button
          size="compact-xs"
          variant="default"
          aria-expanded={shown}
          aria-controls={comparison}
          aria-label={shown ? undefined : t('one.besideOf', { id: other.trackingId })}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {shown ? t('one.besideNot') : t('one.beside')}
        </Button>
        {complaint.allowedActions.includes('DECIDE_DUPLICATE') &&
          (['CONFIRMED', 'DISMISSED'] as const)
            .filter((decision) => decision !== other.state)
            .map((decision) => (
              <Button
                key={decision}
                size="compact-xs"
                variant="default"
                loading={deciding.isPending}
                onClick={() => {
                  deciding.mutate(decision);
                }}
              >
                {decision === 'CONFIRMED' ? t('one.confirm') : t('one.dismiss')}
              </Button>
            ))}
      </Group>
      <div id={comparison}>{shown && <SideBySide complaint={complaint} other={other.trackingId} />}</div>
      {deciding.error && <ProblemAlert failure={deciding.error} />}
    </Stack>
  );
}
