import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { PRIORITIES } from '@/features/complaint/filters';
import { Sheet } from '@/shared/Sheet';
import { count } from '@/shared/times';
import { Figure } from './Figure';
import { useFigures, type Asked } from './useFigures';
import { percent } from './words';

/** Where deadlines are missed: departments by priority; the darker, the more. */
export function HeatMap({ asked }: { asked: Asked }) {
  const { t, i18n } = useTranslation(['console', 'common']);
  const figures = useFigures('sla-heatmap', asked);
  return (
    <Figure report="sla-heatmap" asked={asked} figures={figures} height={240}>
      {({ cells }) => {
        const rows = byDepartment(cells);
        return rows.length === 0 ? (
          <Text c="dimmed">{t('figures.nothing')}</Text>
        ) : (
          <Sheet
            label={t('figures.report.sla-heatmap')}
            heads={[t('figures.column.departments'), ...PRIORITIES.map((one) => t(`common:priority.${one}`))]}
            width={560}
          >
            {rows.map(({ department, of }) => (
              <Table.Tr key={department?.id ?? ''}>
                <Table.Th scope="row">{department?.name ?? t('figures.noDepartment')}</Table.Th>
                {PRIORITIES.map((priority) => {
                  const cell = of.get(priority);
                  const rate = (cell?.breachRate ?? null);
                  return (
                    <Table.Td key={priority} style={{ background: heat(rate) }}>
                      {cell ? (
                        <Link
                          to="/complaints"
                          search={{ departmentId: department?.id, priority, sla: 'BREACHED' }}
                          className="drill plain"
                        >
                          {`${percent(rate, i18n.language)} · ${t('figures.missed', { breached: count(cell.breached, i18n.language), all: count(cell.breached + cell.met, i18n.language) })}`}
                        </Link>
                      ) : (
                        t('common:none')
                      )}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Sheet>
        );
      }}
    </Figure>
  );
}

/** The more, the deeper; the words in the cell say how much. */
function heat(rate: number | null): string {
  return `color-mix(in srgb, var(--mantine-color-marigold-6) ${Math.round((rate ?? 0) * 38)}%, transparent)`;
}

function byDepartment(cells: Schemas['HeatmapCell'][]) {
  const rows = new Map<string, { department: Schemas['Named'] | null; of: Map<string, Schemas['HeatmapCell']> }>();
  for (const cell of cells) {
    const department = cell.department as Schemas['Named'] | null;
    const row = rows.get(department?.id ?? '') ?? { department, of: new Map<string, Schemas['HeatmapCell']>() };
    row.of.set(cell.priority, cell);
    rows.set(department?.id ?? '', row);
  }
  return [...rows.values()];
}
