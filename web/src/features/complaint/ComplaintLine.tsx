import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { categoryName } from '@/shared/categoryName';
import { day } from '@/shared/times';
import { hands } from './hands';
import type { Listed } from './listed';
import { TimeLeft } from './TimeLeft';

/** One complaint of a list; drawn again only when it has changed. */
export const ComplaintLine = memo(function ComplaintLine({ complaint, t, language }: Listed) {
  const stopped = complaint.status === 'RESOLVED' || complaint.status === 'CLOSED';
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/complaints/${complaint.trackingId}`} ff="monospace" size="sm" className="whole">
          {complaint.trackingId}
        </Anchor>
      </Table.Td>
      <Table.Td>
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
        <TimeLeft sla={complaint.sla} stopped={stopped} t={t} />
      </Table.Td>
      <Table.Td className="whole">{day(complaint.filedAt, language)}</Table.Td>
    </Table.Tr>
  );
});
