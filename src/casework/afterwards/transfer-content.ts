// What goes to another school: built of named facts only, so that nothing of the grounds, the psychologist, the family or a sealed card can come in (I-28).

import { pupilIdOf } from '../../model/record-id';
import { digestOfPackage, type TransferPackage } from '../../model/transfer-package';
import type { Card } from '../../register/tables/cards';
import type { Transfer } from '../../register/tables/transfers';
import { wordsOf } from '../../text/code-texts';
import type { Desk } from '../desk';
import { classWords } from '../intake/open-card';
import { measuresOf } from '../plan/plan-facts';

/** The information as it is now; needs the pupil, the plan and its measures. Throws when the pupil was not read. */
export function packageOf(desk: Desk, card: Card, transfer: Transfer): TransferPackage {
  const pupil = desk.file.get('Pupils', pupilIdOf(card.id));
  if (!pupil || transfer.preparedOn === null || transfer.leftOn === null)
    throw new Error(`${transfer.id} has nothing to pass on`);
  const { settings } = desk;
  const has = (part: Transfer['parts'][number]): boolean => transfer.parts.includes(part);
  const plan = card.planId === '' ? undefined : desk.file.get('Plans', card.planId);
  const approved = plan && plan.approvedOn !== null ? plan : undefined;
  return {
    format: 'tirek-transfer',
    version: 1,
    madeOn: transfer.preparedOn,
    from: {
      kk: settings.schoolNameKk || settings.schoolNameRu,
      ru: settings.schoolNameRu || settings.schoolNameKk,
    },
    to: transfer.toSchool,
    ...(transfer.through === '' ? {} : { through: transfer.through }),
    pupil: {
      lastName: pupil.lastName,
      firstName: pupil.firstName,
      patronymic: pupil.patronymic,
      ...(pupil.bornOn === null ? {} : { bornOn: pupil.bornOn }),
      class: classWords(pupil),
      ...(transfer.withIin === true && settings.storeIin && pupil.iin !== '' ? { iin: pupil.iin } : {}),
    },
    leftOn: transfer.leftOn,
    ...(has('PLAN_PERIOD') && approved && approved.from !== null && approved.to !== null
      ? { plan: { from: approved.from, to: approved.to } }
      : {}),
    ...(has('MEASURES') && approved
      ? {
          measures: measuresOf(desk, approved.id).map(({ kind, name, volume, dueOn, indicator }) => ({
            ...(kind === '' ? {} : { kind: wordsOf('HELP_KINDS', kind) }),
            name,
            volume,
            dueOn: dueOn ?? '',
            indicator,
          })),
        }
      : {}),
    ...(has('WORK_DONE') ? { workDone: transfer.workDone } : {}),
    ...(has('RESULTS') ? { results: transfer.results } : {}),
    ...(has('CONTACT') ? { contact: transfer.contact } : {}),
  };
}

export const digestOf = digestOfPackage;
