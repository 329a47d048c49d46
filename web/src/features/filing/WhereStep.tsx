import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepProps } from './StepProps';

const PATIENCE = 15_000;

/** Where it is, as the citizen says it or as the device knows it. */
export function WhereStep({ draft, errors, change }: StepProps) {
  const { t } = useTranslation('portal');
  const [state, setState] = useState<'idle' | 'locating' | 'refused'>('idle');

  function locate() {
    if (!('geolocation' in navigator)) {
      setState('refused');
      return;
    }
    setState('locating');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        change({ position: { latitude: coords.latitude, longitude: coords.longitude } });
        setState('idle');
      },
      () => {
        setState('refused');
      },
      { enableHighAccuracy: true, timeout: PATIENCE },
    );
  }

  return (
    <>
      <TextInput
        label={t('filing.locality')}
        description={t('filing.localityHint')}
        error={errors.locality}
        maxLength={200}
        autoComplete="street-address"
        value={draft.locality}
        onChange={(event) => {
          change({ locality: event.currentTarget.value });
        }}
      />
      <Group>
        <Button variant="light" onClick={locate} loading={state === 'locating'}>
          {t('filing.locate')}
        </Button>
        {draft.position && (
          <Button
            variant="subtle"
            onClick={() => {
              change({ position: null });
            }}
          >
            {t('filing.forget')}
          </Button>
        )}
      </Group>
      <Text role="status">
        {state === 'locating' && t('filing.locating')}
        {state === 'refused' && t('filing.locationRefused')}
        {state === 'idle' && draft.position && t('filing.located')}
        {errors.latitude ?? errors.longitude}
      </Text>
    </>
  );
}
