import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ComplaintTable } from '@/features/complaint/ComplaintTable';
import { useMe } from '@/features/session/me';
import { Heading } from '@/shared/Heading';
import { TaskCard } from './TaskCard';
import { tasksOf } from './tasks';

/** What needs somebody of this role now, and the complaints that are due first. */
export function HomePage() {
  const { t } = useTranslation('console');
  const me = useMe();
  if (!me.data) {
    return null;
  }
  const { staff } = me.data;
  return (
    <Stack>
      <Group justify="space-between">
        <Heading title={t('home.title')}>{t('home.hello', { name: staff.name })}</Heading>
        <Button component={Link} to="/file">
          {t('file.title')}
        </Button>
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        {tasksOf(staff.role).map((task) => (
          <TaskCard key={task.name} task={task} />
        ))}
      </SimpleGrid>
      <Text component="h2" fw={650} size="lg">
        {t('home.first')}
      </Text>
      <ComplaintTable filters={staff.role === 'CALL_OPERATOR' ? {} : { open: true, sort: 'dueAt' }} />
    </Stack>
  );
}
