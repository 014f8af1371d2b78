// One card through the whole path of the order, by the commands the page sends, on the shipped bundle.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSchool, PEOPLE, type School } from './school';

describe("from a teacher's referral to an approved plan", () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  }, 60_000);
  afterAll(async () => school.close());

  it('takes an invented pupil through ¶4, ¶12, ¶14, ¶5, ¶9, ¶15, ¶17, ¶22, ¶16, ¶19', async () => {
    await school.does('save-pupil', {
      lastName: 'Сейітқали',
      firstName: 'Нұрсұлтан',
      patronymic: 'Бауыржанұлы',
      bornOn: '2013-05-09',
      grade: 7,
      classLetter: 'Б',
      language: 'kk',
    });
    const found = await school.query('find-pupil', { text: 'сейитк' }, PEOPLE.teacher);
    expect(found.ok && found.value.results[0]?.name).toBe('Сейітқали Нұрсұлтан Бауыржанұлы');
    await school.does(
      'refer-pupil',
      { pupilId: 'P00001', seenOn: '2026-11-02', seen: 'Қазанда 18 сабаққа келмеді.', parentsTold: true },
      PEOPLE.teacher,
    );
    const cardId = 'P00001-K01';
    const today = await school.query('today', {});
    if (!today.ok) throw new Error(JSON.stringify(today));
    expect(today.value.groups.map((group) => group.key)).toEqual(['due', 'mine']);
    await school.does('register-referral', { cardId, registeredOn: '2026-11-02' });
    await school.does('set-council', {
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
    });
    await school.does('record-primary-information', {
      cardId,
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
    });
    for (const kind of ['CHARACTERISTIC', 'PSYCHOLOGIST_CONCLUSION', 'PARENT_MEETING', 'WORK_DONE'] as const)
      await school.does('receive-material', {
        cardId,
        kind,
        receivedOn: '2026-11-02',
        sheets: 2,
        keptWhere: 'сейф № 1',
      });
    await school.does('hand-to-deputy', { cardId, handedOn: '2026-11-02' });
    await school.does(
      'submit-to-council',
      { cardId, submittedOn: '2026-11-02', grounds: ['05'] },
      PEOPLE.deputy,
    );
    const convened = await school.does('convene-sitting', {
      heldOn: '2026-11-05',
      heldAt: '15:00',
      place: '12-кабинет',
      items: [{ kind: 'PLACEMENT', cardId, rapporteur: 'T0002' }],
    });
    expect(convened.sittingId).toBe('S0001');
    const itemId = `S0001-${cardId}`;
    await school.does('invite-parents', {
      itemId,
      invitedOn: '2026-11-02',
      way: 'HANDED',
      result: 'WILL_COME',
    });
    school.setClock('2026-11-05', '15:00');
    await school.does('open-sitting', {
      sittingId: 'S0001',
      openedAt: '15:00',
      presidingId: 'T0001',
      secretaryId: 'T0003',
      members: ['T0001', 'T0002', 'T0003', 'T0004', 'T0006', 'T0007'].map((staffId) => ({
        staffId,
        present: staffId !== 'T0007',
        reason: staffId === 'T0007' ? 'ауырып қалды' : '',
      })),
      invited: [{ name: 'Сейітқалиева Жанар Қайратқызы', position: 'білім алушының анасы' }],
    });
    await school.does('record-hearing', {
      itemId,
      heard: 'Материалдар қаралды.',
      spoke: [{ who: 'Ким Е. В., педагог-психолог', gist: 'Жеке кездесулер ұсынды.' }],
      parentsPresent: true,
      parentsWho: 'Сейітқалиева Жанар Қайратқызы',
      parentsOpinion: 'Көмекке келіседі.',
    });
    const decided = await school.does('record-decision', { itemId, outcome: 'PLACE', grounds: ['05'] });
    expect(decided.next?.act.screen).toBe('plan');
    const saved = await school.does('save-plan', {
      cardId,
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
    });
    const waiting = await school.query('card', { cardId });
    expect(waiting.ok && waiting.value.next?.act).toMatchObject({
      screen: 'approve-plan',
      planId: saved.planId,
    });
    const approved = await school.does(
      'approve-plan',
      { planId: String(saved.planId), approvedOn: '2026-11-05' },
      PEOPLE.head,
    );
    const closed = await school.does('close-sitting', { sittingId: 'S0001', closedAt: '16:10' });
    await school.does('make-paper', { documentId: String(closed.documentId) });
    await school.does('make-paper', { documentId: String(approved.documentId) });
    const papers = await school.query('papers', { sittingId: 'S0001' });
    expect(papers.ok && papers.value.papers.map((paper) => [paper.kind, paper.state])).toEqual([
      ['D16', 'DRAFT'],
      ['D18', 'DRAFT'],
    ]);
    const twice = await school.command('make-paper', { documentId: String(closed.documentId) });
    expect(twice.ok).toBe(false);
    await school.does('make-paper', { documentId: String(closed.documentId), again: true });
    const editions = await school.query('papers', { sittingId: 'S0001' });
    expect(editions.ok && editions.value.papers[0]?.state).toBe('DRAFT');
    await school.does('mark-signed', {
      documentId: String(closed.documentId),
      signedOn: '2026-11-05',
      signers: ['Г. Әлімбаева', 'М. Жүнісова'],
    });
    const filed = await school.query('papers', { documentId: String(closed.documentId) });
    expect(filed.ok && filed.value.papers[0]?.pdf).toMatch(/^https:\/\/drive\.google\.com\/file\/d\/.+/);
    await school.does('hand-plan-copy', {
      planId: String(saved.planId),
      answeredOn: '2026-11-05',
      answer: 'SIGNED',
      who: 'Сейітқалиева Жанар',
    });
    const card = await school.query('card', { cardId });
    expect(card.ok && card.value.state).toBe('ON_REGISTER');
    expect(card.ok && card.value.number).toBe('ВШУ-001');
  }, 60_000);
});
