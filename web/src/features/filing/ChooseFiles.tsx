import { Button, CloseButton, FileButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LARGEST_FILE, MOST_FILES, OFFERED_FILES } from '@/api/upload';

/** Files to be sent once there is a complaint to attach them to. */
export function ChooseFiles({ files, setFiles }: { files: File[]; setFiles: (files: File[]) => void }) {
  const { t } = useTranslation(['portal', 'common']);
  const [refused, setRefused] = useState<string | null>(null);

  function add(chosen: File[]) {
    const large = chosen.find((file) => file.size > LARGEST_FILE);
    const fitting = chosen.filter((file) => file.size <= LARGEST_FILE);
    const all = [...files, ...fitting];
    setRefused(
      large ? t('filing.tooLarge', { name: large.name }) : all.length > MOST_FILES ? t('filing.tooMany') : null,
    );
    setFiles(all.slice(0, MOST_FILES));
  }

  return (
    <Stack gap="xs" role="group" aria-label={t('filing.photos')}>
      <Text fw={500} size="sm">{`${t('filing.photos')} (${t('common:optional')})`}</Text>
      <Text size="xs" c="dimmed">
        {t('filing.photosHint')}
      </Text>
      {files.map((file, index) => (
        <Group key={`${file.name}${index}`} justify="space-between" wrap="nowrap">
          <Text truncate>{file.name}</Text>
          <CloseButton
            aria-label={t('filing.photosRemove', { name: file.name })}
            onClick={() => {
              setFiles(files.filter((_, other) => other !== index));
            }}
          />
        </Group>
      ))}
      <div>
        <FileButton multiple accept={OFFERED_FILES} onChange={add}>
          {(props) => (
            <Button {...props} variant="light" disabled={files.length >= MOST_FILES}>
              {t('filing.photosChoose')}
            </Button>
          )}
        </FileButton>
      </div>
      <Text role="alert" size="sm" c="var(--mantine-color-error)">
        {refused}
      </Text>
    </Stack>
  );
}
