import { Button, FileButton, Group, Progress, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '@/api/client';
import { LARGEST_FILE, upload } from '@/api/upload';
import { complaintKey } from '@/features/complaint/complaintKey';
import { useMe } from '@/features/session/me';
import { Answered } from '@/shared/Answered';
import { ProblemAlert, sentence } from '@/shared/ProblemAlert';
import { moment } from '@/shared/times';
import { useChange } from '@/shared/useChange';

/** What every browser shows by itself. */
const SHOWN = ['image/jpeg', 'image/png', 'image/webp'];

type Attachment = Schemas['AttachmentView'];

interface Props {
  trackingId: string;
  version: number;
  mayAdd: boolean;
}

/** What was attached to a complaint: each opens in a tab of its own, by a link that holds for an hour. */
export function Files({ trackingId, version, mayAdd }: Props) {
  const { t, i18n } = useTranslation(['console', 'common']);
  const common = useTranslation('common').t;
  const client = useQueryClient();
  const me = useMe();
  const [share, setShare] = useState<number | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Attachment | null>(null);
  const files = useQuery({
    queryKey: [...complaintKey(trackingId, 'files'), version],
    queryFn: () => answer(api.GET('/api/v1/complaints/{trackingId}/attachments', { params: { path: { trackingId } } })),
  });
  const [looked, setLooked] = useState<{ id: string; url: string } | null>(null);
  const linkTo = async ({ id }: Attachment) => {
    const { url } = await answer(
      api.GET('/api/v1/complaints/{trackingId}/attachments/{attachmentId}/link', {
        params: { path: { trackingId, attachmentId: id } },
      }),
    );
    return url;
  };
  const opening = useMutation({
    mutationFn: async (file: Attachment) => {
      window.open(await linkTo(file), '_blank', 'noopener');
    },
  });
  // Each look is a link, and each link is in the trail: nothing is shown that nobody asked for.
  const looking = useMutation({
    mutationFn: async (file: Attachment) => {
      setLooked({ id: file.id, url: await linkTo(file) });
    },
  });

  async function send(file: File | null) {
    if (file === null) {
      return;
    }
    if (file.size > LARGEST_FILE) {
      setWrong(t('files.tooLarge', { name: file.name }));
      return;
    }
    setWrong(null);
    setShare(0);
    try {
      await upload(`/api/v1/complaints/${trackingId}/attachments`, file, setShare);
      await client.invalidateQueries({ queryKey: complaintKey(trackingId) });
    } catch (failure) {
      setWrong(sentence(common, failure));
    } finally {
      setShare(null);
    }
  }

  return (
    <Stack component="section" className="paper" gap="sm">
      <Title order={2}>{t('one.files')}</Title>
      <Answered of={files} height={48}>
        {({ items }) => (
          <>
            {items.length === 0 && <Text c="dimmed">{t('one.noFiles')}</Text>}
            {items.map((file) => (
              <div key={file.id}>
                <Group gap="xs" justify="space-between">
                  <Button
                    variant="subtle"
                    size="compact-md"
                    className="file-name"
                    onClick={() => {
                      opening.mutate(file);
                    }}
                  >
                    {t('one.open', { name: file.fileName })}
                  </Button>
                  <Group gap="xs">
                    {SHOWN.includes(file.contentType) && (
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-expanded={looked?.id === file.id}
                        aria-label={looked?.id === file.id ? undefined : t('files.lookOf', { name: file.fileName })}
                        onClick={() => {
                          if (looked?.id === file.id) {
                            setLooked(null);
                          } else {
                            looking.mutate(file);
                          }
                        }}
                      >
                        {looked?.id === file.id ? t('files.lookNot') : t('files.look')}
                      </Button>
                    )}
                    {me.data?.permissions.includes('attachment.remove') && (
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={t('files.removeOf', { name: file.fileName })}
                        onClick={() => {
                          setRemoved(file);
                        }}
                      >
                        {t('files.remove')}
                      </Button>
                    )}
                  </Group>
                </Group>
                <Text size="xs" c="dimmed">
                  {`${t('files.size', { kilobytes: Math.ceil(file.size / 1024) })} · ${moment(file.at, i18n.language)}`}
                </Text>
                {looked?.id === file.id && <img className="picture" src={looked.url} alt={file.fileName} />}
                {removed?.id === file.id && (
                  <Removal
                    trackingId={trackingId}
                    file={file}
                    onDone={() => {
                      setRemoved(null);
                    }}
                  />
                )}
              </div>
            ))}
          </>
        )}
      </Answered>
      {opening.error && <ProblemAlert failure={opening.error} />}
      {looking.error && <ProblemAlert failure={looking.error} />}
      {mayAdd && (
        <div>
          <FileButton onChange={(file) => void send(file)}>
            {(props) => (
              <Button {...props} size="xs" variant="light" disabled={share !== null}>
                {t('one.fileAdd')}
              </Button>
            )}
          </FileButton>
        </div>
      )}
      {share !== null && <Progress value={share * 100} aria-label={t('one.fileAdd')} />}
      {wrong && (
        <Text role="alert" c="var(--mantine-color-error)">
          {wrong}
        </Text>
      )}
    </Stack>
  );
}

/** Takes a file away, for a reason that stays. */
function Removal({ trackingId, file, onDone }: { trackingId: string; file: Attachment; onDone: () => void }) {
  const { t } = useTranslation(['console', 'common']);
  const [reason, setReason] = useState('');
  const removing = useChange(
    () =>
      answer(
        api.DELETE('/api/v1/complaints/{trackingId}/attachments/{attachmentId}', {
          params: { path: { trackingId, attachmentId: file.id } },
          body: { reason },
        }),
      ),
    complaintKey(trackingId),
    onDone,
  );
  return (
    <Stack gap="xs">
      <Textarea
        label={t('files.why')}
        description={t('files.says')}
        value={reason}
        error={removing.wrong.reason}
        autosize
        maxLength={2_000}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      {removing.failure && <ProblemAlert failure={removing.failure} />}
      <Group gap="xs">
        <Button
          size="xs"
          color="red.9"
          loading={removing.isPending}
          onClick={() => {
            removing.mutate(undefined);
          }}
        >
          {t('files.remove')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
