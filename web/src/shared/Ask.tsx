import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert';

interface Props {
  /** The question; null while nothing is asked. */
  question: string | null;
  yes: string;
  failure: unknown;
  isPending: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before something that cannot be taken back. */
export function Ask({ question, yes, failure, isPending, onYes, onNo }: Props) {
  const { t } = useTranslation('common');
  return (
    <Modal opened={question !== null} onClose={onNo} title={t('sure')} transitionProps={{ duration: 0 }} lockScroll={false} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack>
        <Text>{question}</Text>
        {failure !== null && failure !== undefined && <ProblemAlert failure={failure} />}
        <Group>
          <Button color="red.9" loading={isPending} onClick={onYes}>
            {yes}
          </Button>
          <Button variant="default" onClick={onNo}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
