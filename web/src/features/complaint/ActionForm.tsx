import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { act, PRIORITIES, type Typed } from './act';
import type { OfferedAction } from './Actions';
import { Assignees } from './Assignees';
import { complaintKey } from './complaintKey';

const SHORTEST = 10;

/** These need a reason; closing may have one. */
const REASONED: readonly OfferedAction[] = ['RESOLVE', 'ESCALATE', 'REOPEN'];

interface Props {
  action: OfferedAction;
  complaint: Schemas['ComplaintView'];
  onDone: () => void;
}

/** What an action needs to know, what it will do, and the button that does it. */
export function ActionForm({ action, complaint, onDone }: Props) {
  const { t } = useTranslation(['console', 'common']);
  const client = useQueryClient();
  const [typed, setTyped] = useState<Typed>({
    reason: '',
    // It mostly stays where it is; null while no department has it: the document does not say so of every field.
    departmentId: (complaint.department as Schemas['Named'] | null)?.id ?? '',
    officerId: '',
    priority: complaint.priority,
  });
  const [wrong, setWrong] = useState(false);
  const doing = useMutation({
    mutationFn: () => act(action, complaint, typed),
    onSuccess: (changed) => {
      client.setQueryData(complaintKey(complaint.trackingId), changed);
      onDone();
    },
    onError: (failure) => {
      if (failure instanceof Problem && (failure.status === 412 || failure.status === 409)) {
        void client.invalidateQueries({ queryKey: complaintKey(complaint.trackingId) });
      }
    },
  });
  const asksReason = REASONED.includes(action) || action === 'CLOSE';
  const change = (part: Partial<Typed>) => {
    setTyped((before) => ({ ...before, ...part }));
    setWrong(false);
  };

  function send(event: SyntheticEvent) {
    event.preventDefault();
    const isShort = REASONED.includes(action) && typed.reason.trim().length < SHORTEST;
    const isOpen = action === 'ASSIGN' && typed.departmentId === '';
    setWrong(isShort || isOpen);
    if (!isShort && !isOpen) {
      doing.mutate();
    }
  }

  const isStale = doing.error instanceof Problem && doing.error.status === 412;
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <Text>{t(`act.says.${action}`)}</Text>
        {action === 'ASSIGN' && <Assignees typed={typed} change={change} missing={wrong} />}
        {action === 'SET_PRIORITY' && (
          <NativeSelect
            label={t('act.priority')}
            value={typed.priority}
            data={PRIORITIES.map((value) => ({ value, label: t(`common:priority.${value}`) }))}
            onChange={(event) => {
              change({ priority: PRIORITIES.find((one) => one === event.currentTarget.value) });
            }}
          />
        )}
        {asksReason && (
          <Textarea
            label={t(`act.reason.${action as 'RESOLVE'}`)}
            error={wrong && t('act.short')}
            autosize
            minRows={2}
            maxLength={2_000}
            value={typed.reason}
            onChange={(event) => {
              change({ reason: event.currentTarget.value });
            }}
          />
        )}
        {isStale && <Text role="alert">{t('one.stale')}</Text>}
        {doing.error && !isStale && <ProblemAlert failure={doing.error} />}
        <Group>
          <Button type="submit" loading={doing.isPending}>
            {t(`act.${action}`)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
