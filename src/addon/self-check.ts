// The self-check: looks at the installation and the assumptions about Google that only a real one can decide.
import { isReady, readInstallation } from '../google/installation';
import { activeEmail } from '../google/person';
import { googleSurroundings } from '../google/surroundings';
import { school } from './composition';

/** Lines «✓ …» and «✕ …», for the office. */
export function selfCheckText(): string {
  const installation = readInstallation();
  const lines: string[] = [];
  const check = (good: boolean, words: string) => lines.push(`${good ? '✓' : '✕'} ${words}`);
  check(activeEmail() !== '', 'Google аккаунтты айтады / Google называет аккаунт');
  check(isReady(installation), 'Тізілім бапталған / Учёт настроен');
  const { date, time } = googleSurroundings.now();
  lines.push(`${date} ${time} (Asia/Almaty)`);
  lines.push('ӘҒҚҢӨҰҮҺІ әғқңөұүһі ЁёЪъ №«»');
  const found = school();
  if (found) {
    const answer = tryReading(found.ports.workbook);
    check(answer === '', `Кітап оқылады / Книга читается ${answer}`);
  }
  return lines.join('\n');
}

function tryReading(workbook: { read(ranges: readonly { sheetId: number }[]): unknown }): string {
  try {
    workbook.read([]);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : String(error);
  }
}
