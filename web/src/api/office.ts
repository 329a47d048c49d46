import { tab } from '@/shared/device';

const CHOSEN = 'pcrm.office';

/** The office that somebody of the platform looks into, by its slug; null for all of them. Of this tab alone. */
export function chosenOffice(): string | null {
  return tab.read(CHOSEN);
}

export function chooseOffice(slug: string | null): void {
  if (slug === null) {
    tab.drop(CHOSEN);
  } else {
    tab.keep(CHOSEN, slug);
  }
}

/** The address, narrowed to the chosen office. */
export function inOffice(address: string): string {
  const office = chosenOffice();
  const url = new URL(address, window.location.origin);
  if (office !== null && !url.searchParams.has('tenant')) {
    url.searchParams.set('tenant', office);
  }
  return url.toString();
}
