import type { Schemas } from '@/api/client';
import { tab } from '@/shared/device';

const PREFIX = 'pcrm.receipt.';

/** What is shown once a complaint is filed; it stays in this tab, so that a reload does not lose the tracking ID. */
export type Receipt = Schemas['ComplaintReceipt'] & { email: string };

export function keptReceipt(slug: string): Receipt | null {
  try {
    return JSON.parse(tab.read(PREFIX + slug) ?? 'null') as Receipt | null;
  } catch {
    return null;
  }
}

export function keepReceipt(slug: string, receipt: Receipt): void {
  tab.keep(PREFIX + slug, JSON.stringify(receipt));
}

export function dropReceipt(slug: string): void {
  tab.drop(PREFIX + slug);
}
