import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Problem } from '@/api/problem';
import { Heading } from '@/shared/Heading';
import { uuid } from '@/shared/uuid';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { dropDraft, isOf, keepDraft, keptDraft, STEPS, stepToCorrect, stepToShow, wrongIn, type Draft, type Step } from './draft';
import { fileComplaint } from './fileComplaint';
import { Filed } from './Filed';
import { keepReceipt, keptReceipt } from './receipt';
import { ReviewStep } from './ReviewStep';
import { WhatStep } from './WhatStep';
import { WhereStep } from './WhereStep';
import { WhoStep } from './WhoStep';

/** A citizen files a complaint, step by step; what was typed is kept until it is filed. Each office has its own draft. */
export function FilingPage() {
  const { slug } = useParams({ from: '/o/$slug' });
  return <Filing key={slug} slug={slug} />;
}

function Filing({ slug }: { slug: string }) {
  const { t, i18n } = useTranslation(['portal', 'common']);
  const [draft, setDraft] = useState(() => keptDraft(slug));
  const [files, setFiles] = useState<File[]>([]);
  const [filed, setFiled] = useState(() => keptReceipt(slug));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  // In the address, so that the browser's own way back leads one step back, and a reload stays where one was.
  const wished = useSearch({ from: '/o/$slug' }).step ?? 'what';
  const step = stepToShow(wished, draft);
  const now = STEPS.indexOf(step);
  const navigate = useNavigate({ from: '/o/$slug' });
  const show = (next: Step) => void navigate({ search: { step: next } });

  const office = useQuery({
    queryKey: ['office', slug],
    queryFn: () => answer(api.GET('/api/v1/public/offices/{slug}', { params: { path: { slug } } })),
  });
  const filing = useMutation({
    mutationFn: () => fileComplaint(slug, draft, i18n.language),
    onSuccess: (answered) => {
      const receipt = { ...answered, email: draft.email };
      dropDraft(slug);
      keepReceipt(slug, receipt);
      setFiled(receipt);
    },
    onError: (failure) => {
      if (failure instanceof Problem && failure.code === 'idempotency.key-reused') {
        // An answer was lost and the text changed since: sent once more it is a complaint of its own.
        setDraft((before) => ({ ...before, key: uuid() }));
      }
      const told = failure instanceof Problem ? failure.byField() : {};
      const wrong = stepToCorrect(Object.keys(told));
      if (wrong !== null) {
        setErrors(told);
        show(wrong);
        setRefused((times) => times + 1);
      }
    },
  });

  useEffect(() => {
    if (filed === null) {
      keepDraft(slug, draft);
    }
  }, [slug, draft, filed]);

  // Whoever is told that something is wrong stands where it is; after the heading of the step has taken the focus.
  useEffect(() => {
    if (refused > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [refused]);

  function change(part: Partial<Draft>) {
    const changed = { ...draft, ...part };
    setDraft(changed);
    // What was wrong is taken back as soon as it is right, and nothing new is held against whoever still types. What the
    // API told of another step waits until one comes there.
    const wrong = wrongIn(step, changed);
    setErrors((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !isOf(step, field) || field in wrong)),
    );
  }

  function go(event: SyntheticEvent) {
    event.preventDefault();
    const wrong = wrongIn(step, draft);
    setErrors((before) => ({
      ...Object.fromEntries(Object.entries(before).filter(([field]) => !isOf(step, field))),
      ...Object.fromEntries(Object.entries(wrong).map(([field, key]) => [field, t(key)])),
    }));
    if (Object.keys(wrong).length > 0) {
      setRefused((times) => times + 1);
      return;
    }
    if (step === 'review') {
      filing.mutate();
    } else {
      show(STEPS[now + 1] ?? 'review');
    }
  }

  if (filed) {
    return <Filed receipt={filed} files={files} slug={slug} />;
  }
  if (office.isPending) {
    return <Skeleton height={420} />;
  }
  if (office.error) {
    const isUnknown = office.error instanceof Problem && office.error.status === 404;
    return isUnknown ? (
      <Heading title={t('title')}>{t('filing.unknown')}</Heading>
    ) : (
      <ProblemAlert failure={office.error} onRetry={() => void office.refetch()} />
    );
  }
  const isLost = filing.error instanceof Problem && filing.error.code === 'idempotency.key-reused';
  const name = t(`filing.steps.${step}`);
  return (
    <form ref={form} onSubmit={go} noValidate>
      <Stack gap="lg">
        <Text c="dimmed">{t('filing.title', { office: office.data.name })}</Text>
        <ol className="steps" aria-hidden>
          {STEPS.map((one, index) => (
            <li key={one} data-done={index <= now} />
          ))}
        </ol>
        <Heading title={t('filing.step', { now: now + 1, all: STEPS.length, name })}>{name}</Heading>
        {step === 'what' && (
          <WhatStep slug={slug} categories={office.data.categories} draft={draft} errors={errors} change={change} />
        )}
        {step === 'where' && <WhereStep draft={draft} errors={errors} change={change} />}
        {step === 'who' && (
          <WhoStep draft={draft} errors={errors} change={change} files={files} setFiles={setFiles} />
        )}
        {step === 'review' && <ReviewStep draft={draft} files={files} edit={show} />}
        {filing.error && step === 'review' && (isLost ? <Text role="alert">{t('filing.lost')}</Text> : <ProblemAlert failure={filing.error} />)}
        <Group justify="space-between">
          {now > 0 ? (
            <Button
              variant="default"
              onClick={() => {
                show(STEPS[now - 1] ?? 'what');
              }}
            >
              {t('common:back')}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" loading={filing.isPending}>
            {step === 'review' ? t('filing.send') : t('common:next')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('filing.kept')}
        </Text>
      </Stack>
    </form>
  );
}
