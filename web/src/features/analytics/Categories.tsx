import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { categoryName } from '@/shared/categoryName';
import { Sheet } from '@/shared/Sheet';
import { count } from '@/shared/times';
import { Figure } from './Figure';
import { useFigures, type Asked } from './useFigures';
import { percent } from './words';

/** What complaints are about, the most frequent first. */
export function Categories({ asked }: { asked: Asked }) {
  const { t, i18n } = useTranslation('console');
  const figures = useFigures('categories', asked);
  return (
    <Figure report="categories" asked={asked} figures={figures} height={240}>
      {({ items }) =>
        items.length === 0 ? (
          <Text c="dimmed">{t('figures.nothing')}</Text>
        ) : (
          <Sheet
            label={t('figures.report.categories')}
            heads={[t('figures.column.category'), t('figures.column.total'), t('figures.column.share')]}
            width={420}
          >
            {items.map((item) => (
              <Table.Tr key={(item.category as string | null) ?? ''}>
                <Table.Td>
                  {(item.category as string | null) === null ? (
                    t('figures.noCategory')
                  ) : (
                    <Link
                      to="/complaints"
                      search={{ category: item.category, filedFrom: asked.from, filedTo: asked.to, duplicates: 'included' }}
                      className="drill"
                    >
                      {categoryName(item.category)}
                    </Link>
                  )}
                </Table.Td>
                <Table.Td>{count(item.total, i18n.language)}</Table.Td>
                <Table.Td>
                  <span className="bar" aria-hidden style={{ width: `${item.share * 10}rem` }} />
                  {percent(item.share, i18n.language)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Sheet>
        )
      }
    </Figure>
  );
}
