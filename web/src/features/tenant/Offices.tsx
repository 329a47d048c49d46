import { Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { FollowBox } from '@/features/tracking/FollowBox';
import { Heading } from '@/shared/Heading';
import { ProblemAlert } from '@/shared/ProblemAlert';

/** With fewer one sees them all at once. */
const WORTH_SEARCHING = 8;

/** Where a citizen begins: which office is it about, or which complaint? */
export function Offices() {
  const { t } = useTranslation('portal');
  const [wanted, setWanted] = useState('');
  const offices = useQuery({
    queryKey: ['offices'],
    queryFn: () => answer(api.GET('/api/v1/public/offices')),
  });
  const all = offices.data?.items ?? [];
  const shown = all.filter((office) => office.name.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <Stack gap="xl">
      <Stack gap="md">
        <Heading title={t('title')}>{t('offices.title')}</Heading>
        <Text c="dimmed">{t('offices.lead')}</Text>
        {all.length > WORTH_SEARCHING && (
          <TextInput
            label={t('offices.search')}
            value={wanted}
            onChange={(event) => {
              setWanted(event.currentTarget.value);
            }}
          />
        )}
        {offices.isPending && <Skeleton height={140} />}
        {offices.error && <ProblemAlert failure={offices.error} onRetry={() => void offices.refetch()} />}
        {shown.map((office) => (
          <Link key={office.slug} to="/o/$slug" params={{ slug: office.slug }} className="paper choice">
            <Text fw={600}>{office.name}</Text>
          </Link>
        ))}
        {offices.isSuccess && shown.length === 0 && (
          <Text role="status">{all.length === 0 ? t('offices.empty') : t('offices.none')}</Text>
        )}
      </Stack>
      <FollowBox />
    </Stack>
  );
}
