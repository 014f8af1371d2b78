// What a paper says now: the records of its sitting or card as the fields of its template.
import { minutesView, type PaperPerson } from '../../documents/minutes';
import type { MinutesView } from '../../documents/minutes-view';
import { planView } from '../../documents/plan';
import type { PlanView } from '../../documents/plan-view';
import type { CalendarDate } from '../../model/calendar-date';
import type { Move } from '../../model/codes';
import { nameWithInitials } from '../../model/person-name';
import { cardIdOf, planIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import { isOfRegister } from '../../order/item-outcomes';
import { noticeTerm } from '../../order/p20-notice';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Deviation } from '../../register/tables/deviations';
import type { Paper } from '../../register/tables/documents';
import type { Sitting } from '../../register/tables/sittings';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { agencyWroteBy, clockOf, packOf } from '../card-facts';
import type { Known } from '../command';
import { type Desk, nameOf } from '../desk';
import { classWords } from '../intake/open-card';
import { headOf, measuresOf } from '../plan/plan-facts';
import { tasksOf } from '../plan/tasks';
import { itemTitle } from '../sitting/item-title';
import { partsOf } from '../sitting/sitting-day';
import { standingDeviations } from '../sitting/sitting-facts';
import { agendaOf, quorumOf } from '../sitting/votes';

/** Tables a paper is made of. */
export const PAPER_TABLES: readonly TableName[] = [
  'Documents',
  'Sittings',
  'Agenda',
  'Attendance',
  'Deviations',
  'Cards',
  'Referrals',
  'Materials',
  'Pupils',
  'Parents',
  'Plans',
  'Measures',
  'Tasks',
];

/** Rows a paper is made of; all follow from its id. */
export function paperRows(documentId: string, known: Known): RowRequest {
  const Documents = { ids: [documentId] };
  const sittingId = sittingIdOf(documentId);
  if (sittingId === '') {
    const cardId = cardIdOf(documentId);
    const pupilId = pupilIdOf(documentId);
    return {
      Documents,
      Cards: { ids: [cardId] },
      Plans: { under: [cardId] },
      Measures: { under: [cardId] },
      Pupils: { ids: [pupilId] },
      Parents: { under: [pupilId] },
    };
  }
  const cards = known
    .ids('Agenda')
    .filter((id) => id.startsWith(`${sittingId}-`))
    .map(cardIdOf)
    .filter((id) => id !== '');
  const pupils = [...new Set(cards.map(pupilIdOf))];
  return {
    Documents,
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
}

const personOf = (desk: Desk, id: string): PaperPerson | undefined => {
  const person = desk.file.get('Staff', id);
  return person ? { name: nameOf(person), position: person.position } : undefined;
};

/** The fields of the paper's template; undefined when what it is about is gone. */
export function paperContent(desk: Desk, paper: Paper): MinutesView | PlanView | undefined {
  const language: Language = paper.language === 'ru' ? 'ru' : 'kk';
  return paper.kind === 'D16' ? minutesContent(desk, paper, language) : planContent(desk, paper, language);
}

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
    school: {
      nameKk: settings.schoolNameKk,
      nameRu: settings.schoolNameRu,
      place: language === 'kk' ? settings.placeKk : settings.placeRu,
    },
    sitting,
    presiding: personOf(desk, sitting.presidingId),
    secretary: personOf(desk, sitting.secretaryId),
    attendance: desk.file.all('Attendance', sitting.id),
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
        title:
          isOfRegister(item.kind) && item.title === ''
            ? PAPER_TEXTS[ITEM_TITLES[item.kind as keyof typeof ITEM_TITLES]][language]
            : itemTitle(item, language),
        pupil:
          pupil && card ? { name: nameOf(pupil), classWords: card.classAt || classWords(pupil) } : undefined,
        rapporteur: personOf(desk, item.rapporteurId),
        materials: card
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
        ...councilFacts(desk, sitting, item),
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

const ITEM_TITLES = {
  PLACEMENT: 'paper.placement',
  REVIEW: 'paper.review',
  REMOVAL: 'paper.removal',
} as const;

/** Who was at the table for an item, what it asked of whom, who dissented. */
function councilFacts(desk: Desk, sitting: Sitting, item: AgendaItem) {
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
    },
    tasks: tasksOf(desk, item.id).map(({ what, staffId, outsider, dueOn }) => ({
      what,
      who: staffId === '' ? outsider : staffName(desk, staffId),
      by: dueOn,
    })),
    dissents: item.dissents.map(({ staffId, opinion }) => ({ name: named(staffId), opinion })),
  };
}

function staffName(desk: Desk, id: string): string {
  const person = desk.file.get('Staff', id);
  return person ? nameWithInitials(nameOf(person)) : id;
}

function planContent(desk: Desk, paper: Paper, language: Language): PlanView | undefined {
  const plan = desk.file.get('Plans', planIdOf(paper.subjectId));
  const pupil = desk.file.get('Pupils', pupilIdOf(paper.subjectId));
  if (!plan || !pupil) return undefined;
  const head = headOf(desk, plan.approvedBy);
  return planView({
    language,
    document: { number: paper.number, edition: paper.edition ?? 1 },
    head: head ? { name: nameOf(head), position: head.position } : undefined,
    headBasis: desk.settings.headBasis,
    pupil: {
      name: nameOf(pupil),
      bornOn: pupil.bornOn === null ? '' : longDate(pupil.bornOn)[language],
      iin: desk.settings.storeIin ? pupil.iin : '',
    },
    plan,
    measures: measuresOf(desk, plan.id),
    staff: (id) => personOf(desk, id),
    parents: desk.file
      .all('Parents', pupil.id)
      .filter((parent) => parent.legalRepresentative === true)
      .map(nameOf),
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
