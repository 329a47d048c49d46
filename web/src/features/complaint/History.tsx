import { Skeleton, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { moment } from '@/shared/times';
import { complaintKey } from './complaintKey';

/** Every step and who took it, in sentences of the reader's language, the latest first. */
export function History({ trackingId, version }: { trackingId: string; version: number }) {
  const { t, i18n } = useTranslation('console');
  const history = useQuery({
    queryKey: [...complaintKey(trackingId, 'history'), version, i18n.language],
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/v1/complaints/{trackingId}/history', { params: { path: { trackingId } } })),
  });
  return (
    <section className="paper">
      <Title order={2} mb="sm">
        {t('one.history')}
      </Title>
      {history.isPending && <Skeleton height={160} />}
      {history.error && <ProblemAlert failure={history.error} onRetry={() => void history.refetch()} />}
      <ol className="timeline" reversed>
        {history.data?.items.toReversed().map((item, index) => (
          <li key={item.position} data-now={index === 0}>
            <Text>{item.text}</Text>
            <Text size="sm" c="dimmed">
              {moment(item.at, i18n.language)}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
