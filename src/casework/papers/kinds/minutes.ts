// D16 Minutes of a sitting of the council (¶15, ¶17).
import { minutesView } from '../../../documents/minutes';
import type { MinutesView } from '../../../documents/minutes-view';
import type { CalendarDate } from '../../../model/calendar-date';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import { isOfRegister } from '../../../order/item-outcomes';
import { noticeTerm } from '../../../order/p20-notice';
import type { AgendaItem } from '../../../register/tables/agenda';
import type { Deviation } from '../../../register/tables/deviations';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { agencyWroteBy, clockOf, packOf } from '../../card-facts';
import type { Desk } from '../../desk';
import { journalMark } from '../../journal-mark';
import { partsOf } from '../../sitting/sitting-day';
import { presidedLater, standingDeviations } from '../../sitting/sitting-facts';
import { agendaOf } from '../../sitting/votes';
import { languageOf, personOf, schoolOf } from '../blocks';
import { attendanceThen, itemFacts, schoolsWording } from '../minutes-item';
import { definePaper } from '../paper-kind';

export const minutes = definePaper<MinutesView>({
  kind: 'D16',
  template: 'minutes',
  paragraphs: [15, 17],
  tables: [
    'Sittings',
    'Agenda',
    'Attendance',
    'Deviations',
    'Cards',
    'Referrals',
    'Materials',
    'Pupils',
    'Parents',
    'Tasks',
  ],
  rows(sittingId, known) {
    const cards = known
      .ids('Agenda')
      .filter((id) => id.startsWith(`${sittingId}-`))
      .map(cardIdOf)
      .filter((id) => id !== '');
    const pupils = [...new Set(cards.map(pupilIdOf))];
    return {
      Sittings: { ids: [sittingId] },
      Agenda: { under: [sittingId] },
      Attendance: { under: [sittingId] },
      Tasks: { under: [sittingId] },
      Deviations: { under: [sittingId, ...cards] },
      Cards: { ids: cards },
      Referrals: { under: cards },
      Materials: { under: cards },
      Pupils: { ids: pupils },
      Parents: { under: pupils },
    };
  },
  // Closing the sitting reserves them in the sitting's language; the other is made when asked.
  subjects(desk, sittingId) {
    const sitting = desk.file.find('Sittings', sittingId);
    return sitting && sitting.closedAt !== ''
      ? [
          {
            id: sittingId,
            number: sitting.minutesNumber,
            languages: [languageOf(desk.settings.sittingLanguage)],
          },
        ]
      : [];
  },
  content: minutesContent,
  parts: minutesParts,
  signers(desk, { subjectId }) {
    const sitting = desk.file.find('Sittings', subjectId);
    if (!sitting) return [];
    const later = presidedLater(sitting, agendaOf(desk, subjectId)).map(({ id }) => id);
    return [sitting.presidingId, ...later, sitting.secretaryId];
  },
  mayRenew: (desk, { subjectId }) => (desk.file.find('Sittings', subjectId)?.closedAt ?? '') !== '',
});

function minutesContent(desk: Desk, paper: Paper, language: Language): MinutesView | undefined {
  const sitting = desk.file.get('Sittings', paper.subjectId);
  if (!sitting || sitting.heldOn === null) return undefined;
  const { heldOn } = sitting;
  const items = agendaOf(desk, sitting.id);
  return minutesView({
    language,
    document: {
      number: paper.number,
      edition: paper.edition ?? 1,
      journalMark: journalMark(desk.file),
    },
    school: schoolOf(desk, language),
    sitting,
    presiding: personOf(desk, sitting.presidingId, language),
    presidedLater: presidedLater(sitting, items).flatMap(({ id, basis }) => {
      const person = personOf(desk, id, language);
      return person ? [{ ...person, basis }] : [];
    }),
    secretary: personOf(desk, sitting.secretaryId, language),
    attendance: attendanceThen(desk, sitting, language),
    items: items.map((item) => {
      const card = desk.file.get('Cards', cardIdOf(item.id));
      const referrals = card ? desk.file.all('Referrals', card.id) : [];
      const letter = referrals.find((referral) => referral.source === 'AGENCY');
      const term =
        card && item.outcome !== ''
          ? noticeTerm(
              {
                source: agencyWroteBy(card, referrals, heldOn) ? 'AGENCY' : 'APPLICATION',
                outcome: item.outcome,
                decidedOn: item.decidedOn ?? heldOn,
              },
              packOf(card),
              clockOf(desk),
            )
          : undefined;
      return {
        ...itemFacts(desk, sitting, item, language),
        materials:
          card && isOfRegister(item.kind)
            ? desk.file
                .all('Materials', card.id)
                .filter(({ receivedOn, kind }) => kind !== '' && receivedOn !== null && receivedOn <= heldOn)
                .map((material) => wordsOf('MATERIALS', material.kind)[language])
            : [],
        notice: term && letter ? { sender: letter.sender, by: term.due } : undefined,
      };
    }),
    deviations: [
      ...standingDeviations(desk, sitting),
      ...items.flatMap((item, at) =>
        decisionDeviations(desk, item, heldOn).map((deviation) => ({ ...deviation, item: at + 1 })),
      ),
    ],
    ...schoolsWording(desk),
    parts: partsOf(sitting),
    renewedBecause: paper.replacesId === '' ? '' : paper.reason,
  });
}

/** Rules that the decision on an item looks back at (¶4, ¶9, ¶14, ¶15, ¶22); their deviations hang on the card. */
const OF_THE_DECISION = /^(I-05|I-06|I-09|I-16|I-22|p14|p15|p22|p23)/;
const WITH_DEVIATIONS: readonly string[] = ['PLACE', 'REMOVE', 'KEEP', 'RENEW'];

/** What was recorded as a deviation when this sitting decided, each once; of a placement mended to another decision nothing is left. */
function decisionDeviations(desk: Desk, item: AgendaItem, heldOn: CalendarDate): Deviation[] {
  if (!WITH_DEVIATIONS.includes(item.outcome)) return [];
  const since = desk.file
    .all('Deviations', cardIdOf(item.id))
    .filter(
      ({ rule, recordedOn }) => OF_THE_DECISION.test(rule) && recordedOn !== null && recordedOn >= heldOn,
    );
  return [...new Map(since.map((each) => [each.rule, each])).values()];
}

function minutesParts({ document, sitting, presiding, secretary, items, ...view }: MinutesView) {
  return {
    s: [document.number, sitting, items.map(({ title }) => title)],
    p: [presiding.name, presiding.basis, secretary.name, secretary.basis].concat(
      [...view.present, ...view.absent].flatMap((each) => [
        each.name,
        'reason' in each ? `${each.reason}` : '',
      ]),
      view.invited.map(({ name, capacity, absence }) =>
        [name, capacity, ...(absence === '' ? [] : [absence])].join(', '),
      ),
    ),
    h: items.map((item) => [
      item.pupil,
      item.heard.map(({ gist }) => gist),
      item.materials,
      item.spoke,
      item.pupilOpinion,
      item.parentOpinions,
      item.parentsNotHeard,
    ]),
    d: items.map(({ presence, vote, decision, grounds, reasons, informs, specialOpinion }) => [
      vote,
      decision,
      grounds,
      reasons,
      informs.map(({ whom, by }) => [whom, by]),
      // Papers of before these were kept have codes without them.
      ...[presence, specialOpinion].filter((words) => words !== ''),
    ]),
    r: view.remarks.map(({ text }) => text),
  };
}
