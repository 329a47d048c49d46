import { Button, Popover, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { count } from '@/shared/times';
import { Notices } from './Notices';

/** How much is unread, and what. */
export function Bell() {
  const { t, i18n } = useTranslation('console');
  const [isOpen, setOpen] = useState(false);
  const unread = useQuery({
    queryKey: ['notifications', 'unread'],
    queryFn: () => answer(api.GET('/api/v1/notifications/unread-count')),
  });
  const many = unread.data?.unread ?? 0;
  const shown = `${count(many, i18n.language)}${unread.data?.unreadIsLowerBound ? '+' : ''}`;
  return (
    <Popover transitionProps={{ duration: 0 }} opened={isOpen} onChange={setOpen} width={360} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant={many > 0 ? 'light' : 'default'}
          aria-label={t('bell.label', { count: many, shown })}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {many > 0 ? `▲ ${shown}` : t('bell.none')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('bell.title')}>
        <Stack gap="xs">
          <Text fw={650}>{t('bell.title')}</Text>
          <Notices
            onLeave={() => {
              setOpen(false);
            }}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
