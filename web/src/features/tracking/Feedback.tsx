import { Button, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { ProblemAlert } from '@/shared/ProblemAlert';

interface Props {
  trackingId: string;
  feedback: Schemas['FeedbackWindow'];
  onDone: () => Promise<void>;
}

const STARS = ['1', '2', '3', '4', '5'];

/** Asks once how satisfied the citizen is; radio buttons, so that no pointer is needed. */
export function Feedback({ trackingId, feedback, onDone }: Props) {
  const { t } = useTranslation('portal');
  const [rating, setRating] = useState('');
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const giving = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/public/complaints/{trackingId}/feedback', {
          params: { path: { trackingId } },
          body: { rating: Number(rating), comment: comment.trim() || undefined },
        }),
      ),
    onSuccess: onDone,
  });

  function send(event: SyntheticEvent) {
    event.preventDefault();
    setMissing(rating === '');
    if (rating !== '') {
      giving.mutate();
    }
  }

  if (feedback.given) {
    return (
      <Text className="paper" role="status">
        {t('track.feedback.given')}
      </Text>
    );
  }
  if (!feedback.open) {
    return null;
  }
  return (
    <form className="paper screen-only" onSubmit={send} noValidate>
      <Stack gap="sm">
      <Title order={2}>{t('track.feedback.title')}</Title>
      <Radio.Group
        aria-label={t('track.feedback.title')}
        value={rating}
        onChange={setRating}
        error={missing && t('track.feedback.choose')}
      >
        <Stack gap="xs">
          {STARS.map((star) => (
            <Radio
              key={star}
              value={star}
              label={`${'★'.repeat(Number(star))} ${t('track.feedback.star', { count: Number(star) })}`}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('track.feedback.comment')}
        autosize
        minRows={2}
        maxLength={2_000}
        value={comment}
        onChange={(event) => {
          setComment(event.currentTarget.value);
        }}
      />
      {giving.error && <ProblemAlert failure={giving.error} />}
      <div>
        <Button type="submit" loading={giving.isPending}>
          {t('track.feedback.send')}
        </Button>
      </div>
      </Stack>
    </form>
  );
}
