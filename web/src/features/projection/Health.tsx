import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

const LOOK = 10_000;

/** Whether the process that answers says that it can work. */
export function Health() {
  const { t } = useTranslation('console');
  const ready = useQuery({
    queryKey: ['health'],
    refetchInterval: LOOK,
    queryFn: async () => (await fetch('/actuator/health/readiness').catch(() => null))?.ok ?? false,
  });
  return (
    <Text role="status" fw={600}>
      {ready.data === undefined ? t('platform.looking') : t(ready.data ? 'platform.ready' : 'platform.notReady')}
    </Text>
  );
}
