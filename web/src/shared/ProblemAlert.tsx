import { Alert, Button, Stack } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';

/** What a person should read of a failure: the API's own sentence, where it wrote one for people. */
export function sentence(t: TFunction, failure: unknown): string {
  if (!(failure instanceof Problem)) {
    return t('problem.unknown');
  }
  switch (failure.status) {
    case 0:
      return t('problem.network');
    case 403:
      return t('problem.forbidden');
    case 404:
      return t('problem.notThere');
    case 429:
      return t('problem.tooMany', { count: failure.retryAfter ?? 60 });
    case 503:
      return t('problem.away');
    default:
      return failure.status < 500 && failure.message !== '' ? failure.message : t('problem.unknown');
  }
}

/** A failure on the screen, announced, with a way to try again where there is one. */
export function ProblemAlert({ failure, onRetry }: { failure: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Alert color="red" variant="light" title={t('problem.title')} role="alert">
      <Stack gap="sm" align="flex-start">
        {sentence(t, failure)}
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
