import { Anchor, Code, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { moment } from '@/shared/times';

/** One record: its sentence, who and when, and the exact data for whoever wants them. */
export function Entry({ entry }: { entry: Schemas['AuditItem'] }) {
  const { t, i18n } = useTranslation(['console', 'common']);
  const office = entry.tenant as Schemas['OfficeName'] | null;
  const address = entry.address as string | null;
  // The sentence names people and departments: their numbers would say nothing more.
  const told = entry.changes.filter(({ field }) => !field.endsWith('Id'));
  return (
    <li>
      <Text>{entry.text}</Text>
      <Text size="sm" c="dimmed">
        {[
          moment(entry.happenedAt, i18n.language),
          t(`audit.entity.${entry.entityType}`),
          t(`common:role.${entry.actor.role as 'ADMIN'}`),
          office?.name,
          address,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {entry.entityType === 'COMPLAINT' && (
        <Anchor component={Link} to={`/complaints/${entry.entityId}`} size="sm" ff="monospace">
          {entry.entityId}
        </Anchor>
      )}
      {told.length > 0 && (
        <Text size="sm">
          {told.map(({ field, before, after }) => `${field}: ${shown(before)} → ${shown(after)}`).join('; ')}
        </Text>
      )}
      <details>
        <summary>{t('audit.exact')}</summary>
        <Code block>{JSON.stringify(entry, null, 2)}</Code>
      </details>
    </li>
  );
}

function shown(value: unknown): string {
  return value === null || value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
}
