import { Anchor, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Files } from '@/features/attachment/Files';
import { useMe } from '@/features/session/me';
import { Heading } from '@/shared/Heading';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { categoryName } from '@/shared/categoryName';
import { Actions } from './Actions';
import { complaintKey } from './complaintKey';
import { ComplaintFacts } from './ComplaintFacts';
import { History } from './History';
import { Notes } from './Notes';
import { Past } from './Past';
import { TimeLeft } from './TimeLeft';
import { readsFiles, readsNotes } from './readers';
import { Triage } from './Triage';

/** One complaint on one screen: what was told, where it stands, what happened, and what one may do. */
export function ComplaintPage() {
  const { trackingId } = useParams({ from: '/inside/complaints/$trackingId' });
  const { t } = useTranslation(['console', 'common']);
  const me = useMe();
  const complaint = useQuery({
    queryKey: complaintKey(trackingId),
    queryFn: () => answer(api.GET('/api/v1/complaints/{trackingId}', { params: { path: { trackingId } } })),
  });
  if (complaint.isPending) {
    return <Skeleton height={560} />;
  }
  if (complaint.error) {
    return <ProblemAlert failure={complaint.error} onRetry={() => void complaint.refetch()} />;
  }
  const view = complaint.data;
  const stopped = view.status === 'RESOLVED' || view.status === 'CLOSED';
  return (
    <Stack>
      <Anchor component={Link} to="/complaints" size="sm">
        {`← ${t('one.back')}`}
      </Anchor>
      <Stack gap={4}>
        <Heading title={`${view.trackingId} – ${categoryName(view.category)}`}>{categoryName(view.category)}</Heading>
        <Text className="tracking-id">{view.trackingId}</Text>
        <Text fw={600}>{`${t(`common:status.${view.status}`)} · ${t(`common:priority.${view.priority}`)}`}</Text>
        <TimeLeft sla={view.sla} stopped={stopped} t={t} />
      </Stack>
      <div className="two-columns">
        <Stack>
          <section className="paper">
            <Title order={2} mb="xs">
              {t('one.description')}
            </Title>
            <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{view.description}</Text>
          </section>
          {view.resolution && (
            <section className="paper">
              <Title order={2} mb="xs">
                {t('one.resolution')}
              </Title>
              <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{view.resolution}</Text>
            </section>
          )}
          <Actions complaint={view} />
          <History trackingId={trackingId} version={view.version} />
          <Past complaint={view} />
        </Stack>
        <Stack>
          <ComplaintFacts complaint={view} />
          <Triage complaint={view} />
          {me.data && readsFiles(view, me.data.staff) && (
            <Files trackingId={trackingId} version={view.version} mayAdd={view.allowedActions.includes('ATTACH')} />
          )}
          {me.data && readsNotes(view, me.data.staff) && (
            <Notes trackingId={trackingId} mayWrite={view.allowedActions.includes('ADD_NOTE')} />
          )}
        </Stack>
      </div>
    </Stack>
  );
}
