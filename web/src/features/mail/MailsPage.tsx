import { Button, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Answered } from '@/shared/Answered';
import { Heading } from '@/shared/Heading';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { Sheet } from '@/shared/Sheet';
import { moment } from '@/shared/times';
import { useChange } from '@/shared/useChange';

const SHOWN = 100;

/** Mails that could not be sent, to be sent again. */
export function MailsPage() {
  const { t, i18n } = useTranslation(['console', 'common']);
  const mails = useQuery({
    queryKey: ['mails'],
    queryFn: () => answer(api.GET('/api/v1/mails', { params: { query: { limit: SHOWN } } })),
  });
  const retrying = useChange(
    (mailId: string) => answer(api.POST('/api/v1/mails/{mailId}/retry', { params: { path: { mailId } } })),
    ['mails'],
  );
  return (
    <Stack>
      <Heading title={t('mails.title')}>{t('mails.title')}</Heading>
      <Text c="dimmed">{t('mails.says')}</Text>
      {retrying.failure && <ProblemAlert failure={retrying.failure} />}
      <Answered of={mails} height={240}>
        {({ items }) =>
          items.length === 0 ? (
            <Text role="status">{t('mails.none')}</Text>
          ) : (
            <Sheet
              label={t('mails.title')}
              heads={[t('mails.kind'), t('mails.about'), t('mails.failed'), t('mails.why'), t('common:actions')]}
              width={720}
            >
              {items.map((mail) => {
                const about = mail.trackingId as string | null;
                return (
                  <Table.Tr key={mail.id}>
                    <Table.Td>{t(`mails.of.${mail.kind}`)}</Table.Td>
                    <Table.Td>
                      {about ? (
                        <Link to="/complaints/$trackingId" params={{ trackingId: about }} className="drill">
                          {about}
                        </Link>
                      ) : (
                        ((mail.recipient as string | null) ?? t('common:none'))
                      )}
                    </Table.Td>
                    <Table.Td>{moment(mail.failedAt, i18n.language)}</Table.Td>
                    <Table.Td>{t(`mails.error.${mail.lastError}`)}</Table.Td>
                    <Table.Td>
                      <Button
                        size="compact-sm"
                        variant="default"
                        loading={retrying.isPending && retrying.variables === mail.id}
                        onClick={() => {
                          retrying.mutate(mail.id);
                        }}
                      >
                        {t('mails.again')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Sheet>
          )
        }
      </Answered>
    </Stack>
  );
}
