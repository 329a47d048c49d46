import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';

/** What one complaint of a list is drawn from. */
export interface Listed {
  complaint: Schemas['ComplaintView'];
  t: TFunction<['console', 'common']>;
  language: string;
}
