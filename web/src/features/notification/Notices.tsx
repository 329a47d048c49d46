import { Button, Stack, Text, UnstyledButton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Answered } from '@/shared/Answered';
import { moment } from '@/shared/times';

const SHOWN = 12;

/** The latest notices; one is read when it is followed. */
export function Notices({ onLeave }: { onLeave: () => void }) {
  const { t, i18n } = useTranslation('console');
  const navigate = useNavigate();
  const client = useQueryClient();
  const notices = useQuery({
    queryKey: ['notifications', 'latest', i18n.language],
    queryFn: () => answer(api.GET('/api/v1/notifications', { params: { query: { limit: SHOWN } } })),
  });
  const again = () => client.invalidateQueries({ queryKey: ['notifications'] });
  const reading = useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } })),
    onSettled: again,
  });
  const readingAll = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/notifications/read-all')),
    onSettled: again,
  });
  return (
    <Answered of={notices} height={160}>
      {({ items }) => (
        <Stack gap={4} className="notices">
          {items.length === 0 && <Text c="dimmed">{t('bell.nothing')}</Text>}
          {items.map((notice) => (
            <UnstyledButton
              key={notice.id}
              className="notice"
              data-unread={!notice.read}
              onClick={() => {
                reading.mutate(notice.id);
                onLeave();
                void navigate({ to: '/complaints/$trackingId', params: { trackingId: notice.trackingId } });
              }}
            >
              <Text size="sm" fw={notice.read ? 400 : 650}>
                {`${notice.read ? '' : '● '}${notice.text}`}
              </Text>
              <Text size="xs" c="dimmed">
                {moment(notice.at, i18n.language)}
              </Text>
            </UnstyledButton>
          ))}
          {items.some((notice) => !notice.read) && (
            <Button
              size="xs"
              variant="default"
              loading={readingAll.isPending}
              onClick={() => {
                readingAll.mutate();
              }}
            >
              {t('bell.readAll')}
            </Button>
          )}
        </Stack>
      )}
    </Answered>
  );
}
