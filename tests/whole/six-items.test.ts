// One sitting with six items of every kind on the shipped bundle: each decision one commit with its card, one set of minutes for all.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { docsQuota, driveQuota } from '../../local/execution/simulation';
import type { Media } from '../../local/google/method';
import { lookAt, rowsOf } from './look-at-register';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { OWNER, PEOPLE } from './school';

const NAMES = ['Сейітқали', 'Ахметов', 'Нұрлан', 'Ыбырай', 'Жақып'] as const;
const cardOf = (n: number): string => `P0000${n}-K01`;
const itemOf = (n: number): string => `S0001-${cardOf(n)}`;
const OTHER = 'S0001-I01';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function exported(school: QuickSchool, fileId: string): Promise<Uint8Array> {
  const answer = await school.home.drive.methods['files.export']?.({ fileId, mimeType: DOCX }, undefined, {
    email: OWNER,
    scopes: ['https://www.googleapis.com/auth/drive'],
  });
  return (answer as Media).bytes;
}

describe('one sitting, six items', () => {
  let school: QuickSchool;
  /** Documents that were written into, each time anew. */
  const written: string[] = [];
  const does: QuickSchool['does'] = (name, input, user, more) => {
    school.counter.reset();
    const done = school.does(name, input, user, more);
    const { byMethod } = school.counter.totals();
    const count = (is: RegExp) =>
      Object.entries(byMethod).reduce((sum, [method, n]) => sum + (is.test(method) ? n : 0), 0);
    expect([name, count(/sheets.*(get|Get)/) <= 2, count(/sheets.*batchUpdate$/)]).toEqual([name, true, 1]);
    return done;
  };
  const cardState = (n: number) => {
    const answer = school.query('card', { cardId: cardOf(n) });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.value.state;
  };

  beforeAll(() => {
    school = openQuickSchool(undefined, ({ service, method, params }) => {
      if (service === 'docs' && method === 'documents.batchUpdate') written.push(String(params.documentId));
    });
    NAMES.forEach((lastName, at) => {
      school.does('save-pupil', {
        lastName,
        firstName: 'Дәулет',
        bornOn: '2012-05-09',
        grade: 7,
        classLetter: 'Б',
        language: at % 2 === 0 ? 'kk' : 'ru',
      });
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
    school.does('change-settings', { values: { vote: 'counted', quorum: 'half' } });
    for (const n of [1, 2, 3]) {
      school.does(
        'refer-pupil',
        { pupilId: `P0000${n}`, seenOn: '2026-11-02', seen: 'Сабаққа келмейді.', parentsTold: true },
        PEOPLE.teacher,
      );
      school.does('register-referral', { cardId: cardOf(n), registeredOn: '2026-11-02' });
    }
    for (const n of [4, 5])
      school.does('bring-in-card', {
        pupilId: `P0000${n}`,
        placedOn: '2026-05-12',
        minutesNo: '6',
        grounds: ['05'],
        registerNumber: String(n),
        planFrom: '2026-05-12',
        planTo: '2026-11-10',
      });
    school.does('apply-for-removal', {
      cardId: cardOf(5),
      appliedOn: '2026-11-02',
      basis: 'POSITIVE_DYNAMICS',
      teacherOn: '2026-11-02',
      psychologistOn: '2026-11-02',
    });
  }, 60_000);
  afterAll(() => school.close());

  it('¶5 the agenda is suggested: those who wait, those to be looked at again, and why', () => {
    const view = school.query('convene', {});
    expect(view.ok && view.value.cards.map(({ cardId }) => cardId)).toEqual([1, 2, 3].map(cardOf));
    expect(view.ok && view.value.later.map(({ cardId, suggested }) => [cardId, suggested])).toEqual([
      [cardOf(4), 'REVIEW'],
      [cardOf(5), 'REMOVAL'],
    ]);
    does('convene-sitting', {
      heldOn: '2026-11-05',
      heldAt: '15:00',
      place: '12-кабинет',
      items: [
        ...[1, 2, 3].map((n) => ({ kind: 'PLACEMENT' as const, cardId: cardOf(n), rapporteur: 'T0002' })),
        { kind: 'REVIEW', cardId: cardOf(4), rapporteur: 'T0005' },
        { kind: 'REMOVAL', cardId: cardOf(5), rapporteur: 'T0005' },
        { kind: 'OTHER', title: 'Екінші тоқсанның жоспары', rapporteur: 'T0002' },
      ],
    });
    const today = school.query('today', {});
    const invites = today.ok
      ? today.value.groups.flatMap(({ rows }) => rows).filter(({ act }) => act.screen === 'invite')
      : [];
    expect(invites).toHaveLength(5);
  });

  it('¶9 parents of all five are invited; a draft plan is prepared', () => {
    for (const n of [1, 2, 3, 4, 5])
      does('invite-parents', {
        itemId: itemOf(n),
        invitedOn: '2026-11-02',
        way: 'PHONE',
        result: 'WILL_COME',
      });
    does('save-plan', {
      cardId: cardOf(1),
      from: '2026-11-05',
      to: '2027-05-25',
      measures: [{ name: 'Сүйемелдеу', responsible: ['T0004'], dueOn: '2026-12-25', indicator: 'қатысу' }],
    });
  });

  it('¶15, ¶17, ¶23 is held in two parts, one commit an item; the results are on the cards', () => {
    school.setClock('2026-11-05', '15:00');
    does('open-sitting', {
      sittingId: 'S0001',
      openedAt: '15:00',
      presidingId: 'T0001',
      secretaryId: 'T0003',
      members: ['T0001', 'T0002', 'T0003', 'T0004', 'T0006'].map((staffId) => ({
        staffId,
        present: staffId !== 'T0006',
      })),
      invited: [
        { name: 'Омаров Ерлан', position: 'учаскелік полиция инспекторы' },
        { name: 'Сәдуақас Айгүл', position: 'медицина қызметкері', absence: 'іссапарда' },
      ],
      moves: [
        { staffId: 'T0006', kind: 'CAME', itemId: itemOf(3) },
        { staffId: 'T0004', kind: 'LEFT', itemId: OTHER },
      ],
      presidingFrom: [{ itemId: itemOf(5), staffId: 'T0002', basis: '№ 52 бұйрық' }],
    });
    does('add-to-agenda', {
      sittingId: 'S0001',
      kind: 'OTHER',
      title: 'Асхана туралы',
      askedBy: 'Омаров Ерлан, инспектор',
    });
    for (const n of [1, 2, 3, 4, 5])
      does('record-hearing', {
        itemId: itemOf(n),
        heard: 'Материалдар қаралды.',
        parentsPresent: n !== 3,
        parentsWho: n === 3 ? '' : 'Анасы',
        parentsOpinion: n === 3 ? '' : 'Көмекке келіседі.',
        whyNotHeard: n === 3 ? 'Ауырып қалды' : '',
      });
    does('record-hearing', {
      itemId: OTHER,
      heard: 'Жоспар талқыланды.',
      parentsPresent: false,
      whyNotHeard: '–',
    });
    const reasons = Object.fromEntries(
      [
        'I-05.submission',
        'p14.characteristic',
        'p14.psychologist-conclusion',
        'p14.home-conditions',
        'p14.work-done',
        'p14.handed',
      ].map((rule) => [rule, 'шұғыл қаралды']),
    );
    does(
      'record-decision',
      {
        itemId: itemOf(1),
        outcome: 'PLACE',
        grounds: ['05'],
        votesFor: 3,
        votesAgainst: 1,
        votesAbstained: 0,
        dissents: [{ staffId: 'T0004', opinion: 'Екі айдан кейін қайта қарау керек' }],
        assignments: [
          { what: 'Апта сайын сөйлесу', staffId: 'T0004', dueOn: '2026-12-25', toPlan: true },
          { what: 'Сабақ кестесін беру', staffId: 'T0005', dueOn: '2026-11-09' },
        ],
      },
      undefined,
      { reasons },
    );
    does('record-decision', { itemId: itemOf(2), outcome: 'REFUSE', reason: 'Расталмады', unanimous: true });
    does('record-decision', {
      itemId: itemOf(3),
      outcome: 'POSTPONE',
      reason: 'Анасы ауырып қалды',
      postponedTo: '2026-11-19',
    });
    does('adjourn-sitting', {
      sittingId: 'S0001',
      endedAt: '16:20',
      resumesOn: '2026-11-06',
      resumesAt: '10:00',
    });
    school.setClock('2026-11-06', '10:00');
    does('resume-sitting', { sittingId: 'S0001', resumedOn: '2026-11-06', resumedAt: '10:00' });
    does('record-decision', { itemId: itemOf(4), outcome: 'RENEW', unanimous: true });
    does('record-decision', { itemId: itemOf(5), outcome: 'REMOVE', unanimous: true, notVoting: ['T0002'] });
    const other = school.does('record-decision', { itemId: OTHER, outcome: 'NOTED', unanimous: true });
    expect(other.warnings ?? []).toEqual([]);
    const asked = 'S0001-I02';
    does('record-hearing', { itemId: asked, heard: 'Талқыланды.', parentsPresent: false, whyNotHeard: '–' });
    does('record-decision', { itemId: asked, outcome: 'NOTED', resolution: 'Ас мәзірі жарияланып тұрсын' });
    const room = school.query('sitting', { sittingId: 'S0001' });
    expect(room.ok && room.value.follows).toHaveLength(9);
    expect([1, 2, 3, 4, 5].map(cardState)).toEqual([
      'PLAN_PENDING',
      'REFUSED',
      'PRIMARY_INFO',
      'ON_REGISTER',
      'REMOVED',
    ]);
    const plan = school.query('plan', { cardId: cardOf(1) });
    expect(plan.ok && plan.value.measures.map(({ name }) => name)).toEqual([
      'Сүйемелдеу',
      'Апта сайын сөйлесу',
    ]);
    const own = school.query('my-referrals', {}, PEOPLE.teacher);
    expect(own.ok && own.value.tasks.map(({ title }) => title)).toEqual(['Сабақ кестесін беру']);
  });

  it.each(['kk', 'ru'] as const)('¶17 one set of minutes for all, in %s', async (language) => {
    const back = school.snapshot();
    school.does('change-settings', { values: { sittingLanguage: language } });
    const closed = does('close-sitting', { sittingId: 'S0001', closedAt: '10:50' });
    school.does('make-paper', { documentId: String(closed.documentId) });
    const papers = school.query('papers', { sittingId: 'S0001' });
    const made = papers.ok ? papers.value.papers.find(({ kind }) => kind === 'D16') : undefined;
    const fileId = /\/d\/([\w-]+)/.exec(made?.url ?? '')?.[1] ?? '';
    const bytes = await exported(school, fileId);
    back();
    if (process.env.LOOK) writeFileSync(join(process.env.LOOK, `minutes-${language}.docx`), bytes);
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
      .replace(/<w:p[ >]/g, '\n$&')
      .replace(/<[^>]+>/g, '')
      .replaceAll('\u00A0', ' ');
    for (const words of {
      kk: [
        'Ерекше пікір',
        'іссапарда',
        'Апта сайын сөйлесу',
        '«жақтап» – 3',
        '5 қараша, 15:00 – 16:20; 6 қараша',
        'Мәселе күн тәртібіне отырыста енгізілді. Ұсынған: Омаров Ерлан, инспектор.',
        'Осы мәселеден бастап төрағалық етеді:',
        'Ас мәзірі жарияланып тұрсын.',
      ],
      ru: ['Особое мнение', 'іссапарда', 'срок до 9 ноября', '«за» – 3', '5 ноября, 15:00 – 16:20; 6 ноября'],
    }[language])
      expect(text).toContain(words);
  });

  it("all its papers are made while others use up Google's sixty document writes a minute and most of Drive's units: nothing is lost, the page goes on where it was, no paper is made twice", () => {
    const back = school.snapshot();
    school.does('close-sitting', { sittingId: 'S0001', closedAt: '10:50' });
    // Time passes while a script sleeps and while the page waits.
    let waited = 0;
    const clock = () => school.slept() + waited;
    const quota = docsQuota(clock);
    // What others leave of Drive's, too.
    const drive = driveQuota(clock, { units: 600 });
    const othersStop = clock() + 200_000;
    const refused: Record<string, number> = {};
    school.misfortune((call) => {
      const isWrite = call.service === 'docs' && call.method === 'documents.batchUpdate';
      // The web app runs as one account, so that everybody's papers are counted together.
      if (isWrite && clock() < othersStop) while (!quota(call));
      const fault = quota(call) ?? drive(call);
      if (fault) refused[call.service] = (refused[call.service] ?? 0) + 1;
      return fault;
    });
    const listed = () => {
      const view = school.query('sitting-papers', { sittingId: 'S0001' });
      if (!view.ok) throw new Error(JSON.stringify(view));
      return view.value.papers;
    };
    const papers = listed();
    const left = () => listed().filter(({ made }) => !made);
    const documents = () => rowsOf(school, 'Documents').filter(({ fileId }) => fileId !== '');
    const [before, filesBefore] = [documents().length, documentFiles(school)];
    /** The empty copy of the paper that was cut off. */
    const leftOff: string[] = [];
    const wanted = left().length;
    expect(wanted).toBeGreaterThan(5);
    written.length = 0;
    let opened = 0;
    let busy = 0;
    // As the page does: one after another, the same id again when it is told to wait; it is closed once meanwhile.
    for (let rows = left(); rows.length > 0; rows = left()) {
      opened++;
      expect(opened).toBeLessThan(4);
      for (const [at, { documentId, kind, subjectId, language }] of rows.entries()) {
        const input = documentId ? { documentId } : { kind, subjectId, language };
        const body = { command: 'make-paper', id: `paper-${opened}-${String(at).padStart(4, '0')}`, input };
        let answer = school.call(body, PEOPLE.secretary);
        for (const seconds of opened === 1 ? [5] : [5, 10, 20, 30, 30]) {
          if (answer.ok) break;
          expect(answer.kind).toBe('busy');
          busy++;
          waited += seconds * 1000;
          answer = school.call(body, PEOPLE.secretary);
        }
        if (answer.ok) continue;
        expect([opened, answer.kind]).toEqual([1, 'busy']);
        leftOff.push(
          ...documentFiles(school).filter((id) => !written.includes(id) && !filesBefore.includes(id)),
        );
        break;
      }
    }
    school.misfortune(undefined);
    expect(opened).toBe(2);
    expect([busy > 1, (refused.docs ?? 0) > 12, (refused.drive ?? 0) > 0]).toEqual([true, true, true]);
    expect(listed().map(({ kind, subjectId, made }) => [kind, subjectId, made])).toEqual(
      papers.map(({ kind, subjectId }) => [kind, subjectId, true]),
    );
    expect(documents()).toHaveLength(before + wanted);
    const files = documents().map(({ fileId }) => String(fileId));
    expect(new Set(files).size).toBe(files.length);
    // Each document filled once, and none that no row knows of.
    expect(written).toHaveLength(wanted);
    expect(new Set(written).size).toBe(wanted);
    for (const fileId of written) expect(files).toContain(fileId);
    expect(documentFiles(school)).toHaveLength(filesBefore.length + wanted);
    expect(leftOff).toHaveLength(1);
    expect(written).toContain(leftOff[0]);
    expect(lookAt(school).faults).toEqual([]);
    back();
  }, 60_000);
});

/** Papers in the Drive, in no bin: copies bear the id they are found by. */
function documentFiles(school: QuickSchool): string[] {
  const params = { q: 'trashed = false', pageSize: 1000, fields: 'files(id,mimeType,appProperties)' };
  const { files } = school.home.store.transaction(() =>
    school.home.drive.methods['files.list']?.(params, null, {
      email: OWNER,
      scopes: ['https://www.googleapis.com/auth/drive'],
    }),
  ) as { files: { id: string; mimeType: string; appProperties?: Record<string, string> }[] };
  return files
    .filter(({ mimeType, appProperties }) => mimeType.endsWith('.document') && appProperties)
    .map(({ id }) => id);
}
