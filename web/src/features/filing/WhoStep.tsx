import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChooseFiles } from './ChooseFiles';
import type { StepProps } from './StepProps';

interface Props extends StepProps {
  files: File[];
  setFiles: (files: File[]) => void;
}

export function WhoStep({ draft, errors, change, files, setFiles }: Props) {
  const { t } = useTranslation(['portal', 'common']);
  return (
    <>
      <TextInput
        label={t('filing.name')}
        error={errors.citizenName}
        required
        maxLength={120}
        autoComplete="name"
        value={draft.name}
        onChange={(event) => {
          change({ name: event.currentTarget.value });
        }}
      />
      <TextInput
        label={t('filing.phone')}
        description={t('filing.phoneHint')}
        error={errors.phone}
        required
        maxLength={20}
        type="tel"
        autoComplete="tel"
        value={draft.phone}
        onChange={(event) => {
          change({ phone: event.currentTarget.value });
        }}
      />
      <TextInput
        label={`${t('filing.email')} (${t('common:optional')})`}
        description={t('filing.emailHint')}
        error={errors.email}
        maxLength={254}
        type="email"
        autoComplete="email"
        value={draft.email}
        onChange={(event) => {
          change({ email: event.currentTarget.value });
        }}
      />
      <ChooseFiles files={files} setFiles={setFiles} />
      <Text size="sm" c="dimmed">
        {t('filing.privacy')}
      </Text>
    </>
  );
}
