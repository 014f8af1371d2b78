// T01 A letter of an agency about one or several pupils comes in (¶11). The application of ¶4 is not replaced by it.
import { ReceiveAgencyInformation } from '../model/inputs/intake';
import { NO_APPLICANT } from '../model/record-id';
import { rulePackFor } from '../order/rule-pack';
import { OFFICE_ROLES } from './access';
import { defineCommand } from './command';
import { openCard } from './open-card';

export const receiveAgencyInformation = defineCommand({
  name: 'receive-agency-information',
  paragraphs: [11],
  roles: OFFICE_ROLES,
  input: ReceiveAgencyInformation,
  tables: ['Pupils', 'Cards', 'Referrals'],
  rows: (input, known) => ({
    Pupils: { ids: input.pupilIds },
    Cards: {
      ids: known.openCards.filter((id) => input.pupilIds.some((pupil) => id.startsWith(`${pupil}-`))),
    },
  }),
  decide(desk, input) {
    if (input.receivedOn > desk.today)
      return { problems: [{ path: ['receivedOn'], text: 'problem.date-ahead' }] };
    if (input.letterDate && input.letterDate > input.receivedOn)
      return { problems: [{ path: ['letterDate'], text: 'problem.dates-order' }] };
    const problems = input.pupilIds.flatMap((id, at) =>
      desk.file.get('Pupils', id) ? [] : [{ path: ['pupilIds', at], text: 'problem.pupil-unknown' as const }],
    );
    if (problems.length > 0) return { problems };
    const cards = [...new Set(input.pupilIds)].map((id) => {
      const pupil = desk.file.get('Pupils', id);
      if (!pupil) throw new Error('checked above');
      const cardId = openCard(desk, pupil, {
        source: 'AGENCY',
        receivedOn: input.receivedOn,
        receivedAt: input.receivedAt ?? '',
        rulePack: rulePackFor(input.receivedOn).id,
      });
      const { agency, sender, letterNo, situation, gist, receivedOn } = input;
      const facts = {
        agency,
        sender,
        letterNo,
        situation,
        gist,
        receivedOn,
        receivedAt: input.receivedAt ?? '',
      };
      desk.file.add(
        'Referrals',
        cardId,
        { ...facts, source: 'AGENCY', letterDate: input.letterDate ?? null },
        `-${NO_APPLICANT}`,
      );
      return cardId;
    });
    const cardId = cards[0] ?? '';
    return {
      subject: cardId,
      done: {
        text: 'done.agency-information',
        cardId,
        next:
          desk.file.get('Cards', cardId)?.registeredOn === null
            ? { act: { screen: 'register', cardId }, text: 'act.register' }
            : { act: { screen: 'card', cardId }, text: 'act.card' },
      },
    };
  },
});
