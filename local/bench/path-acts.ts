// The path of the order as a list of acts, each command at least once: what the benchmark measures, and where tests stop.
import type { CommandInputs, CommandName } from '../../src/casework/answers';
import { PEOPLE } from './small-school';

export interface PathAct<N extends CommandName = CommandName> {
  name: N;
  input: CommandInputs[N];
  user: string;
  /** The clock is set before the act. */
  clock?: [date: string, time: string];
}

const act = <N extends CommandName>(
  name: N,
  input: CommandInputs[N],
  user: string = PEOPLE.secretary,
  clock?: [string, string],
): PathAct => ({ name, input, user, ...(clock ? { clock } : {}) }) as PathAct;

/** The ids the path makes when the school has so many pupils and sittings already. */
export function pathIds({ pupils = 0, sittings = 0 }: { pupils?: number; sittings?: number } = {}) {
  const pupil = (more: number) => `P${String(pupils + more).padStart(5, '0')}`;
  const sittingId = `S${String(sittings + 1).padStart(4, '0')}`;
  const cardId = `${pupil(1)}-K01`;
  const agencyCardId = `${pupil(2)}-K01`;
  return {
    pupilId: pupil(1),
    agencyPupilId: pupil(2),
    /** A pupil who came from another school, whose card ends without a decision. */
    comerId: pupil(3),
    cardId,
    agencyCardId,
    sittingId,
    itemId: `${sittingId}-${cardId}`,
    agencyItemId: `${sittingId}-${agencyCardId}`,
    otherItemId: `${sittingId}-I01`,
    planId: `${cardId}-L01`,
    minutesId: `${sittingId}-D01`,
    planPaperId: `${cardId}-D01`,
  };
}

