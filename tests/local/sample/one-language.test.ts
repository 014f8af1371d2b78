// A school of one language: what its papers are made of holds no word of the other, names apart.
import { describe, expect, it } from '@jest/globals';
import { longActs } from '../../../local/papers/long-papers';
import { lastActs, rareActs } from '../../../local/papers/rare-acts';
import { sampleActs } from '../../../local/sample/sample-acts';
import { samplePupils } from '../../../local/sample/sample-pupils';
import { sampleStaff } from '../../../local/sample/sample-staff';
import { STORIES, type Story } from '../../../local/sample/stories';
import { addDays } from '../../../local/sample/working-days';

const TODAY = '2026-11-02';
const day = (n: number) => addDays(TODAY, n);

/** Names of invented people, by word; initials stand apart. */
const NAMES = new Set(
  [
    ...[...sampleStaff(), ...samplePupils(TODAY)].flatMap(({ lastName, firstName, patronymic = '' }) => [
      lastName,
      firstName,
      patronymic,
    ]),
    ...Object.values<Story>(STORIES).flatMap(({ family }) => family.flatMap(({ name }) => name.split(' '))),
    'Сағындықов',
    'Есімов',
  ].filter(Boolean),
);
const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? (value.match(/\p{L}[\p{L}-]*/gu) ?? []).filter((word) => word.length > 1 && !NAMES.has(word))
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(wordsIn)
      : [];

const wordsOf = (language: 'kk' | 'ru'): string[] => {
  const pen = { day, language, oneLanguage: true };
  return [...sampleActs(day, language, true), ...rareActs(pen), ...longActs(pen), ...lastActs(pen)].flatMap(
    ({ act: { input, ...act } }) => wordsIn([input, 'reasons' in act ? act.reasons : {}]),
  );
};
const KAZAKH = /[әғқңөұүһі]/i;
/** Letters no Kazakh word of its own has, and words that only Russian has. */
const RUSSIAN =
  /[ёщъ]|^(?:на|по|для|не|из|что|или|город[а-я]*|школ[а-я]*|[а-я]+(?:ть|ый|ого|ому|ие|ой|ают?|ют))$/i;

describe('a school of one language', () => {
  it('has no Kazakh word in what a Russian paper is made of', () => {
    const words = wordsOf('ru');
    expect(words.length).toBeGreaterThan(800);
    expect(words.filter((word) => KAZAKH.test(word))).toEqual([]);
  });

  it('has no Russian word in what a Kazakh paper is made of', () => {
    const words = wordsOf('kk');
    expect(words.length).toBeGreaterThan(800);
    expect([...new Set(words.filter((word) => RUSSIAN.test(word)))]).toEqual([]);
  });

  it('has pupils who are all taught in it', () => {
    expect(new Set(samplePupils(TODAY, 'ru').map(({ language }) => language))).toEqual(new Set(['ru']));
    expect(new Set(samplePupils(TODAY).map(({ language }) => language))).toEqual(new Set(['kk', 'ru']));
  });
});
