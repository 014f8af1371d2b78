import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FlagProblem, readFlags } from '../../../local/start/flags';

const ROOT = resolve('/house');
const HERE = resolve('/elsewhere');
const read = (line: string, { quiet = false, locale = 'C.UTF-8' } = {}) =>
  readFlags(line.split(' ').filter(Boolean), { root: ROOT, cwd: HERE, quiet, locale });

describe('the flags of npm start', () => {
  it('without any, the data folder is beside package.json, the port 8398, and the shell asks', () => {
    expect(read('')).toEqual({
      data: resolve('/house/data'),
      port: 8398,
      first: undefined,
      language: 'kk',
      token: undefined,
      open: true,
    });
  });

  it('takes values after a space and after an equals sign', () => {
    const flags = read('--data school --port=9000 --sample --token 0123456789abcdef --no-open');
    expect(flags).toEqual({
      data: resolve('/elsewhere/school'),
      port: 9000,
      first: 'sample',
      language: 'kk',
      token: '0123456789abcdef',
      open: false,
    });
    expect(read('--empty').first).toBe('empty');
    expect(read('--copy koshirme.zip')).toMatchObject({
      first: undefined,
      copy: resolve('/elsewhere/koshirme.zip'),
    });
    expect(read('--port 0').port).toBe(0);
  });

  it('opens no browser where nobody looks (CI)', () => {
    expect(read('', { quiet: true }).open).toBe(false);
  });

  it('the sample speaks the language asked for, else the computer’s own, else Kazakh', () => {
    expect(read('--sample --lang ru').language).toBe('ru');
    expect(read('--lang=kk', { locale: 'ru_RU.UTF-8' }).language).toBe('kk');
    for (const locale of ['ru_RU.UTF-8', 'ru-KZ', 'ru', 'ru.UTF-8'])
      expect([locale, read('', { locale }).language]).toEqual([locale, 'ru']);
    for (const locale of ['kk_KZ', 'en_US.UTF-8', 'rue', 'C', ''])
      expect([locale, read('', { locale }).language]).toEqual([locale, 'kk']);
  });

  it('a refusal is in Kazakh, Russian and English', () => {
    expect(() => read('--lang en')).toThrow(
      '--lang kk не ru болады, en емес\n--lang принимает kk или ru, а не en\n--lang takes kk or ru, not en',
    );
  });

  it.each([
    ['--sampel', 'Unknown flag: --sampel'],
    ['school', 'Unknown flag: school'],
    ['--data', '--data needs a value'],
    ['--data --sample', '--data needs a value'],
    ['--sample=yes', '--sample takes no value'],
    ['--sample --empty', 'Give one of --sample, --empty, --copy'],
    ['--port 65535', '--port takes 0 to 65534, not 65535'],
    ['--port 80a', '--port takes 0 to 65534, not 80a'],
    ['--port -1', '--port takes 0 to 65534, not -1'],
    ['--port 1 --port 2', '--port is given twice'],
    ['--token short', '--token takes at least 16'],
    ['--token 0123456789abcde!', '--token takes at least 16'],
  ])('%s is refused', (line, words) => {
    expect(() => read(line)).toThrow(FlagProblem);
    expect(() => read(line)).toThrow(words);
  });
});
