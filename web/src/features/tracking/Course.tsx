import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { moment } from '@/shared/times';

/** The steps so far, the latest first. */
export function Course({ steps }: { steps: Schemas['Step'][] }) {
  const { t, i18n } = useTranslation('portal');
  return (
    <section className="paper">
      <Title order={2} mb="sm">
        {t('track.course')}
      </Title>
      <ol className="timeline" reversed>
        {steps.toReversed().map((step, index) => (
          <li key={`${step.at}${step.status}`} data-now={index === 0}>
            <Text fw={600}>{t(`track.statusText.${step.status}`)}</Text>
            <Text size="sm" c="dimmed">
              {moment(step.at, i18n.language)}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
