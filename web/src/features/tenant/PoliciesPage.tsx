import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { useMe } from '@/features/session/me';
import { Answered } from '@/shared/Answered';
import { categoryName } from '@/shared/categoryName';
import { Heading } from '@/shared/Heading';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { toast } from '@/shared/toast';
import { useChange } from '@/shared/useChange';

/** How many hours an office gives itself, for all and for each category. */
export function PoliciesPage() {
  const { t } = useTranslation('console');
  const policies = useQuery({ queryKey: ['policies'], queryFn: () => answer(api.GET('/api/v1/sla-policies')) });
  const categories = useQuery({ queryKey: ['categories'], queryFn: () => answer(api.GET('/api/v1/categories')) });
  return (
    <Stack>
      <Heading title={t('policies.title')}>{t('policies.title')}</Heading>
      <Text c="dimmed">{t('policies.says')}</Text>
      <Answered of={policies} height={480}>
        {(kept) => (
          <Answered of={categories} height={480}>
            {({ items }) => (
              <Policies key={JSON.stringify([kept, items])} kept={kept} categories={items.map(({ name }) => name)} />
            )}
          </Answered>
        )}
      </Answered>
    </Stack>
  );
}

function Policies({ kept, categories }: { kept: Schemas['SlaPoliciesView']; categories: string[] }) {
  const { t } = useTranslation(['console', 'common']);
  const me = useMe();
  const manages = me.data?.permissions.includes('sla-policy.manage') ?? false;
  const [general, setGeneral] = useState(String(kept.defaultHours));
  const [own, setOwn] = useState<Record<string, string>>(() =>
    Object.fromEntries(kept.categories.map(({ category, hours }) => [category, String(hours)])),
  );
  const granted = categories.filter((category) => (own[category] ?? '') !== '');
  const saving = useChange(
    () =>
      answer(
        api.PUT('/api/v1/sla-policies', {
          body: {
            defaultHours: Number(general),
            categories: granted.map((category) => ({ category, hours: Number(own[category]) })),
          },
        }),
      ),
    ['policies'],
    () => {
      // The form is drawn anew from what was saved.
      toast(t('common:saved'));
    },
  );

  function send(event: SyntheticEvent) {
    event.preventDefault();
    saving.mutate(undefined);
  }

  return (
    <form onSubmit={send} noValidate className="paper">
      <Stack>
        <TextInput
          label={t('policies.general')}
          description={t('policies.generalHint')}
          inputMode="numeric"
          value={general}
          error={saving.wrong.defaultHours}
          readOnly={!manages}
          onChange={(event) => {
            setGeneral(event.currentTarget.value.replace(/\D/gu, ''));
          }}
        />
        {categories.map((category) => (
          <TextInput
            key={category}
            label={categoryName(category)}
            placeholder={t('policies.asElse')}
            inputMode="numeric"
            value={own[category] ?? ''}
            error={saving.wrong[`categories[${granted.indexOf(category)}].hours`]}
            readOnly={!manages}
            onChange={(event) => {
              const hours = event.currentTarget.value.replace(/\D/gu, '');
              setOwn((before) => ({ ...before, [category]: hours }));
            }}
          />
        ))}
        {saving.failure && <ProblemAlert failure={saving.failure} />}
        {manages && (
          <Button type="submit" loading={saving.isPending}>
            {t('common:save')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
