import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Says something beside what somebody does, for a few seconds; of an id once, however often it is said. */
export function toast(message: string, id?: string): void {
  notifications.show({ id, message, closeButtonProps: { 'aria-label': i18next.t('common:close') } });
}
