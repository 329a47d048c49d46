import { Anchor, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { moment } from '@/shared/times';
import { hands } from './hands';

/** Who told of it, where it is, with whom it is and until when. What nobody knows is left out. */
export function ComplaintFacts({ complaint }: { complaint: Schemas['ComplaintView'] }) {
  const { t, i18n } = useTranslation(['console', 'common']);
  const at = (when: string) => moment(when, i18n.language);
  // Any of them may be null: the document does not say so of every field.
  const filedBy = complaint.filedBy as Schemas['Named'] | null;
  const feedback = complaint.feedback as Schemas['Feedback'] | null;
  const source = t(`one.source.${complaint.sla.source as 'TENANT'}`);
  const facts: [string, ReactNode][] = [
    [t('one.citizen'), complaint.citizen.name],
    [t('one.phone'), <Anchor href={`tel:${complaint.citizen.phone.replace(/[^+\d]/g, '')}`}>{complaint.citizen.phone}</Anchor>],
    [t('one.email'), complaint.citizen.email],
    [t('one.place'), complaint.locality],
    [t('one.with'), hands(complaint) || t('list.unassigned')],
    [t('one.filed'), [at(complaint.filedAt), filedBy && t('one.by', { name: filedBy.name })].filter(Boolean).join(' ')],
    [t('one.channel'), t(`common:channel.${complaint.channel}`)],
    [t('one.due'), `${at(complaint.sla.dueAt)} (${t('one.hours', { count: complaint.sla.hours, source })})`],
    [t('one.feedback'), feedback && [t('one.stars', { count: feedback.rating }), feedback.comment].filter(Boolean).join(': ')],
  ];
  return (
    <Stack component="dl" className="paper" gap="xs" m={0}>
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([name, value]) => (
          <div key={name}>
            <Text component="dt" size="sm" c="dimmed">
              {name}
            </Text>
            <Text component="dd" m={0} style={{ overflowWrap: 'anywhere' }}>
              {value}
            </Text>
          </div>
        ))}
    </Stack>
  );
}
