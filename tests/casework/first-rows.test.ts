// What a school begins with: the list of pupils becomes rows as if each had been typed by hand.
import { describe, expect, it } from '@jest/globals';
import { firstRows } from '../../src/casework/first-rows';

const pupil = {
  lastName: 'Сейітқали',
  firstName: 'Нұрсұлтан',
  bornOn: '2013-05-09',
  grade: 7,
  classLetter: 'ә',
  language: 'kk',
} as const;

const pupilRows = (pupils: Parameters<typeof firstRows>[2]) =>
  firstRows({}, [], pupils).find(({ table }) => table.name === 'Pupils')?.records ?? [];

describe('the first rows of a school', () => {
  it('numbers the pupils and writes the class letter as a Cyrillic capital', () => {
    const rows = pupilRows([pupil, { ...pupil, firstName: 'Әли', bornOn: null, patronymic: 'Қуатұлы' }]);
    expect(rows.map(({ id }) => id)).toEqual(['P00001', 'P00002']);
    expect(rows[0]).toMatchObject({
      classLetter: 'Ә',
      patronymic: '',
      bornOn: '2013-05-09',
      iin: '',
      active: true,
    });
    expect(rows[1]).toMatchObject({ bornOn: null, patronymic: 'Қуатұлы' });
  });

  it('refuses a pupil that cannot be, with its place in the list and the field', () => {
    expect(() => pupilRows([pupil, { ...pupil, bornOn: '2013-02-31' }])).toThrow('pupil 2: bornOn');
    expect(() => pupilRows([{ ...pupil, classLetter: '7' }])).toThrow('pupil 1: classLetter');
  });

  it('has no pupils when no list is given', () => {
    expect(pupilRows(undefined)).toEqual([]);
  });

  it('keeps a post that was left as the form has it in both languages, and another as it was typed', () => {
    const person = (position: string, positionRu?: string) => ({
      lastName: 'Ким',
      firstName: 'Анна',
      patronymic: '',
      position,
      ...(positionRu === undefined ? {} : { positionRu }),
      email: 'a@mektep.example',
      roles: ['HEAD'] as const,
    });
    const posts = (...people: ReturnType<typeof person>[]) =>
      firstRows({}, people)
        .find(({ table }) => table.name === 'Staff')
        ?.records.map(({ position, positionRu }) => [position, positionRu]);
    expect(
      posts(person('Руководитель'), person('Басшы'), person('Директор'), person('Басшы', 'Директор')),
    ).toEqual([
      ['Басшы', 'Руководитель'],
      ['Басшы', 'Руководитель'],
      ['Директор', ''],
      ['Басшы', 'Директор'],
    ]);
  });
});
