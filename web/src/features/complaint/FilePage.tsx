import { uuid } from '@/shared/uuid';
import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { categoryName } from '@/shared/categoryName';
import { Heading } from '@/shared/Heading';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useChange } from '@/shared/useChange';
import { LISTS } from './lists';

const CHANNELS = ['PHONE', 'WALK_IN', 'LETTER', 'WHATSAPP', 'EMAIL', 'OTHER'] as const;

const EMPTY = { citizenName: '', phone: '', email: '', description: '', category: '', locality: '' };
type Written = keyof typeof EMPTY;

/** What a citizen tells at the counter or on the telephone, written down while they tell it. */
export function FilePage() {
  const { t } = useTranslation(['console', 'common']);
  const navigate = useNavigate();
  const [typed, setTyped] = useState(EMPTY);
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>('PHONE');
  const [language, setLanguage] = useState<'EN' | 'HI'>('HI');
  // Drawn once for this form: sent again after a lost answer, it is the same complaint.
  const [key] = useState(() => uuid());
  const categories = useQuery({ queryKey: ['categories'], queryFn: () => answer(api.GET('/api/v1/categories')) });
  const filing = useChange(
    () =>
      answer(
        api.POST('/api/v1/complaints', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            citizenName: typed.citizenName,
            phone: typed.phone,
            description: typed.description,
            email: typed.email.trim() || undefined,
            category: typed.category || undefined,
            locality: typed.locality.trim() || undefined,
            channel,
            language,
          },
        }),
      ),
    [LISTS],
    (filed: Pick<Schemas['ComplaintView'], 'trackingId'>) => {
      void navigate({ to: '/complaints/$trackingId', params: { trackingId: filed.trackingId } });
    },
  );
  const input = (name: Written) => ({
    label: t(`file.${name}`),
    value: typed[name],
    error: filing.wrong[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });

  function send(event: SyntheticEvent) {
    event.preventDefault();
    filing.mutate(undefined);
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack className="paper">
        <Heading title={t('file.title')}>{t('file.title')}</Heading>
        <Text c="dimmed">{t('file.says')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...input('citizenName')} autoComplete="off" maxLength={120} />
          <TextInput {...input('phone')} type="tel" autoComplete="off" maxLength={20} />
          <TextInput {...input('email')} type="email" autoComplete="off" maxLength={254} description={t('common:optional')} />
          <TextInput {...input('locality')} autoComplete="off" maxLength={200} description={t('common:optional')} />
        </SimpleGrid>
        <Textarea {...input('description')} autosize minRows={4} maxLength={5_000} />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <NativeSelect
            {...input('category')}
            data={[
              { value: '', label: t('file.noCategory') },
              ...(categories.data?.items ?? []).map(({ name }) => ({ value: name, label: categoryName(name) })),
            ]}
          />
          <NativeSelect
            label={t('file.channel')}
            value={channel}
            data={CHANNELS.map((value) => ({ value, label: t(`common:channel.${value}`) }))}
            onChange={(event) => {
              setChannel(CHANNELS.find((one) => one === event.currentTarget.value) ?? 'PHONE');
            }}
          />
          <NativeSelect
            label={t('file.language')}
            value={language}
            data={[
              { value: 'HI', label: t('common:language.hi') },
              { value: 'EN', label: t('common:language.en') },
            ]}
            onChange={(event) => {
              setLanguage(event.currentTarget.value === 'EN' ? 'EN' : 'HI');
            }}
          />
        </SimpleGrid>
        {filing.failure && <ProblemAlert failure={filing.failure} />}
        <Group>
          <Button type="submit" loading={filing.isPending}>
            {t('file.go')}
          </Button>
          <Button component={Link} to="/complaints" variant="default">
            {t('common:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
