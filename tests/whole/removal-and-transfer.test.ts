// One pupil on the shipped bundle, from the paper register through the next plan, another school and the council's removal to a new card (¶16, ¶23, ¶24).
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPackage } from '../../src/model/transfer-package';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';

const CARD = 'P00001-K01';
const ITEM = `S0001-${CARD}`;

describe('placed, gone on with, passed on, removed, begun anew', () => {
  let school: QuickSchool;
  beforeAll(() => {
    school = openQuickSchool();
    school.does('save-pupil', {
      lastName: 'Сейітқали',
      firstName: 'Нұрсұлтан',
      bornOn: '2013-05-09',
      grade: 7,
      classLetter: 'Б',
      language: 'kk',
    });
    school.does('set-council', {
      orderNumber: '45',
      orderDate: '2026-09-01',
      inForceFrom: '2026-09-01',
      members: [
        { staffId: 'T0001', office: 'CHAIR' },
        { staffId: 'T0003', office: 'SECRETARY' },
        { staffId: 'T0002', office: 'DEPUTY_CHAIR' },
        { staffId: 'T0004', office: 'MEMBER' },
        { staffId: 'T0006', office: 'MEMBER' },
      ],
    });
  }, 60_000);
  afterAll(() => school.close());

  /** An act as the secretary's, held to two reads and one write. */
  const does: QuickSchool['does'] = (name, input, user, more) => {
    school.counter.reset();
    const done = school.does(name, input, user, more);
    const { byMethod } = school.counter.totals();
    const count = (is: RegExp) =>
      Object.entries(byMethod).reduce((sum, [method, n]) => sum + (is.test(method) ? n : 0), 0);
    expect([name, count(/sheets.*(get|Get)/) <= 2, count(/sheets.*batchUpdate$/) === 1]).toEqual([
      name,
      true,
      true,
    ]);
    return done;
  };
  const card = () => {
    const answer = school.query('card', { cardId: CARD });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.value;
  };
  const screens = () => {
    const today = school.query('today', {});
    if (!today.ok) throw new Error(JSON.stringify(today));
    expect(today.value.broken).toEqual([]);
    return today.value.groups.flatMap(({ key, rows }) => rows.map(({ act }) => `${key} ${act.screen}`));
  };

  it('comes from paper; near its plan’s end Today reminds', () => {
    does('bring-in-card', {
      pupilId: 'P00001',
      placedOn: '2026-05-12',
      minutesNo: '6',
      grounds: ['05'],
      registerNumber: '4',
      planFrom: '2026-05-12',
      planTo: '2026-11-10',
    });
    expect(card()).toMatchObject({ state: 'ON_REGISTER', number: 'ВШУ-004' });
    expect(screens()).toContain('planned renew-plan');
  });

  it('¶16 its plan goes on', () => {
    const renewed = does('renew-plan', {
      planId: `${CARD}-L01`,
      from: '2026-11-11',
      to: '2027-05-25',
      result: 'PARTLY',
      assessment: 'Сабаққа қатысуы жақсарды.',
      assessedOn: '2026-11-02',
    });
    does('save-plan', {
      cardId: CARD,
      planId: renewed.planId,
      from: '2026-11-11',
      to: '2027-05-25',
      measures: [
        { kind: 'M01', name: 'Сүйемелдеу', responsible: ['T0004'], dueOn: '2026-12-25', indicator: 'қатысу' },
      ],
    });
    does('approve-plan', { planId: String(renewed.planId), approvedOn: '2026-11-02' }, PEOPLE.head);
    expect(card().facts.planId).toBe(`${CARD}-L02`);
    expect(screens()).not.toContain('planned renew-plan');
  });

  it('¶24 the pupil leaves: the information goes at once, before any sitting', () => {
    const left = does('pupil-left', { pupilId: 'P00001', on: '2026-11-02', whereTo: '№ 3 мектеп' });
    expect(left.next?.act.screen).toBe('prepare-transfer');
    const begun = school.query('transfer', { cardId: CARD });
    expect(begun.ok && begun.value).toMatchObject({
      toSchool: '№ 3 мектеп',
      leftOn: '2026-11-02',
      results: 'Сабаққа қатысуы жақсарды.',
    });
    const prepared = does('prepare-transfer', {
      cardId: CARD,
      toSchool: '№ 3 мектеп',
      leftOn: '2026-11-02',
      parts: ['PLAN_PERIOD', 'MEASURES', 'WORK_DONE'],
      workDone: 'Апта сайын кездесу.',
    });
    const transferId = String(prepared.next?.act.transferId);
    const view = school.query('transfer', { cardId: CARD, transferId });
    const page = view.ok ? (view.value.made?.page ?? '') : '';
    const read = readPackage(page);
    expect('content' in read && read.content).toMatchObject({
      to: '№ 3 мектеп',
      measures: [{ name: 'Сүйемелдеу', kind: { kk: expect.any(String) } }],
    });
    expect(page).not.toMatch(/қатыспау|130509/);
    does('send-transfer', { transferId, sentOn: '2026-11-02', channel: 'PAPER', outgoingNo: '31' });
    expect(card().state).toBe('ON_REGISTER');
    expect(screens()).toContain('others answer-transfer');
  });

  it('¶23 the council removes as of its day, and only the council', () => {
    does('apply-for-removal', {
      cardId: CARD,
      appliedOn: '2026-11-02',
      appliedBy: 'T0004',
      basis: 'CHANGED_SCHOOL',
      paper: '№ 3 мектептің анықтамасы',
      paperOn: '2026-11-02',
    });
    expect(card().state).toBe('REMOVAL_REQUESTED');
    expect(screens()).toContain('mine convene');
    does('convene-sitting', {
      heldOn: '2026-11-05',
      heldAt: '15:00',
      place: '12-кабинет',
      items: [{ kind: 'REMOVAL', cardId: CARD }],
    });
    does('invite-parents', { itemId: ITEM, invitedOn: '2026-11-02', way: 'PHONE', result: 'WILL_COME' });
    school.setClock('2026-11-05', '15:00');
    does('open-sitting', {
      sittingId: 'S0001',
      openedAt: '15:00',
      presidingId: 'T0001',
      secretaryId: 'T0003',
      members: ['T0001', 'T0002', 'T0003', 'T0004', 'T0006'].map((staffId) => ({ staffId, present: true })),
    });
    does('record-hearing', { itemId: ITEM, heard: 'Қаралды.', parentsPresent: true });
    school.setClock('2026-11-06', '09:00');
    does('record-decision', { itemId: ITEM, outcome: 'REMOVE' });
    does('close-sitting', { sittingId: 'S0001', closedAt: '16:00' });
    expect(card().state).toBe('REMOVED');
    expect(card().next).toBeUndefined();
    expect(card().timeline.map(({ text }) => text)).toContain('Снятие с ВШУ');
    const refused = school.command('save-plan', {
      cardId: CARD,
      planId: `${CARD}-L02`,
      from: '2026-11-11',
      to: '2027-05-25',
    });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'card-ended' }] });
  });

  it('its papers are still made, reviewed, made anew and signed', () => {
    const offers = school.query('paper-offers', { on: CARD });
    const all = offers.ok ? offers.value.offers : [];
    expect(all.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['D17', 'D18', 'D25', 'D27', 'D28']));
    for (const { kind, subjects } of all) {
      const { subjectId = '' } = subjects[0] ?? {};
      const { documentId = '' } = school.does('make-paper', { kind, subjectId, language: 'kk' });
      school.does('make-paper', { documentId, again: true });
      does('send-to-head', { documentId });
      does('return-paper', { documentId, reason: 'Мәтінді қысқартыңыз.' });
      school.does('mark-signed', { documentId, signedOn: '2026-11-06', signers: ['Басшы'] });
    }
  });

  it('the new school accepts, though the card is long closed', () => {
    expect(screens()).toContain('others answer-transfer');
    does('answer-transfer', {
      transferId: `${CARD}-F01`,
      receivedOn: '2026-11-06',
      answer: 'ACCEPTED',
      answeredOn: '2026-11-06',
    });
    expect(screens()).not.toContain('others answer-transfer');
  });

  it('comes back: a new card names the old one', () => {
    does('pupil-left', { pupilId: 'P00001', back: true, on: '2026-11-06' });
    const again = does('reopen-card', { cardId: CARD, seen: 'Қайта байқалды.' });
    expect(again.cardId).toBe('P00001-K02');
    expect(school.logged).toEqual([]);
  });
});
