// The shell begins in the language the school chose at set-up.
import { describe, expect, it } from '@jest/globals';
import { noteLanguage, schoolLanguage } from '../../../local/start/school-language';
import { createMemoryStore } from '../memory-store';

describe("the school's language", () => {
  it('is what set-up was given, and nothing before', () => {
    const store = createMemoryStore();
    expect(schoolLanguage(store)).toBeUndefined();
    noteLanguage(store, 'setUp', [JSON.stringify({ language: 'ru', people: [] })]);
    expect(schoolLanguage(store)).toBe('ru');
  });

  it('is told by no other call, and by nothing that cannot be read', () => {
    const store = createMemoryStore();
    noteLanguage(store, 'call', [JSON.stringify({ language: 'ru' })]);
    noteLanguage(store, 'setUp', ['{']);
    noteLanguage(store, 'setUp', [JSON.stringify({ language: 'en' })]);
    expect(schoolLanguage(store)).toBeUndefined();
  });
});
