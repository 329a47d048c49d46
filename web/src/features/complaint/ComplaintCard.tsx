import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { categoryName } from '@/shared/categoryName';
import { day } from '@/shared/times';
import { hands } from './hands';
import type { Listed } from './listed';
import { TimeLeft } from './TimeLeft';

/** One complaint of a list, where there is no room for columns; drawn again only when it has changed. */
export const ComplaintCard = memo(function ComplaintCard({ complaint, t, language }: Listed) {
  const stopped = complaint.status === 'RESOLVED' || complaint.status === 'CLOSED';
  const facts = [complaint.citizen.name, hands(complaint) || t('list.unassigned'), day(complaint.filedAt, language)];
  return (
    <li className="paper">
      <Anchor component={Link} to={`/complaints/${complaint.trackingId}`} ff="monospace" size="sm">
        {complaint.trackingId}
      </Anchor>
      <Text fw={600}>{categoryName(complaint.category)}</Text>
      <Text size="sm" c="dimmed" lineClamp={2}>
        {complaint.description}
      </Text>
      <Group justify="space-between" align="flex-end" mt={4}>
        <TimeLeft sla={complaint.sla} stopped={stopped} t={t} />
        <Text size="sm">{`${t(`common:status.${complaint.status}`)} · ${t(`common:priority.${complaint.priority}`)}`}</Text>
      </Group>
      <Text size="sm" mt={4}>
        {facts.join(' · ')}
      </Text>
    </li>
  );
});
