import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** What the table is about: read before its columns. */
  label: string;
  heads: readonly string[];
  children: ReactNode;
  width?: number;
}

/** A table on paper; where the screen is narrower than it is, it is moved within, also by keys. */
export function Sheet({ label, heads, children, width = 560 }: Props) {
  return (
    <Table.ScrollContainer type="native" minWidth={width} className="paper" p={0} tabIndex={0} role="region" aria-label={label}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
