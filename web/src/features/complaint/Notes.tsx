import { Button, Skeleton, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { moment } from '@/shared/times';
import { complaintKey } from './complaintKey';

/** What staff remarked among themselves; whoever may not read notes sees nothing of them. */
export function Notes({ trackingId, mayWrite }: { trackingId: string; mayWrite: boolean }) {
  const { t, i18n } = useTranslation('console');
  const client = useQueryClient();
  const [text, setText] = useState('');
  const key = complaintKey(trackingId, 'notes');
  const notes = useQuery({
    queryKey: key,
    queryFn: () => answer(api.GET('/api/v1/complaints/{trackingId}/notes', { params: { path: { trackingId } } })),
  });
  const writing = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/complaints/{trackingId}/notes', {
          params: { path: { trackingId } },
          body: { text: text.trim() },
        }),
      ),
    onSuccess: async () => {
      setText('');
      await client.invalidateQueries({ queryKey: complaintKey(trackingId).slice(0, 2) });
    },
  });

  function write(event: SyntheticEvent) {
    event.preventDefault();
    if (text.trim() !== '') {
      writing.mutate();
    }
  }

  if (notes.error instanceof Problem && notes.error.status === 403) {
    return null;
  }
  return (
    <Stack component="section" className="paper" gap="sm">
      <Title order={2}>{t('one.notes')}</Title>
      {notes.isPending && <Skeleton height={60} />}
      {notes.error && <ProblemAlert failure={notes.error} onRetry={() => void notes.refetch()} />}
      {notes.data?.items.length === 0 && <Text c="dimmed">{t('one.noNotes')}</Text>}
      {notes.data?.items.map((note) => (
        <div key={note.id}>
          <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note.text}</Text>
          <Text size="sm" c="dimmed">
            {`${note.author.name}, ${moment(note.at, i18n.language)}`}
          </Text>
        </div>
      ))}
      {mayWrite && (
        <form onSubmit={write}>
          <Stack gap="xs" align="flex-start">
            <Textarea
              w="100%"
              label={t('one.noteLabel')}
              autosize
              minRows={2}
              maxLength={2_000}
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
              }}
            />
            {writing.error && <ProblemAlert failure={writing.error} />}
            <Button type="submit" size="xs" variant="light" loading={writing.isPending}>
              {t('one.noteAdd')}
            </Button>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
