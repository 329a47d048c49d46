import type { Draft } from './draft';

/** What each step of a filing gets: what was told so far, what is wrong by field, and how to change it. */
export interface StepProps {
  draft: Draft;
  errors: Record<string, string>;
  change: (part: Partial<Draft>) => void;
}
