import { Button, Group, Stack, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Heading } from '@/shared/Heading';
import { PrintButton } from '@/shared/PrintButton';
import { moment } from '@/shared/times';
import { QrCode } from './QrCode';
import { dropReceipt, type Receipt } from './receipt';
import { SendFiles } from './SendFiles';

interface Props {
  receipt: Receipt;
  files: File[];
  slug: string;
}

/** The tracking ID, in every form in which one can take it along. */
export function Filed({ receipt, files, slug }: Props) {
  const { t, i18n } = useTranslation(['portal', 'common']);
  const clipboard = useClipboard();
  const address = `${window.location.origin}/track/${receipt.trackingId}`;
  return (
    <Stack gap="lg">
      <Heading title={t('filed.title')}>{t('filed.title')}</Heading>
      <Text>{t('filed.lead')}</Text>
      <Stack className="paper" align="center">
        <Text className="tracking-id">{receipt.trackingId}</Text>
        <QrCode text={address} label={t('filed.qr')} />
        <Group justify="center">
          <Button
            variant="light"
            onClick={() => {
              clipboard.copy(receipt.trackingId);
            }}
          >
            {clipboard.copied ? t('common:copied') : t('common:copy')}
          </Button>
          <PrintButton />
        </Group>
      </Stack>
      <Text>{t('filed.due', { date: moment(receipt.dueAt, i18n.language) })}</Text>
      {receipt.email.trim() !== '' && <Text>{t('filed.mailed', { email: receipt.email.trim() })}</Text>}
      <Text c="dimmed">{t('filed.secret')}</Text>
      {files.length > 0 && <SendFiles trackingId={receipt.trackingId} files={files} />}
      <Group className="screen-only">
        <Button component={Link} to={`/track/${receipt.trackingId}`}>
          {t('filed.open')}
        </Button>
        <Button
          variant="default"
          component="a"
          href={`/o/${slug}`}
          onClick={() => {
            dropReceipt(slug);
          }}
        >
          {t('filed.another')}
        </Button>
      </Group>
    </Stack>
  );
}
