// A mail without names to those who answer for a measure whose date has come (¶19): at most one a day to a person.
import { RemindResponsible } from '../../model/inputs/monitoring';
import { cardIdOf, planIdOf } from '../../model/record-id';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import { isLive, measureFor, measureState } from './measure-work';

export const remindResponsible = defineCommand({
  name: 'remind-responsible',
  paragraphs: [19],
  roles: OFFICE_ROLES,
  input: RemindResponsible,
  tables: ['Cards', 'Plans', 'Measures'],
  rows: ({ measureId }) => ({
    Cards: { ids: [cardIdOf(measureId)] },
    Plans: { ids: [planIdOf(measureId)] },
    Measures: { ids: [measureId] },
  }),
  decide(desk, { measureId }) {
    const found = measureFor(desk, measureId);
    if (!found || !isLive(found.card, found.plan))
      return { problems: [{ path: ['measureId'], text: 'problem.measure-unknown' }] };
    const state = measureState(desk, found);
    if (state === 'done' || state === 'ahead')
      return { problems: [{ path: [], text: 'problem.nothing-to-remind' }] };
    const people = found.measure.responsible
      .flatMap((id) => desk.file.get('Staff', id) ?? [])
      .filter(({ active, email }) => active === true && email !== '');
    if (people.length === 0) return { problems: [{ path: [], text: 'problem.no-email' }] };
    const waiting = people.filter(({ remindedOn }) => remindedOn !== desk.today);
    if (waiting.length === 0) return { problems: [{ path: [], text: 'problem.reminded-today' }] };
    for (const { id } of waiting) desk.file.change('Staff', id, { remindedOn: desk.today });
    const subject = CASEWORK_TEXTS['mail.work-subject'];
    const { kk, ru } = CASEWORK_TEXTS['mail.work'];
    return {
      subject: found.card.id,
      mail: {
        to: waiting.map(({ email }) => email),
        subject: `${subject.kk} / ${subject.ru}`,
        body: `${kk}\n\n${ru}`,
      },
      done: { text: 'done.reminded', cardId: found.card.id },
    };
  },
});
