import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { categoryName } from '@/shared/categoryName';
import { STEPS, type Draft, type Step } from './draft';

interface Props {
  draft: Draft;
  files: File[];
  edit: (step: Step) => void;
}

/** All that was told, once more, each part with a way back to it. */
export function ReviewStep({ draft, files, edit }: Props) {
  const { t } = useTranslation(['portal', 'common']);
  const place = [draft.locality.trim(), draft.position && t('filing.position')].filter(Boolean).join(' · ');
  const parts = [
    { name: t('filing.steps.what'), told: [draft.description, draft.category === '' ? t('filing.categoryNone') : categoryName(draft.category)] },
    { name: t('filing.where'), told: [place || t('filing.noPlace')] },
    {
      name: t('filing.steps.who'),
      told: [draft.name, draft.phone, draft.email, files.map((file) => file.name).join(', ')],
    },
  ];
  return (
    <Stack>
      {parts.map((part, index) => (
        <div className="paper" key={part.name}>
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <Stack gap={4} miw={0}>
              <Text size="sm" c="dimmed">
                {part.name}
              </Text>
              {part.told.filter(Boolean).map((line) => (
                <Text key={line} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                  {line}
                </Text>
              ))}
            </Stack>
            <Button
              variant="subtle"
              size="compact-sm"
              flex="none"
              aria-label={t('filing.change', { what: part.name })}
              onClick={() => {
                edit(STEPS[index] ?? 'what');
              }}
            >
              {t('common:edit')}
            </Button>
          </Group>
        </div>
      ))}
    </Stack>
  );
}
