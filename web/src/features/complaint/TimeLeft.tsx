import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';
import { span } from './span';

/** Of an hour of the contract, in seconds. */
const HOUR = 3_600;

/** A shape for each state, so that nobody needs its colour. */
const SHAPES = { ON_TRACK: '●', WARNING: '▲', BREACHED: '■', MET: '✓' } as const;

/** How much of its time a complaint has left: a bar, a shape and words. */
export function TimeLeft({ sla, stopped, t }: { sla: Schemas['SlaView']; stopped: boolean; t: TFunction<['console', 'common']> }) {
  const state = sla.state;
  const { unit, count } = span(sla.remainingSeconds);
  const time = t(`sla.${unit}`, { count });
  const words =
    state === 'MET'
      ? t('sla.met')
      : stopped
        ? t('sla.late')
        : sla.remainingSeconds < 0
          ? t('sla.over', { time })
          : t('sla.left', { time });
  const share = Math.min(1, Math.max(0, sla.remainingSeconds / (sla.hours * HOUR)));
  return (
    <div className="time-left" data-state={state}>
      <span>{`${SHAPES[state]} ${words}`}</span>
      {!stopped && (
        <span className="time-left-bar" aria-hidden>
          <span style={{ width: `${share * 100}%` }} />
        </span>
      )}
    </div>
  );
}
