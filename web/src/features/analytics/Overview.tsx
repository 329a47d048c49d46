import { SimpleGrid, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Filters } from '@/features/complaint/filters';
import { PRIORITIES, STATUSES } from '@/features/complaint/filters';
import { count } from '@/shared/times';
import { Figure } from './Figure';
import { before } from './ranges';
import { useFigures, type Asked } from './useFigures';
import { decimal, percent } from './words';

interface Tile {
  name: string;
  value: string;
  /** The same of the period before. */
  was: string | undefined;
  behind?: Filters;
}

/** The figures of the whole range, each beside that of as many days before. */
export function Overview({ asked }: { asked: Asked }) {
  const { t, i18n } = useTranslation(['console', 'common']);
  const now = useFigures('overview', asked);
  const then = useFigures('overview', { ...asked, ...before(asked) });
  const filed: Filters = { filedFrom: asked.from, filedTo: asked.to, departmentId: asked.departmentId };
  const whole = (value: number) => count(value, i18n.language);
  return (
    <Figure report="overview" asked={asked} figures={now} height={260}>
      {(figures) => {
        const was = then.data;
        const tiles: Tile[] = [
          {
            name: 'total',
            value: whole(figures.total),
            was: was && whole(was.total),
            behind: { ...filed, duplicates: 'included' },
          },
          {
            name: 'distinct',
            value: whole(figures.distinctProblems),
            was: was && whole(was.distinctProblems),
            behind: filed,
          },
          {
            name: 'hours',
            value: decimal(figures.averageResolutionHours, i18n.language),
            was: was && decimal(was.averageResolutionHours, i18n.language),
          },
          { name: 'breaches', value: whole(figures.breaches), was: was && whole(was.breaches) },
          {
            name: 'breachRate',
            value: percent(figures.breachRate, i18n.language),
            was: was && percent(was.breachRate, i18n.language),
          },
          {
            name: 'rating',
            value: decimal(figures.averageRating, i18n.language),
            was: was && decimal(was.averageRating, i18n.language),
          },
        ];
        return (
          <>
            <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }}>
              {tiles.map(({ name, value, was: earlier, behind }) => (
                <div key={name}>
                  <Text size="sm">{t(`figures.tile.${name as 'total'}`)}</Text>
                  <Text fz={28} fw={650} className="figure">
                    {behind ? (
                      <Link to="/complaints" search={behind} className="drill">
                        {value}
                      </Link>
                    ) : (
                      value
                    )}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {t('figures.before', { value: earlier ?? '…' })}
                  </Text>
                </div>
              ))}
            </SimpleGrid>
            <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }}>
              {STATUSES.map((status) => (
                <Text key={status}>
                  {`${t(`common:status.${status}`)}: `}
                  <Link
                    to="/complaints"
                    search={{ ...filed, status, duplicates: 'included' }}
                    className="drill"
                    aria-label={`${t(`common:status.${status}`)}: ${whole(counted(figures.byStatus, status))}`}
                  >
                    {whole(counted(figures.byStatus, status))}
                  </Link>
                </Text>
              ))}
            </SimpleGrid>
            <SimpleGrid cols={{ base: 2, sm: 4 }}>
              {PRIORITIES.map((priority) => (
                <Text key={priority}>
                  {`${t(`common:priority.${priority}`)}: `}
                  <Link
                    to="/complaints"
                    search={{ ...filed, priority, duplicates: 'included' }}
                    className="drill"
                    aria-label={`${t(`common:priority.${priority}`)}: ${whole(counted(figures.byPriority, priority))}`}
                  >
                    {whole(counted(figures.byPriority, priority))}
                  </Link>
                </Text>
              ))}
            </SimpleGrid>
          </>
        );
      }}
    </Figure>
  );
}

function counted(by: Record<string, number>, name: string): number {
  return by[name] ?? 0;
}
