// What somebody outside the office can find out and open: a teacher never learns that a card exists, and files follow the roles.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CARD, PATH } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { OWNER, PEOPLE } from './school';
import { play, walk } from './walk';

const referral = (pupilId: string) => ({
  pupilId,
  seenOn: '2026-11-02',
  seen: 'Сабаққа келмеді.',
  parentsTold: true,
});

describe('a teacher', () => {
  let school: QuickSchool;
  beforeAll(() => {
    school = openQuickSchool();
    walk(school);
  }, 60_000);
  afterAll(() => school.close());

  it('is answered alike about a pupil with a card and one without, whatever the call says was seen', () => {
    const answers = ['P00001', 'P00002'].map((pupilId) =>
      school.command('refer-pupil', referral(pupilId), PEOPLE.teacher, {
        seen: { [`Cards/${pupilId}-K01`]: -1, 'Staff/T0001': -1, [`Pupils/${pupilId}`]: -1 },
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.ok).toBe(true);
  });

  it('sees a new referral as sent until the office registers it, although the pupil was on the register before', () => {
    const [year = 0, month = 1, day = 1] = String(
      PATH.flatMap(({ clock }) => clock ?? [])
        .filter((each) => each.includes('-'))
        .sort()
        .pop(),
    )
      .split('-')
      .map(Number);
    const states = () => {
      const answer = school.query('my-referrals', {}, PEOPLE.teacher, 'ru');
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value.referrals.map(({ state }) => state);
    };
    expect(states().filter((state) => state === 'отправлено')).toHaveLength(2);
    school.setClock(new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10));
    expect(states().sort()).toEqual(['отправлено', 'отправлено', 'рассмотрено']);
  });

  it('is refused alike whether an item or a plan exists or not', () => {
    const ask = (cardId: string) => [
      school.command(
        'invite-parents',
        { itemId: `S0001-${cardId}`, invitedOn: '2026-11-02', way: 'HANDED', result: 'WILL_COME' },
        PEOPLE.teacher,
      ),
      school.command(
        'hand-plan-copy',
        { planId: `${cardId}-L01`, answeredOn: '2026-11-02', answer: 'SIGNED', who: 'анасы' },
        PEOPLE.teacher,
      ),
    ];
    const there = ask(CARD);
    expect(there).toEqual(ask('P00099-K01'));
    expect(there.map((answer) => answer.ok || answer.kind)).toEqual(['denied', 'denied']);
  });
});

describe('a psychologist', () => {
  it('sees the plan of a pupil on the register, and nothing of a card before its decision', () => {
    const school = openQuickSchool();
    try {
      const described = PATH.findIndex(({ name }) => name === 'record-primary-information');
      // Afterwards the card is annulled and expires.
      const onRegister = PATH.map(({ name }) => name).lastIndexOf('annul-card') - 1;
      const views: unknown[] = [];
      PATH.forEach((act, at) => {
        play(school, act);
        if (at === described || at === onRegister)
          for (const who of [PEOPLE.psychologist, PEOPLE.secretary]) {
            const answer = school.query('plan', { cardId: CARD }, who);
            views.push(
              answer.ok && [
                answer.value.situation !== '' || answer.value.address !== '',
                answer.value.measures.length > 0,
              ],
            );
          }
      });
      expect(views).toEqual([
        [false, false],
        [true, false],
        [true, true],
        [true, true],
      ]);
    } finally {
      school.close();
    }
  }, 60_000);
});

describe('files', () => {
  it('are open to a new secretary and closed to one who left', () => {
    const school = openQuickSchool();
    try {
      const editors = () => {
        const list = school.home.drive.methods['permissions.list'];
        const params = { fileId: school.registerId, fields: 'permissions(role,emailAddress)' };
        const caller = { email: OWNER, scopes: ['https://www.googleapis.com/auth/drive'] };
        const { permissions = [] } = (list?.(params, undefined, caller) ?? {}) as {
          permissions?: { role: string; emailAddress: string }[];
        };
        return permissions
          .filter(({ role }) => role === 'writer')
          .map(({ emailAddress }) => emailAddress)
          .sort();
      };
      const person = {
        lastName: 'Беков',
        firstName: 'Ерлан',
        position: 'әлеуметтік педагог',
        email: PEOPLE.nobody,
        roles: ['SOCIAL_PEDAGOGUE' as const],
      };
      const before = editors();
      expect(before).toEqual([PEOPLE.secretary, PEOPLE.deputy].sort());
      expect(school.does('save-staff', person, PEOPLE.head).warnings).toBeUndefined();
      expect(editors()).toEqual([...before, PEOPLE.nobody].sort());
      const answer = school.query('staff', {}, PEOPLE.head);
      const staffId = answer.ok
        ? answer.value.people.find(({ email }) => email === PEOPLE.nobody)?.staffId
        : undefined;
      expect(
        school.does('save-staff', { ...person, staffId, active: false }, PEOPLE.head).warnings,
      ).toBeUndefined();
      expect(editors()).toEqual(before);
      // An address Drive does not know: the person is saved, and it is said that sharing did not follow.
      expect(
        school.does('save-staff', { ...person, email: 'stranger@elsewhere.test' }, PEOPLE.head).warnings,
      ).toHaveLength(1);
    } finally {
      school.close();
    }
  }, 60_000);
});

describe('roles', () => {
  it('typed into the sheet give nobody rights, and open no file', () => {
    const school = openQuickSchool();
    try {
      const staff = school.query('staff', {}, PEOPLE.head, 'kk');
      const people = staff.ok ? staff.value.people : [];
      const row = 2 + people.findIndex(({ email }) => email === PEOPLE.teacher);
      const cell = (columnIndex: number, stringValue: string) => ({
        updateCells: {
          start: { sheetId: 3980103, rowIndex: row, columnIndex },
          rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
          fields: 'userEnteredValue',
        },
      });
      const roles = 6;
      const words = (role: string) =>
        people.find((each) => each.roles.includes(role as never))?.roleWords ?? '';
      expect(school.query('today', {}, PEOPLE.teacher)).toMatchObject({ ok: false, kind: 'denied' });
      school.byHand(cell(roles, words('HEAD')));
      expect(school.query('today', {}, PEOPLE.teacher)).toMatchObject({ ok: false, kind: 'register' });
      expect(school.command('refer-pupil', referral('P00001'), PEOPLE.teacher)).toMatchObject({
        ok: false,
        kind: 'register',
      });
      const person = {
        lastName: 'Беков',
        firstName: 'Ерлан',
        position: 'физика мұғалімі',
        roles: ['SUBJECT_TEACHER' as const],
      };
      expect(school.does('save-staff', person, PEOPLE.secretary).warnings).toHaveLength(1);
      school.byHand(cell(roles, words('CLASS_TEACHER')));
      expect(school.query('my-referrals', {}, PEOPLE.teacher).ok).toBe(true);
    } finally {
      school.close();
    }
  }, 60_000);
});
