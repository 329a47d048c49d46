import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { LISTS } from '@/features/complaint/lists';
import { asked } from '@/features/complaint/filters';
import { sentence } from '@/shared/ProblemAlert';
import { count } from '@/shared/times';
import type { Task } from './tasks';

/** How many wait, and the way to them. */
export function TaskCard({ task }: { task: Task }) {
  const { t, i18n } = useTranslation('console');
  const common = useTranslation('common').t;
  const waiting = useQuery({
    queryKey: [LISTS, 'count', task.name],
    queryFn: () => answer(api.GET('/api/v1/complaints', { params: { query: { ...asked(task.filters), limit: 1 } } })),
  });
  const total = waiting.data && `${count(waiting.data.total, i18n.language)}${waiting.data.totalIsLowerBound ? '+' : ''}`;
  return (
    <Link to="/complaints" search={task.filters} className="paper choice">
      {waiting.isPending ? (
        <Skeleton height={40} width={64} />
      ) : (
        <Text fz={32} lh="40px" fw={650} className="figure">
          {total ?? sentence(common, waiting.error)}
        </Text>
      )}
      <Text fw={600}>{t(`home.task.${task.name as 'new'}`)}</Text>
      <Text size="sm" c="dimmed">
        {t(`home.says.${task.name as 'new'}`)}
      </Text>
    </Link>
  );
}
