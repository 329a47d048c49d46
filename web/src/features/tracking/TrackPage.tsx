import { Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Problem } from '@/api/problem';
import { Heading } from '@/shared/Heading';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { PrintButton } from '@/shared/PrintButton';
import { day } from '@/shared/times';
import { AddFile } from './AddFile';
import { Course } from './Course';
import { Dispute } from './Dispute';
import { Facts } from './Facts';
import { Feedback } from './Feedback';
import { FollowBox } from './FollowBox';

/** What became of a complaint, for whoever has its tracking ID. Nothing on it tells who filed it. */
export function TrackPage() {
  const { trackingId } = useParams({ from: '/track/$trackingId' });
  const { t, i18n } = useTranslation('portal');
  const client = useQueryClient();
  const [disputed, setDisputed] = useState(false);
  const key = ['tracking', trackingId];
  const complaint = useQuery({
    queryKey: key,
    queryFn: () =>
      answer(api.GET('/api/v1/public/complaints/{trackingId}', { params: { path: { trackingId } } })),
  });

  if (complaint.isPending) {
    return <Skeleton height={420} />;
  }
  // One that fails to come again leaves what is there, and what somebody is writing.
  if (!complaint.data) {
    const isUnknown = complaint.error instanceof Problem && complaint.error.status === 404;
    return (
      <Stack>
        <Heading title={t('track.title')}>{t('track.title')}</Heading>
        {isUnknown ? (
          <Text role="alert">{t('track.unknown')}</Text>
        ) : (
          <ProblemAlert failure={complaint.error} onRetry={() => void complaint.refetch()} />
        )}
        <FollowBox />
      </Stack>
    );
  }
  const view = complaint.data;
  const isOpen = view.status === 'OPEN' || view.status === 'ASSIGNED';
  const changed = () => client.invalidateQueries({ queryKey: key });
  const takenUp = () => {
    setDisputed(true);
    return changed();
  };
  return (
    <Stack gap="lg">
      <Stack gap={4}>
        <Heading title={`${t('track.title')} ${view.trackingId}`}>{t(`track.statusText.${view.status}`)}</Heading>
        <Text className="tracking-id">{view.trackingId}</Text>
        <Text c="dimmed">
          {t('track.filed', { date: day(view.filedAt, i18n.language), office: view.office.name })}
        </Text>
      </Stack>
      {disputed && view.status !== 'RESOLVED' && (
        <Text role="status" className="paper">
          {t('track.dispute.done')}
        </Text>
      )}
      <div className="paper">
        <Title order={2}>{t('track.next')}</Title>
        <Text>{t(`track.nextText.${view.status}`)}</Text>
      </div>
      <Facts view={view} />
      {view.resolution && (
        <div className="paper">
          <Title order={2}>{t('track.done')}</Title>
          <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{view.resolution}</Text>
        </div>
      )}
      {view.dispute.open && <Dispute trackingId={trackingId} onDone={takenUp} />}
      <Feedback trackingId={trackingId} feedback={view.feedback} onDone={changed} />
      <Course steps={view.timeline} />
      {isOpen && <AddFile trackingId={trackingId} />}
      <Group justify="space-between" className="screen-only">
        <Text size="sm" c="dimmed">
          {t('track.refresh')}
        </Text>
        <PrintButton />
      </Group>
    </Stack>
  );
}
