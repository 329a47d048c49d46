import { uuid } from '@/shared/uuid';
import { device } from '@/shared/device';

/** What a citizen has told so far. It stays on this device until it is filed, whatever happens to the connection. */
export interface Draft {
  /** Drawn once: the same filing sent twice is stored once. */
  key: string;
  description: string;
  category: string;
  locality: string;
  position: { latitude: number; longitude: number } | null;
  name: string;
  phone: string;
  email: string;
}

const PREFIX = 'pcrm.draft.';

function empty(): Draft {
  return {
    key: uuid(),
    description: '',
    category: '',
    locality: '',
    position: null,
    name: '',
    phone: '',
    email: '',
  };
}

/** What was kept for an office, or a new draft. */
export function keptDraft(slug: string): Draft {
  const kept = device.read(PREFIX + slug);
  if (kept === null) {
    return empty();
  }
  try {
    return { ...empty(), ...(JSON.parse(kept) as Partial<Draft>) };
  } catch {
    return empty();
  }
}

export function keepDraft(slug: string, draft: Draft): void {
  device.keep(PREFIX + slug, JSON.stringify(draft));
}

export function dropDraft(slug: string): void {
  device.drop(PREFIX + slug);
}

/** The steps of a filing, in order, and the fields of the contract that belong to each. */
export const STEPS = ['what', 'where', 'who', 'review'] as const;
export type Step = (typeof STEPS)[number];

const FIELDS: Record<string, Step> = {
  description: 'what',
  category: 'what',
  locality: 'where',
  latitude: 'where',
  longitude: 'where',
  citizenName: 'who',
  phone: 'who',
  email: 'who',
};

/** The first step that has something to correct, of the fields that an answer names. */
export function stepToCorrect(fields: readonly string[]): Step | null {
  return STEPS.find((step) => fields.some((field) => FIELDS[field] === step)) ?? null;
}

/** Whether a field of the contract belongs to a step. */
export function isOf(step: Step, field: string): boolean {
  return FIELDS[field] === step;
}

/** The step that may be shown: the wished one, or the first before it in which something is missing. */
export function stepToShow(wished: Step, draft: Draft): Step {
  return STEPS.slice(0, STEPS.indexOf(wished)).find((step) => Object.keys(wrongIn(step, draft)).length > 0) ?? wished;
}

/** What is wrong in a step before it is sent, by the contract's field names, as keys of texts. */
export function wrongIn(step: Step, draft: Draft) {
  const wrong: Record<string, 'filing.tooShort' | 'filing.nameWrong' | 'filing.phoneWrong' | 'filing.emailWrong'> = {};
  if (step === 'what' && draft.description.trim().length < 10) {
    wrong.description = 'filing.tooShort';
  }
  if (step === 'who') {
    if (draft.name.trim().length < 2) {
      wrong.citizenName = 'filing.nameWrong';
    }
    if (!/^[\d +\-()]{7,20}$/.test(draft.phone.trim())) {
      wrong.phone = 'filing.phoneWrong';
    }
    if (draft.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(draft.email.trim())) {
      wrong.email = 'filing.emailWrong';
    }
  }
  return wrong;
}
