import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { categoryName } from '@/shared/categoryName';
import { day } from '@/shared/times';
import { hands } from './hands';
import { TimeLeft } from './TimeLeft';

/** One complaint of a list; drawn again only when it has changed. */
export const ComplaintLine = memo(function ComplaintLine({ complaint }: { complaint: Schemas['ComplaintView'] }) {
  const { t, i18n } = useTranslation(['console', 'common']);
  const stopped = complaint.status === 'RESOLVED' || complaint.status === 'CLOSED';
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/complaints/${complaint.trackingId}`} ff="monospace" size="sm" className="whole">
          {complaint.trackingId}
        </Anchor>
      </Table.Td>
      <Table.Td maw={320}>
        <Text size="sm" fw={600}>
          {categoryName(complaint.category)}
        </Text>
        <Text size="sm" c="dimmed" lineClamp={2}>
          {complaint.description}
        </Text>
      </Table.Td>
      <Table.Td>{complaint.citizen.name}</Table.Td>
      <Table.Td>{hands(complaint) || t('list.unassigned')}</Table.Td>
      <Table.Td>{t(`common:priority.${complaint.priority}`)}</Table.Td>
      <Table.Td>{t(`common:status.${complaint.status}`)}</Table.Td>
      <Table.Td>
        <TimeLeft sla={complaint.sla} stopped={stopped} />
      </Table.Td>
      <Table.Td className="whole">{day(complaint.filedAt, i18n.language)}</Table.Td>
    </Table.Tr>
  );
});
