import { Group, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered } from '@/shared/Answered';
import { TakeOut } from '@/shared/TakeOut';
import type { Asked, Report } from './useFigures';

interface Props<T> {
  report: Report;
  asked: Asked;
  figures: UseQueryResult<T>;
  height: number;
  children: (figures: T) => ReactNode;
}

/** A report on paper: what it counts in one sentence, the figures, and the way to take them out. */
export function Figure<T>({ report, asked, figures, height, children }: Props<T>) {
  const { t } = useTranslation('console');
  return (
    <Stack component="section" className="paper" gap="sm" aria-busy={figures.isPlaceholderData}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2}>{t(`figures.report.${report as 'overview'}`)}</Title>
          <Text size="sm" c="dimmed">
            {t(`figures.means.${report as 'overview'}`)}
          </Text>
        </div>
        <TakeOut path={`/api/v1/analytics/${report}`} query={{ ...asked }} name={`${report}.csv`} />
      </Group>
      <Answered of={figures} height={height}>
        {children}
      </Answered>
    </Stack>
  );
}