/** Every command at least once; each act relies on those before it. */
export function pathActs(already: Parameters<typeof pathIds>[0] = {}): PathAct[] {
  const ids = pathIds(already);
  return [
    act('change-settings', { values: { sittingPlace: '14-кабинет', nextIncoming: 5 } }),
    act('save-calendar-day', { date: '2026-11-20', kind: 'dayOff', week: 'both', name: 'Мектеп мерекесі' }),
    act('save-staff', {
      lastName: 'Беков',
      firstName: 'Ерлан',
      position: 'физика мұғалімі',
      email: 'bekov@tirek.test',
      roles: ['SUBJECT_TEACHER'],
    }),
    act('save-pupil', {
      lastName: 'Сейітқали',
      firstName: 'Нұрсұлтан',
      patronymic: 'Бауыржанұлы',
      bornOn: '2013-05-09',
      grade: 7,
      classLetter: 'Б',
      language: 'kk',
    }),
    act('save-pupil', {
      lastName: 'Ахметов',
      firstName: 'Дамир',
      bornOn: '2012-02-03',
      grade: 8,
      classLetter: 'А',
      language: 'ru',
    }),
    act(
      'refer-pupil',
      { pupilId: ids.pupilId, seenOn: '2026-11-02', seen: 'Қазанда 18 сабаққа келмеді.', parentsTold: true },
      PEOPLE.teacher,
    ),
    act('receive-agency-information', {
      agency: 'INTERNAL_AFFAIRS',
      sender: 'ЮП бөлімшесі',
      letterNo: '12-5',
      letterDate: '2026-10-30',
      receivedOn: '2026-11-02',
      receivedAt: '09:00',
      pupilIds: [ids.agencyPupilId],
      situation: 'SOCIALLY_DANGEROUS_SITUATION',
      gist: 'Түнде көшеде жүрген.',
    }),
    act('register-referral', { cardId: ids.cardId, registeredOn: '2026-11-02' }),
    act('register-referral', { cardId: ids.agencyCardId, registeredOn: '2026-11-02' }),
    act('draft-application', {
      referralId: `${ids.agencyCardId}-R01-W0001`,
      seen: 'Түнде көшеде жүрген.',
      parentsTold: true,
    }),
    act('receive-agency-information', {
      agency: 'HEALTH',
      sender: 'Емхана',
      receivedOn: '2026-11-02',
      notOurs: true,
      situation: 'SOCIALLY_DANGEROUS_SITUATION',
      gist: 'Бұл мектепте оқымайды.',
      registeredOn: '2026-11-02',
    }),
    act('reply-not-ours', { incomingId: 'W0002', repliedOn: '2026-11-02', channel: 'EMAIL' }),
    act('save-pupil', {
      lastName: 'Нұрлан',
      firstName: 'Дана',
      bornOn: '2014-03-04',
      grade: 6,
      classLetter: 'В',
      language: 'kk',
    }),
    act('receive-transfer-information', {
      sender: '№ 3 мектеп',
      receivedOn: '2026-11-02',
      pupilId: ids.comerId,
      gist: 'Сүйемелдеу жүргізілді.',
      registeredOn: '2026-11-02',
    }),
    act('close-card', {
      cardId: `${ids.comerId}-K01`,
      kind: 'WITHDRAWN',
      endedOn: '2026-11-02',
      reason: 'Мектеп хатын кері алды.',
    }),
    act('reopen-card', { cardId: `${ids.comerId}-K01`, seen: 'Жаңа мән-жай.' }),
    act('annul-card', { cardId: `${ids.comerId}-K02`, reason: 'Басқа оқушыға жазылған.' }, PEOPLE.head),
    act('pupil-left', { pupilId: ids.comerId, on: '2026-11-02', whereTo: '№ 5 мектеп' }),
    act('set-council', {
      orderNumber: '45',
      orderDate: '2026-09-01',
      inForceFrom: '2026-09-01',
      members: [
        { staffId: 'T0001', office: 'CHAIR' },
        { staffId: 'T0003', office: 'SECRETARY' },
        { staffId: 'T0002', office: 'DEPUTY_CHAIR' },
        { staffId: 'T0004', office: 'MEMBER' },
        { staffId: 'T0006', office: 'MEMBER' },
        { staffId: 'T0007', office: 'MEMBER' },
      ],
    }),
    act('record-primary-information', {
      cardId: ids.cardId,
      whereabouts: 'Теректі, Абай к., 5-үй',
      situation: 'DIFFICULT_LIFE_SITUATION',
      description: 'Анасы кешкі ауысымда жұмыс істейді.',
      gatheredOn: '2026-11-02',
      takenPart: ['T0005', 'T0004'],
      family: [
        {
          lastName: 'Сейітқалиева',
          firstName: 'Жанар',
          patronymic: 'Қайратқызы',
          relation: 'MOTHER',
          legalRepresentative: true,
          phone: '8 701 000 00 00',
        },
      ],
    }),
    act('request-material', {
      cardId: ids.cardId,
      kind: 'CHARACTERISTIC',
      askedOf: 'T0005',
      askedOn: '2026-11-02',
      wantedBy: '2026-11-04',
    }),
    act('receive-material', {
      cardId: ids.cardId,
      kind: 'CHARACTERISTIC',
      receivedOn: '2026-11-02',
      sheets: 2,
      keptWhere: 'сейф № 1',
    }),
    act('receive-material', {
      cardId: ids.cardId,
      kind: 'PSYCHOLOGIST_CONCLUSION',
      receivedOn: '2026-11-02',
      sheets: 1,
      keptWhere: 'сейф № 1',
    }),
    act('receive-material', {
      cardId: ids.cardId,
      kind: 'PARENT_MEETING',
      receivedOn: '2026-11-02',
      sheets: 1,
      keptWhere: 'сейф № 1',
    }),
    act('receive-material', {
      cardId: ids.cardId,
      kind: 'WORK_DONE',
      receivedOn: '2026-11-02',
      sheets: 1,
      keptWhere: 'сейф № 1',
    }),
    act('hand-to-deputy', { cardId: ids.cardId, handedOn: '2026-11-02' }),
    act(
      'return-materials',
      { cardId: ids.cardId, returnedOn: '2026-11-02', reason: 'Мінездеме толық емес.' },
      PEOPLE.head,
    ),
    act('hand-to-deputy', { cardId: ids.cardId, handedOn: '2026-11-02' }),
    act(
      'submit-to-council',
      { cardId: ids.cardId, submittedOn: '2026-11-02', grounds: ['05'] },
      PEOPLE.deputy,
    ),
    act('convene-sitting', {
      heldOn: '2026-11-05',
      heldAt: '15:00',
      place: '12-кабинет',
      items: [
        { kind: 'PLACEMENT', cardId: ids.cardId, rapporteur: 'T0002' },
        { kind: 'OTHER', title: 'Жылдық жоспар', rapporteur: 'T0002' },
        { kind: 'PLACEMENT', cardId: ids.agencyCardId, rapporteur: 'T0002' },
      ],
    }),
    act('invite-parents', {
      itemId: ids.itemId,
      invitedOn: '2026-11-02',
      way: 'HANDED',
      result: 'WILL_COME',
    }),
    act(
      'open-sitting',
      {
        sittingId: ids.sittingId,
        openedAt: '15:00',
        presidingId: 'T0001',
        secretaryId: 'T0003',
        members: ['T0001', 'T0002', 'T0003', 'T0004', 'T0006', 'T0007'].map((staffId) => ({
          staffId,
          present: staffId !== 'T0007',
          reason: staffId === 'T0007' ? 'ауырып қалды' : '',
        })),
        invited: [{ name: 'Сейітқалиева Жанар Қайратқызы', position: 'білім алушының анасы' }],
      },
      PEOPLE.secretary,
      ['2026-11-05', '15:00'],
    ),
    act('record-hearing', {
      itemId: ids.itemId,
      heard: 'Материалдар қаралды.',
      spoke: [{ who: 'Ким Е. В., педагог-психолог', gist: 'Жеке кездесулер ұсынды.' }],
      parentsPresent: true,
      parentsWho: 'Сейітқалиева Жанар Қайратқызы',
      parentsOpinion: 'Көмекке келіседі.',
    }),
    act('record-decision', { itemId: ids.itemId, outcome: 'PLACE', grounds: ['05'] }),
    act('record-hearing', {
      itemId: ids.otherItemId,
      heard: 'Жоспар тыңдалды.',
      parentsPresent: false,
      whyNotHeard: 'Жалпы мәселе',
    }),
    act('record-decision', { itemId: ids.otherItemId, outcome: 'NOTED', reason: 'Бекітілсін' }),
    act('record-hearing', {
      itemId: ids.agencyItemId,
      heard: 'Органның хаты қаралды.',
      parentsPresent: false,
      whyNotHeard: 'Хабарласу мүмкін болмады',
    }),
    act('record-decision', { itemId: ids.agencyItemId, outcome: 'REFUSE', reason: 'Негіз расталмады' }),
    act('save-plan', {
      cardId: ids.cardId,
      from: '2026-11-05',
      to: '2027-05-25',
      situation: 'Өмірлік қиын жағдай',
      address: 'Теректі, Абай к., 5-үй',
      measures: [
        {
          kind: 'M01',
          name: 'Психологиялық-педагогикалық сүйемелдеу',
          responsible: ['T0004'],
          volume: 'аптасына 1 рет',
          dueOn: '2026-12-25',
          indicator: 'сабаққа қатысу 95 %',
        },
      ],
    }),
    act('save-plan', {
      cardId: ids.cardId,
      planId: ids.planId,
      from: '2026-11-05',
      to: '2027-05-25',
      situation: 'Өмірлік қиын жағдай',
      address: 'Теректі, Абай к., 5-үй',
      measures: [
        {
          measureId: `${ids.planId}-0001`,
          kind: 'M01',
          name: 'Психологиялық-педагогикалық сүйемелдеу',
          responsible: ['T0004'],
          volume: 'аптасына 2 рет',
          dueOn: '2026-12-25',
          indicator: 'сабаққа қатысу 95 %',
        },
        {
          name: 'Үйірмеге тарту',
          responsible: ['T0005'],
          volume: '1 рет',
          dueOn: '2026-12-25',
          indicator: 'үйірмеге қатысу',
        },
      ],
    }),
    act('approve-plan', { planId: ids.planId, approvedOn: '2026-11-05' }, PEOPLE.head),
    act('close-sitting', { sittingId: ids.sittingId, closedAt: '16:10' }),
    act('make-paper', { documentId: ids.minutesId }),
    act('make-paper', { documentId: ids.planPaperId }),
    act('mark-signed', {
      documentId: ids.minutesId,
      signedOn: '2026-11-05',
      signers: ['Г. Әлімбаева', 'М. Жүнісова'],
    }),
    act('hand-plan-copy', {
      planId: ids.planId,
      answeredOn: '2026-11-05',
      answer: 'SIGNED',
      who: 'Сейітқалиева Жанар',
    }),
    act('notify-agency', {
      cardId: ids.agencyCardId,
      toldOn: '2026-11-05',
      channel: 'PAPER',
      outgoingNo: '7',
      nextOn: '2026-12-01',
    }),
    act('prove-notice', { letterId: `${ids.agencyCardId}-E01`, proof: 'STAMP', proofOn: '2026-11-05' }),
    act('keep-contact', {
      letterId: `${ids.agencyCardId}-E01`,
      contactedOn: '2026-11-05',
      note: 'Инспектор келді.',
    }),
  ];
}

/** The path in a school without pupils. */
export const PATH: readonly PathAct[] = pathActs();

/** Its first card. */
export const CARD = pathIds().cardId;
