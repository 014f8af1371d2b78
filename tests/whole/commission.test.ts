// On the shipped bundle: a request and its reply, the commission's act, the placement, a plan the parents refuse, and the submission to the commission.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';

describe('from a request to the answer of the commission', () => {
  let school: QuickSchool;
  const cardId = 'P00001-K01';
  const planId = `${cardId}-L01`;
  const submissionId = `${cardId}-B01`;
  beforeAll(() => {
    school = openQuickSchool();
  }, 60_000);
  afterAll(() => school.close());

  const view = <N extends 'card' | 'today' | 'family'>(name: N, input: object, user?: string) => {
    const answer = school.query(name, input as never, user);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.value;
  };
  /** What waits for this person about the card, with its paragraph. */
  const waits = (user: string = PEOPLE.secretary) =>
    view('today', {}, user)
      .groups.filter(({ key }) => key !== 'rest')
      .flatMap(({ rows }) => rows)
      .filter(({ act }) => act.cardId === cardId)
      .map(({ act, paragraph }) => `${act.screen} ¶${paragraph?.id ?? ''}`);
  const next = () => view('card', { cardId }).next?.act.screen;

  it('¶13 a request is answered, a commission is ordered, its act is the material of ¶14', () => {
    school.does('save-pupil', {
      lastName: 'Сейітқали',
      firstName: 'Нұрсұлтан',
      grade: 7,
      classLetter: 'Б',
      language: 'kk',
    });
    school.does(
      'refer-pupil',
      { pupilId: 'P00001', seenOn: '2026-11-02', seen: 'Сабаққа келмейді.', parentsTold: true },
      PEOPLE.teacher,
    );
    school.does('register-referral', { cardId, registeredOn: '2026-11-02' });
    school.does('record-primary-information', {
      cardId,
      whereabouts: 'Абай к., 5',
      situation: 'DIFFICULT_LIFE_SITUATION',
      description: 'Анасы кешкі ауысымда.',
      gatheredOn: '2026-11-02',
      takenPart: ['T0004', 'T0005'],
      family: [
        { lastName: 'Сейітқалиева', firstName: 'Жанар', relation: 'MOTHER', legalRepresentative: true },
      ],
    });
    school.counter.reset();
    school.does('send-request', {
      cardId,
      agency: 'HEALTH',
      toWhom: '№ 3 емхана',
      question: 'Есепте тұра ма?',
      sentOn: '2026-11-02',
      channel: 'PAPER',
      outgoingNo: '11',
    });
    const calls = school.counter.totals().byMethod;
    expect(calls['sheets.spreadsheets.batchUpdate']).toBe(1);
    expect(Object.values(calls).reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(3);
    expect(waits()).toContain('record-reply ¶13');
    school.setClock('2026-11-03');
    school.does('record-reply', { letterId: `${cardId}-E01`, repliedOn: '2026-11-03', reply: 'Жоқ.' });
    const ordered = school.does('order-home-visit', {
      cardId,
      orderNumber: '81',
      orderDate: '2026-11-03',
      members: ['T0003', 'T0005'],
    });
    expect(ordered.warnings?.join(' ')).toMatch(/3/);
    expect(waits()).toContain('record-home-act ¶13');
    for (const kind of ['CHARACTERISTIC', 'PSYCHOLOGIST_CONCLUSION', 'WORK_DONE'] as const)
      school.does('receive-material', {
        cardId,
        kind,
        receivedOn: '2026-11-03',
        sheets: 1,
        keptWhere: 'сейф',
      });
    const act = school.does('record-home-act', {
      visitId: `${cardId}-H01`,
      heldOn: '2026-11-03',
      met: 'анасы',
      actOn: '2026-11-03',
      sheets: 2,
      keptWhere: 'сейф',
    });
    expect(act.next?.act.screen).toBe('hand-to-deputy');
  });

  it('¶8, ¶9, ¶15 a specialist is invited, the parents are invited twice, the child is placed', () => {
    school.does('hand-to-deputy', { cardId, handedOn: '2026-11-03' });
    school.does('submit-to-council', { cardId, submittedOn: '2026-11-03', grounds: ['05'] }, PEOPLE.deputy);
    school.does('set-council', {
      orderNumber: '45',
      orderDate: '2026-09-01',
      inForceFrom: '2026-09-01',
      members: [
        { staffId: 'T0001', office: 'CHAIR' },
        { staffId: 'T0003', office: 'SECRETARY' },
        ...['T0002', 'T0004', 'T0006'].map((staffId) => ({ staffId, office: 'MEMBER' as const })),
      ],
    });
    school.does('convene-sitting', {
      heldOn: '2026-11-05',
      heldAt: '15:00',
      place: '12-кабинет',
      items: [{ kind: 'PLACEMENT', cardId }],
    });
    const itemId = `S0001-${cardId}`;
    school.does('invite-specialist', {
      sittingId: 'S0001',
      itemId,
      whom: 'Ахметов Ерлан',
      position: 'инспектор',
      sentOn: '2026-11-03',
      channel: 'PAPER',
    });
    for (const [way, result] of [
      ['PHONE', 'NO_ANSWER'],
      ['HANDED', 'WILL_COME'],
    ] as const)
      school.does('invite-parents', { itemId, invitedOn: '2026-11-03', way, result });
    const sitting = school.query('sitting', { sittingId: 'S0001' });
    expect(sitting.ok && sitting.value.expected?.map(({ name }) => name)).toEqual(['Ахметов Ерлан']);
    school.setClock('2026-11-05', '15:00');
    school.does('open-sitting', {
      sittingId: 'S0001',
      openedAt: '15:00',
      presidingId: 'T0001',
      secretaryId: 'T0003',
      members: ['T0001', 'T0002', 'T0003', 'T0004', 'T0006'].map((staffId) => ({ staffId, present: true })),
    });
    school.does('record-hearing', { itemId, heard: 'Материалдар қаралды.', parentsPresent: true });
    school.does('record-decision', { itemId, outcome: 'PLACE', grounds: ['05'] });
    school.does('save-plan', {
      cardId,
      from: '2026-11-05',
      to: '2027-05-25',
      measures: [{ name: 'Сүйемелдеу', responsible: ['T0004'], dueOn: '2026-12-25', indicator: 'қатысуы' }],
    });
    school.does('approve-plan', { planId, approvedOn: '2026-11-05' }, PEOPLE.head);
    school.does('close-sitting', { sittingId: 'S0001', closedAt: '16:00' });
    expect(next()).toBe('hand-plan-copy');
  });

  it('¶18 the parents refuse the plan before two witnesses, and its approval stands', () => {
    const refused = { planId, answeredOn: '2026-11-05', answer: 'REFUSED', who: 'анасы' } as const;
    expect(school.command('hand-plan-copy', refused)).toMatchObject({
      ok: false,
      kind: 'reasons',
      problems: [{ rule: 'I-15' }],
    });
    school.does('hand-plan-copy', { ...refused, witness1: 'T0004', witness2: 'T0005' });
    expect(view('card', { cardId }).state).toBe('ON_REGISTER');
    expect(next()).toBe('record-contact');
    expect(waits()).toContain('record-contact ¶21');
  });

  it('¶21 the refusal of help and the inaction are recorded; the submission is prepared, sent, answered', () => {
    school.setClock('2026-12-01');
    const prepared = {
      cardId,
      kind: 'PARENTS_DUTIES',
      preparedOn: '2026-12-01',
      toWhom: 'Аудандық комиссия',
      signedBy: 'T0002',
    } as const;
    expect(school.command('prepare-submission', prepared)).toMatchObject({
      ok: false,
      kind: 'refused',
      problems: [{ rule: 'I-19.refused' }, { rule: 'I-19.no-measures' }],
    });
    const contact = { cardId, way: 'VISIT', whom: 'анасы' } as const;
    school.does('record-contact', {
      ...contact,
      on: '2026-11-20',
      purpose: 'HELP_OFFERED',
      result: 'REFUSED',
      fact: 'HELP_REFUSED',
      record: 'Ананың жазбаша бас тартуы',
    });
    school.does('record-contact', {
      ...contact,
      on: '2026-11-30',
      purpose: 'MEASURES_ASKED',
      result: 'TALKED',
      fact: 'NO_MEASURES',
      record: 'Сынып жетекшісінің баянаты',
    });
    expect(waits(PEOPLE.deputy)).toContain('prepare-submission ¶21');
    school.does('prepare-submission', prepared);
    expect(next()).toBe('send-submission');
    school.does('send-submission', {
      submissionId,
      sentOn: '2026-12-01',
      channel: 'PAPER',
      outgoingNo: '31',
    });
    expect(waits()).toContain('answer-submission ¶21');
    school.setClock('2026-12-15');
    school.does('answer-submission', { submissionId, answeredOn: '2026-12-15', answer: 'Ескерту жасалды.' });
    expect(waits().filter((row) => row.includes('submission'))).toEqual([]);
    const family = view('family', { cardId });
    expect(family.parts.map(({ rows }) => rows.length)).toEqual([1, 5, 1, 1, 1]);
    const evidence = family.evidence.find(({ kind }) => kind === 'PARENTS_DUTIES')?.rows ?? [];
    expect(evidence.map(({ proofs }) => proofs.length)).toEqual([1, 1, 1, 2, 3, 1]);
    expect(JSON.stringify(view('card', { cardId }).timeline)).toContain('Ескерту жасалды.');
    expect(school.logged).toEqual([]);
  });

  it('what the family said is for the office alone', () => {
    expect(school.query('family', { cardId }, PEOPLE.teacher)).toMatchObject({ ok: false, kind: 'denied' });
  });
});
