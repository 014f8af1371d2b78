// A measure while it is being written, and what it still lacks.
import type { CommandInputs } from '../../src/casework/answers';
import type { Draft } from '../core/form';

export type MeasureDraft = Draft<NonNullable<CommandInputs['save-plan']['measures']>[number]>;

/** What ¶19 and Annex 1 ask of every measure; `outsider` may stand for a responsible person of the school. */
export function missingIn(measure: MeasureDraft): string[] {
  return [
    ...((measure.responsible ?? []).length === 0 && !(measure.outsider ?? '').trim() ? ['responsible'] : []),
    ...(measure.dueOn ? [] : ['dueOn']),
    ...((measure.volume ?? '').trim() ? [] : ['volume']),
    ...((measure.indicator ?? '').trim() ? [] : ['indicator']),
  ];
}

/** «Every day», «twice a week», «2 meetings a month» in the words of the volume: work that comes again, Kazakh and Russian. */
export const comesAgain = (volume: string | undefined | null): boolean =>
  /күн сайын|күніне|апта|айына|ай сайын|ежедн|еженед|ежемес|кажд|в недел|в месяц|в день/i.test(volume ?? '');
