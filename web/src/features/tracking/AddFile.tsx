import { Button, FileButton, Progress, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LARGEST_FILE, OFFERED_FILES, upload } from '@/api/upload';
import { sentence } from '@/shared/ProblemAlert';

/** Another photo or paper, as long as nobody works on the complaint. */
export function AddFile({ trackingId }: { trackingId: string }) {
  const { t } = useTranslation('portal');
  const common = useTranslation('common').t;
  const [share, setShare] = useState<number | null>(null);
  const [said, setSaid] = useState<{ text: string; wrong: boolean } | null>(null);

  async function send(file: File | null) {
    if (file === null) {
      return;
    }
    if (file.size > LARGEST_FILE) {
      setSaid({ text: t('filing.tooLarge', { name: file.name }), wrong: true });
      return;
    }
    setSaid(null);
    setShare(0);
    try {
      await upload(`/api/v1/public/complaints/${trackingId}/attachments`, file, setShare);
      setSaid({ text: t('track.file.done', { name: file.name }), wrong: false });
    } catch (failure) {
      setSaid({ text: sentence(common, failure), wrong: true });
    } finally {
      setShare(null);
    }
  }

  return (
    <Stack className="paper screen-only" gap="sm">
      <Title order={2}>{t('track.file.title')}</Title>
      <Text size="sm" c="dimmed">
        {t('track.file.hint')}
      </Text>
      <div>
        <FileButton accept={OFFERED_FILES} onChange={(file) => void send(file)}>
          {(props) => (
            <Button {...props} variant="light" disabled={share !== null}>
              {t('filing.photosChoose')}
            </Button>
          )}
        </FileButton>
      </div>
      {share !== null && <Progress value={share * 100} aria-label={t('track.file.title')} />}
      <Text role="status" c={said?.wrong ? 'var(--mantine-color-error)' : undefined}>
        {said?.text}
      </Text>
    </Stack>
  );
}
