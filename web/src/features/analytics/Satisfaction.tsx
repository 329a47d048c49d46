import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { Sheet } from '@/shared/Sheet';
import { count } from '@/shared/times';
import { Figure } from './Figure';
import { useFigures, type Asked } from './useFigures';
import { decimal, percent } from './words';

const STARS = [1, 2, 3, 4, 5] as const;

/** What citizens thought of it, by department and month. */
export function Satisfaction({ asked }: { asked: Asked }) {
  const { t, i18n } = useTranslation('console');
  const figures = useFigures('satisfaction', asked);
  const language = i18n.language;
  return (
    <Figure report="satisfaction" asked={asked} figures={figures} height={240}>
      {({ items }) =>
        items.length === 0 ? (
          <Text c="dimmed">{t('figures.nothing')}</Text>
        ) : (
          <Sheet
            label={t('figures.report.satisfaction')}
            heads={[
              t('figures.column.month'),
              t('figures.column.departments'),
              ...STARS.map((stars) => t('figures.stars', { count: stars })),
              t('figures.column.rating'),
              t('figures.column.rated'),
            ]}
            width={720}
          >
            {items.map((item) => {
              const department = item.department as Schemas['Named'] | null;
              return (
                <Table.Tr key={`${item.month} ${department?.id ?? ''}`}>
                  <Table.Td>{item.month}</Table.Td>
                  <Table.Td>{department?.name ?? t('figures.noDepartment')}</Table.Td>
                  {STARS.map((stars) => (
                    <Table.Td key={stars}>{count(item.ratings[String(stars)] ?? 0, language)}</Table.Td>
                  ))}
                  <Table.Td>{decimal(item.average, language)}</Table.Td>
                  <Table.Td>{percent(item.feedbackShare, language)}</Table.Td>
                </Table.Tr>
              );
            })}
          </Sheet>
        )
      }
    </Figure>
  );
}
