import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { Answered } from '@/shared/Answered';
import { categoryName } from '@/shared/categoryName';
import { moment } from '@/shared/times';
import { complaintKey } from './complaintKey';

type Complaint = Schemas['ComplaintView'];

/** Two complaints beside each other: what was told, where, when and by whom. */
export function SideBySide({ complaint, other }: { complaint: Complaint; other: string }) {
  const { t } = useTranslation('console');
  const found = useQuery({
    queryKey: complaintKey(other),
    queryFn: () => answer(api.GET('/api/v1/complaints/{trackingId}', { params: { path: { trackingId: other } } })),
  });
  return (
    <Answered of={found} height={160}>
      {(one) => (
        <div className="beside">
          <Told complaint={complaint} title={t('one.thisOne')} />
          <Told complaint={one} title={t('one.otherOne', { id: other })} />
        </div>
      )}
    </Answered>
  );
}

function Told({ complaint, title }: { complaint: Complaint; title: string }) {
  const { t, i18n } = useTranslation(['console', 'common']);
  // Null where none was told: the document does not say so of every field.
  const locality = complaint.locality as string | null;
  const facts = [
    categoryName(complaint.category),
    locality,
    moment(complaint.filedAt, i18n.language),
    complaint.citizen.name,
    t(`common:status.${complaint.status}`),
  ];
  return (
    <section className="paper">
      <Title order={3} size="sm" style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Title>
      <Text size="sm" c="dimmed">
        {facts.filter(Boolean).join(' · ')}
      </Text>
      <Text size="sm" mt={4} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {complaint.description}
      </Text>
    </section>
  );
}
