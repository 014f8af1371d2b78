// T05–T06 Primary information on the pupil and the family, gathered with the class teacher and the psychologist (¶12).
import type { Role } from '../../model/codes';
import { RecordPrimaryInformation } from '../../model/inputs/intake';
import { parsePhone } from '../../model/phone';
import { pupilIdOf } from '../../model/record-id';
import { primaryInformationFindings, primaryInformationTerm } from '../../order/p12-primary-information';
import { valueProblemWords } from '../../text/value-texts';
import { OFFICE_ROLES } from '../access';
import { clockOf, packOf, primaryInformationDates, receivedMoment, withFields } from '../card-facts';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem } from '../command';
import { movesOf, toldDay } from '../term-moves';

export const recordPrimaryInformation = defineCommand({
  name: 'record-primary-information',
  paragraphs: [12],
  roles: OFFICE_ROLES,
  input: RecordPrimaryInformation,
  tables: ['Cards', 'Pupils', 'Parents', 'Referrals'],
  rows: (input) => ({
    Cards: { ids: [input.cardId] },
    Referrals: { under: [input.cardId] },
    Pupils: { ids: [pupilIdOf(input.cardId)] },
    Parents: { under: [pupilIdOf(input.cardId)] },
  }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (input.gatheredOn > desk.today)
      return { problems: [{ path: ['gatheredOn'], text: 'problem.date-ahead' }] };
    const problems = input.takenPart.flatMap((id, at): FieldProblem[] =>
      desk.file.get('Staff', id) ? [] : [{ path: ['takenPart', at], text: 'problem.person-unknown' }],
    );
    const pupilId = pupilIdOf(card.id);
    input.family.forEach((member, at) => {
      const phone = member.phone === '' ? undefined : parsePhone(member.phone);
      if (phone && !phone.ok)
        problems.push({
          path: ['family', at, 'phone'],
          text: 'problem.phone',
          words: valueProblemWords(phone.problem),
        });
      const fields = {
        lastName: member.lastName,
        firstName: member.firstName,
        patronymic: member.patronymic,
        relation: member.relation,
        legalRepresentative: member.legalRepresentative,
        whereabouts: member.whereabouts,
        phone: phone?.ok ? phone.value : '',
      };
      if (member.parentId && desk.file.get('Parents', member.parentId))
        desk.file.change('Parents', member.parentId, fields);
      else desk.file.add('Parents', pupilId, fields);
    });
    if (problems.length > 0) return { problems };
    const tookPart = input.takenPart.flatMap(
      (id): readonly Role[] => desk.file.get('Staff', id)?.roles ?? [],
    );
    const dates = primaryInformationDates(card, desk.file.all('Referrals', card.id));
    const counted = dates && primaryInformationTerm(dates, packOf(card), clockOf(desk)).due;
    const findings = primaryInformationFindings(
      {
        ...(dates ?? { received: receivedMoment(card), withoutTerm: true }),
        cameOn: receivedMoment(card).date,
        told: counted && toldDay(movesOf(desk, { holder: card.id, term: 'PRIMARY_INFORMATION' }, counted)),
        gatheredOn: input.gatheredOn,
        pupilNamed: desk.file.get('Pupils', pupilId) !== undefined,
        familyMembers: input.family.length,
        whereabouts: input.whereabouts,
        description: input.description,
        tookPart,
      },
      packOf(card),
      clockOf(desk),
    );
    const { situation, description, whereabouts, gatheredOn, takenPart } = input;
    changeCard(desk, card.id, { situation, description, whereabouts, gatheredOn, takenPart });
    return {
      findings: withFields(findings, { tookPart: 'takenPart' }),
      subject: card.id,
      done: {
        text: 'done.primary-information',
        cardId: card.id,
        next:
          card.handedOn === null && card.submittedOn === null
            ? { act: { screen: 'request-material', cardId: card.id }, text: 'act.ask-material' }
            : { act: { screen: 'card', cardId: card.id }, text: 'act.card' },
      },
    };
  },
});
