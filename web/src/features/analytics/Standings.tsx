import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { Sheet } from '@/shared/Sheet';
import { count } from '@/shared/times';
import { Figure } from './Figure';
import { useFigures, type Asked } from './useFigures';
import { decimal, percent } from './words';

/** Departments, or officers, side by side. */
export function Standings({ asked, report }: { asked: Asked; report: 'departments' | 'officers' }) {
  const { t, i18n } = useTranslation('console');
  const figures = useFigures(report, asked);
  const language = i18n.language;
  const heads = (['open', 'resolved', 'hours', 'breachRate', 'rating'] as const).map((name) => t(`figures.column.${name}`));
  return (
    <Figure report={report} asked={asked} figures={figures} height={240}>
      {({ items }) =>
        items.length === 0 ? (
          <Text c="dimmed">{t('figures.nothing')}</Text>
        ) : (
          <Sheet label={t(`figures.report.${report}`)} heads={[t(`figures.column.${report}`), ...heads]} width={640}>
            {items.map((item) => {
              // Null for what no department has: the document does not say so of every field.
              const who = ('officer' in item ? item.officer : item.department) as Schemas['Named'] | null;
              const behind = report === 'officers' ? { officerId: who?.id } : { departmentId: who?.id };
              return (
                <Table.Tr key={who?.id ?? ''}>
                  <Table.Td>
                    {who ? (
                      <Link to="/complaints" search={{ ...behind, filedFrom: asked.from, filedTo: asked.to }} className="drill">
                        {who.name}
                      </Link>
                    ) : (
                      t('figures.noDepartment')
                    )}
                  </Table.Td>
                  <Table.Td>{count(item.open, language)}</Table.Td>
                  <Table.Td>{count(item.resolved, language)}</Table.Td>
                  <Table.Td>{decimal(item.averageResolutionHours, language)}</Table.Td>
                  <Table.Td>{percent(item.breachRate, language)}</Table.Td>
                  <Table.Td>{decimal(item.averageRating, language)}</Table.Td>
                </Table.Tr>
              );
            })}
          </Sheet>
        )
      }
    </Figure>
  );
}
