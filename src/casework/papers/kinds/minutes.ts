// D16 Minutes of a sitting of the council (¶15, ¶17).
import { minutesView } from '../../../documents/minutes';
import type { MinutesView } from '../../../documents/minutes-view';
import type { CalendarDate } from '../../../model/calendar-date';
import type { Move } from '../../../model/codes';
import { nameWithInitials } from '../../../model/person-name';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import { isOfRegister } from '../../../order/item-outcomes';
import { noticeTerm } from '../../../order/p20-notice';
import type { AgendaItem } from '../../../register/tables/agenda';
import type { Attendee } from '../../../register/tables/attendance';
import type { Deviation } from '../../../register/tables/deviations';
import type { Paper } from '../../../register/tables/documents';
import type { Sitting } from '../../../register/tables/sittings';
import type { Language } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { agencyWroteBy, clockOf, packOf } from '../../card-facts';
import { type Desk, nameOf } from '../../desk';
import { classWords } from '../../intake/open-card';
import { tasksOf } from '../../plan/tasks';
import { positionIn } from '../../positions';
import { partsOf } from '../../sitting/sitting-day';
import { standingDeviations } from '../../sitting/sitting-facts';
import { agendaOf, quorumOf } from '../../sitting/votes';
import { languageOf, personOf, questionWords, schoolOf, staffName } from '../blocks';
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
    return [sitting?.presidingId, sitting?.secretaryId];
  },
  mayRenew: (desk, { subjectId }) => (desk.file.find('Sittings', subjectId)?.closedAt ?? '') !== '',
});

function minutesContent(desk: Desk, paper: Paper, language: Language): MinutesView | undefined {
  const sitting = desk.file.get('Sittings', paper.subjectId);
  if (!sitting || sitting.heldOn === null) return undefined;
  const { settings } = desk;
  const { heldOn } = sitting;
  const items = agendaOf(desk, sitting.id);
  return minutesView({
    language,
    document: {
      number: paper.number,
      edition: paper.edition ?? 1,
      journalMark: desk.file
        .journalHash()
        .slice(0, 12)
        .replace(/(.{4})(?=.)/g, '$1 '),
    },
    school: schoolOf(desk, language),
    sitting,
    presiding: personOf(desk, sitting.presidingId, language),
    presidedLater: presidedLater(desk, sitting, items, language),
    secretary: personOf(desk, sitting.secretaryId, language),
    attendance: desk.file
      .all('Attendance', sitting.id)
      .map((row) => ({ ...row, position: positionThen(desk, row, language) })),
    items: items.map((item) => {
      const card = desk.file.get('Cards', cardIdOf(item.id));
      const pupil = desk.file.get('Pupils', pupilIdOf(item.id));
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
        item,
        title: questionWords(item, language),
        pupil:
          pupil && card ? { name: nameOf(pupil), classWords: card.classAt || classWords(pupil) } : undefined,
        rapporteur: personOf(desk, item.rapporteurId, language),
        materials:
          card && isOfRegister(item.kind)
            ? desk.file
                .all('Materials', card.id)
                .filter(({ receivedOn, kind }) => kind !== '' && receivedOn !== null && receivedOn <= heldOn)
                .map((material) => wordsOf('MATERIALS', material.kind)[language])
            : [],
        parents: pupil
          ? desk.file.all('Parents', pupil.id).map((parent) => ({
              name: nameOf(parent),
              relation: parent.relation === '' ? '' : wordsOf('RELATIONS', parent.relation)[language],
            }))
          : [],
        ...councilFacts(desk, sitting, item, language),
        notice: term && letter ? { sender: letter.sender, by: term.due } : undefined,
      };
    }),
    deviations: [
      ...standingDeviations(desk, sitting),
      ...items.flatMap((item, at) =>
        decisionDeviations(desk, item, heldOn).map((deviation) => ({ ...deviation, item: at + 1 })),
      ),
    ],
    resolvedWord: settings.resolvedWord === 'RESOLVED' ? 'RESOLVED' : 'DECIDED',
    votes: {
      vote: settings.vote === 'off' ? 'off' : settings.vote === 'counted' ? 'counted' : 'unanimous',
      quorum: settings.quorum !== 'off',
      presidingDecides: settings.tie === 'PRESIDING',
    },
    parts: partsOf(sitting),
    renewedBecause: paper.replacesId === '' ? '' : paper.reason,
  });
}

/** Who was at the table for an item, what it asked of whom, who dissented. */
function councilFacts(desk: Desk, sitting: Sitting, item: AgendaItem, language: Language) {
  const rows = desk.file.all('Attendance', sitting.id);
  const named = (id: string) => rows.find(({ staffId }) => staffId === id)?.name ?? staffName(desk, id);
  const moved = (kind: Move) =>
    rows.flatMap(({ name, moves }) =>
      moves.some((move) => move.itemId === item.id && move.kind === kind) ? [name] : [],
    );
  return {
    presence: {
      came: moved('CAME'),
      left: moved('LEFT'),
      recused: item.notVoting.map(named),
      ...quorumOf(desk, sitting, item.id, item.notVoting),
      asked: item.askedBy || personWords(desk, item.askedById, language),
      presiding:
        item.presidingId === ''
          ? undefined
          : { who: personWords(desk, item.presidingId, language), basis: item.presidingBasis },
    },
    tasks: tasksOf(desk, item.id).map(({ what, staffId, outsider, dueOn }) => ({
      what,
      who: staffId === '' ? outsider : staffName(desk, staffId),
      by: dueOn,
    })),
    dissents: item.dissents.map(({ staffId, opinion }) => ({ name: named(staffId), opinion })),
  };
}

/** «Surname I. O., position»; '' for nobody. */
function personWords(desk: Desk, id: string, language: Language): string {
  const person = personOf(desk, id, language);
  return person ? [nameWithInitials(person.name), person.position].filter(Boolean).join(', ') : '';
}

/** The position as it was at the sitting; in the paper's language when it is the same still. */
function positionThen(desk: Desk, { staffId, position }: Attendee, language: Language): string {
  const person = staffId === '' ? undefined : desk.file.get('Staff', staffId);
  return person && person.position === position ? positionIn(person, language) : position;
}

/** Others than the one who opened, who presided from a later item on, each once. */
function presidedLater(desk: Desk, sitting: Sitting, items: readonly AgendaItem[], language: Language) {
  const later = new Map(items.map(({ presidingId, presidingBasis }) => [presidingId, presidingBasis]));
  later.delete('');
  later.delete(sitting.presidingId);
  return [...later].flatMap(([id, basis]) => {
    const person = personOf(desk, id, language);
    return person ? [{ ...person, basis }] : [];
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
