import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { ChoosePassword } from './ChoosePassword';

/** Where the link of a mail leads that was asked for. */
export function ResetPage() {
  const { t } = useTranslation('console');
  const { token } = useSearch({ from: '/password' });
  return (
    <ChoosePassword
      title={t('choose.titleReset')}
      token={token}
      field="newPassword"
      send={(password) => answer(api.POST('/api/v1/auth/password/reset', { body: { token, newPassword: password } }))}
    />
  );
}

/** Where an invitation leads. */
export function InvitationPage() {
  const { t } = useTranslation('console');
  const { token } = useSearch({ from: '/invitation' });
  return (
    <ChoosePassword
      title={t('choose.titleInvitation')}
      token={token}
      field="password"
      send={(password) => answer(api.POST('/api/v1/auth/invitations/accept', { body: { token, password } }))}
    />
  );
}
