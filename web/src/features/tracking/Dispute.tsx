import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/shared/ProblemAlert';

const SHORTEST = 10;

/** Lets the citizen say that it is not done. */
export function Dispute({ trackingId, onDone }: { trackingId: string; onDone: () => Promise<void> }) {
  const { t } = useTranslation('portal');
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const dispute = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/public/complaints/{trackingId}/dispute', {
          params: { path: { trackingId } },
          body: { reason: reason.trim() },
        }),
      ),
    onSuccess: onDone,
  });
  const told = dispute.error instanceof Problem ? dispute.error.byField().reason : undefined;

  function send(event: SyntheticEvent) {
    event.preventDefault();
    const isShort = reason.trim().length < SHORTEST;
    setShort(isShort);
    if (!isShort) {
      dispute.mutate();
    }
  }

  return (
    <form className="paper screen-only" onSubmit={send} noValidate>
      <Stack gap="sm">
      <Title order={2}>{t('track.dispute.title')}</Title>
      <Text>{t('track.dispute.hint')}</Text>
      <Textarea
        label={t('track.dispute.label')}
        error={short ? t('track.dispute.tooShort') : told}
        autosize
        minRows={2}
        maxLength={2_000}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      {dispute.error && !told && <ProblemAlert failure={dispute.error} />}
      <div>
        <Button type="submit" variant="light" loading={dispute.isPending}>
          {t('track.dispute.send')}
        </Button>
      </div>
      </Stack>
    </form>
  );
}
