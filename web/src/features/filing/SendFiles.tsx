import { Button, Progress, Stack, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { upload } from '@/api/upload';
import { sentence } from '@/shared/ProblemAlert';

type State = { share: number } | 'sent' | { failure: unknown };

/** Sends the chosen files one after the other, each with how far it is and a way to send it again. */
export function SendFiles({ trackingId, files }: { trackingId: string; files: File[] }) {
  const { t } = useTranslation('portal');
  const common = useTranslation('common').t;
  const [states, setStates] = useState<Record<number, State>>({});
  const begun = useRef(false);

  const send = useCallback(
    async (index: number, file: File) => {
      const note = (state: State) => {
        setStates((before) => ({ ...before, [index]: state }));
      };
      note({ share: 0 });
      try {
        await upload(`/api/v1/public/complaints/${trackingId}/attachments`, file, (share) => {
          note({ share });
        });
        note('sent');
      } catch (failure) {
        note({ failure });
      }
    },
    [trackingId],
  );

  useEffect(() => {
    // Strict mode runs effects twice; a file is sent once.
    if (begun.current) {
      return;
    }
    begun.current = true;
    void (async () => {
      for (const [index, file] of files.entries()) {
        await send(index, file);
      }
    })();
  }, [files, send]);

  return (
    <Stack className="paper" gap="sm">
      <Title order={2}>{t('filed.files')}</Title>
      {files.map((file, index) => {
        const state = states[index] ?? { share: 0 };
        return (
          <div key={`${file.name}${index}`} role="status">
            <Text style={{ overflowWrap: 'anywhere' }}>
              {file.name}
              {state === 'sent' && ` – ${t('filed.fileSent')}`}
            </Text>
            {typeof state === 'object' && 'share' in state && (
              <Progress value={state.share * 100} aria-label={file.name} />
            )}
            {typeof state === 'object' && 'failure' in state && (
              <>
                <Text c="var(--mantine-color-error)">{sentence(common, state.failure)}</Text>
                <Button size="compact-sm" variant="light" onClick={() => void send(index, file)}>
                  {t('filed.fileAgain', { name: file.name })}
                </Button>
              </>
            )}
          </div>
        );
      })}
    </Stack>
  );
}
