import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { useMe } from '@/features/session/me';
import { Answered } from '@/shared/Answered';
import { Heading } from '@/shared/Heading';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { toast } from '@/shared/toast';
import { useChange } from '@/shared/useChange';

/** What complaints can be about, and which department each kind goes to. */
export function CategoriesPage() {
  const { t } = useTranslation('console');
  const categories = useQuery({ queryKey: ['categories'], queryFn: () => answer(api.GET('/api/v1/categories')) });
  return (
    <Stack>
      <Heading title={t('categories.title')}>{t('categories.title')}</Heading>
      <Text c="dimmed">{t('categories.says')}</Text>
      <Answered of={categories} height={480}>
        {({ items }) => <Categories key={JSON.stringify(items)} kept={items} />}
      </Answered>
    </Stack>
  );
}

interface Line {
  /** Tells lines apart while their names are being written. */
  key: number;
  name: string;
  departmentId: string;
}

function Categories({ kept }: { kept: Schemas['Category'][] }) {
  const { t } = useTranslation(['console', 'common']);
  const me = useMe();
  const manages = me.data?.permissions.includes('category.manage') ?? false;
  const [lines, setLines] = useState<Line[]>(() =>
    kept.map(({ name, departmentId }, key) => ({ key, name, departmentId: (departmentId as string | null) ?? '' })),
  );
  const departments = useQuery({ queryKey: ['departments'], queryFn: () => answer(api.GET('/api/v1/departments')) });
  const saving = useChange(
    () =>
      answer(
        api.PUT('/api/v1/categories', {
          body: { items: lines.map(({ name, departmentId }) => ({ name, departmentId: departmentId || undefined })) },
        }),
      ),
    ['categories'],
    () => {
      // The form is drawn anew from what was saved.
      toast(t('common:saved'));
    },
  );
  const change = (key: number, part: Partial<Line>) => {
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...part } : line)));
  };
  return (
    <Stack className="paper">
      {lines.map((line, index) => (
        <Group key={line.key} align="flex-end">
          <TextInput
            flex="1 1 12rem"
            label={t('categories.name', { number: index + 1 })}
            value={line.name}
            error={saving.wrong[`items[${index}].name`]}
            readOnly={!manages}
            maxLength={120}
            onChange={(event) => {
              change(line.key, { name: event.currentTarget.value });
            }}
          />
          <NativeSelect
            flex="1 1 12rem"
            label={t('categories.department', { number: index + 1 })}
            value={line.departmentId}
            error={saving.wrong[`items[${index}].departmentId`]}
            disabled={!manages}
            data={[
              { value: '', label: t('categories.nobody') },
              ...(departments.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => {
              change(line.key, { departmentId: event.currentTarget.value });
            }}
          />
          {manages && (
            <Button
              variant="default"
              aria-label={t('categories.removeOf', { name: line.name })}
              onClick={() => {
                setLines((before) => before.filter(({ key }) => key !== line.key));
              }}
            >
              {t('categories.remove')}
            </Button>
          )}
        </Group>
      ))}
      {manages && (
        <Group>
          <Button
            loading={saving.isPending}
            onClick={() => {
              saving.mutate(undefined);
            }}
          >
            {t('common:save')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              setLines((before) => [
                ...before,
                { key: 1 + Math.max(0, ...before.map(({ key }) => key)), name: '', departmentId: '' },
              ]);
            }}
          >
            {t('categories.add')}
          </Button>
        </Group>
      )}
      {saving.failure && <ProblemAlert failure={saving.failure} />}
      {saving.wrong.items && <Text role="alert">{saving.wrong.items}</Text>}
    </Stack>
  );
}
