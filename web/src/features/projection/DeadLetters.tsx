import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Answered } from '@/shared/Answered';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { Sheet } from '@/shared/Sheet';
import { moment } from '@/shared/times';
import { useChange } from '@/shared/useChange';

const LOOK = 3_000;

interface Props {
  /** The projection; null while nothing is asked for. */
  projection: string | null;
  name: string;
  onClose: () => void;
}

/** The events that a read model could not take, and having them tried again. */
export function DeadLetters({ projection, name, onClose }: Props) {
  const { t } = useTranslation(['console', 'common']);
  return (
    <Modal
      opened={projection !== null}
      onClose={onClose}
      title={t('platform.letters.title', { name })}
      size="xl"
      transitionProps={{ duration: 0 }}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {projection !== null && <Letters projection={projection} />}
    </Modal>
  );
}

function Letters({ projection }: { projection: string }) {
  const { t, i18n } = useTranslation(['console', 'common']);
  const path = { params: { path: { name: projection } } };
  const letters = useQuery({
    queryKey: ['projections', projection, 'letters'],
    queryFn: () => answer(api.GET('/api/v1/platform/projections/{name}/dead-letters', path)),
    refetchInterval: LOOK,
  });
  const retrying = useChange(
    () => answer(api.POST('/api/v1/platform/projections/{name}/dead-letters/retry', path)),
    ['projections'],
  );
  return (
    <Answered of={letters} height={240}>
      {({ items }) => (
        <Stack>
          <Text role="status">{items.length === 0 ? t('platform.letters.none') : t('platform.letters.says')}</Text>
          {items.length > 0 && (
            <>
              <Sheet
                label={t('platform.aside')}
                heads={[t('platform.letters.event'), t('platform.letters.of'), t('platform.letters.cause'), t('platform.letters.tried')]}
              >
                {items.map((letter) => {
                  const cause = letter.cause as string | null;
                  return (
                    <Table.Tr key={letter.eventId}>
                      <Table.Td>{letter.event}</Table.Td>
                      <Table.Td>{`${letter.entityType} ${letter.entityId}`}</Table.Td>
                      <Table.Td style={{ overflowWrap: 'anywhere' }}>{cause ?? t('platform.letters.waits')}</Table.Td>
                      <Table.Td>{moment(letter.triedAt, i18n.language)}</Table.Td>
                    </Table.Tr>
                  );
                })}
              </Sheet>
              {retrying.failure && <ProblemAlert failure={retrying.failure} />}
              <Group>
                <Button
                  loading={retrying.isPending}
                  onClick={() => {
                    retrying.mutate(undefined);
                  }}
                >
                  {t('common:retry')}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      )}
    </Answered>
  );
}
