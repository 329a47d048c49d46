import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '@/shared/Sheet';
import { count, day } from '@/shared/times';
import { Figure } from './Figure';
import { useFigures, type Asked } from './useFigures';

const SERIES = {
  trends: [
    { name: 'filed', color: 'marigold.7' },
    { name: 'resolved', color: 'peacock.7', strokeDasharray: '6 4' },
  ],
  escalations: [
    { name: 'byHand', color: 'marigold.7' },
    { name: 'bySystem', color: 'peacock.7', strokeDasharray: '6 4' },
  ],
} as const;

/** Two counts, day by day: as lines, and as the numbers behind them. */
export function Days({ asked, report }: { asked: Asked; report: 'trends' | 'escalations' }) {
  const { t, i18n } = useTranslation(['console', 'common']);
  const figures = useFigures(report, asked);
  const series = SERIES[report].map((line) => ({ ...line, label: t(`figures.series.${line.name}`) }));
  return (
    <Figure report={report} asked={asked} figures={figures} height={320}>
      {({ days }) => {
        const rows = days as unknown as ({ date: string } & Record<string, number>)[];
        return rows.length === 0 ? (
          <Text c="dimmed">{t('figures.nothing')}</Text>
        ) : (
          <>
            <div aria-hidden>
              <LineChart
                h={240}
                data={rows}
                dataKey="date"
                series={series}
                curveType="linear"
                withLegend
                lineChartProps={{ accessibilityLayer: false }}
                withDots={rows.length < 40}
                tickLine="none"
                xAxisProps={{ minTickGap: 40, tickFormatter: (at: string) => day(at, i18n.language) }}
                valueFormatter={(value) => count(value, i18n.language)}
              />
            </div>
            <details>
              <summary>{t('figures.numbers')}</summary>
              <Sheet
                label={t(`figures.report.${report}`)}
                heads={[t('figures.day'), ...series.map(({ label }) => label)]}
                width={360}
              >
                {rows.map((row) => (
                  <Table.Tr key={row.date}>
                    <Table.Td>{day(row.date, i18n.language)}</Table.Td>
                    {series.map(({ name }) => (
                      <Table.Td key={name}>{count(row[name] ?? 0, i18n.language)}</Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Sheet>
            </details>
          </>
        );
      }}
    </Figure>
  );
}
