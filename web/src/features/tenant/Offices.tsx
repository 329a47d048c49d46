import { Anchor, Card, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';

/** Where a citizen begins: which office is it about? */
export function Offices() {
  const { t } = useTranslation('portal');
  const offices = useQuery({
    queryKey: ['offices'],
    queryFn: () => answer(api.GET('/api/v1/public/offices')),
  });
  return (
    <Stack>
      <Title order={1}>{t('offices.title')}</Title>
      {offices.data?.items.map((office) => (
        <Card key={office.slug} withBorder>
          <Anchor href={`/o/${office.slug}`}>{office.name}</Anchor>
        </Card>
      ))}
    </Stack>
  );
}
