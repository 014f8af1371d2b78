// Why the folder could not be opened, in the three languages of whoever sits at the computer.

export type StoreProblemKind = 'in-use' | 'damaged' | 'newer';

/** A refusal to open the data folder; the message says it in Kazakh, Russian and English, one line each. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
  constructor(
    readonly kind: StoreProblemKind,
    readonly kk: string,
    readonly ru: string,
    readonly en: string,
  ) {
    super(`${kk}\n${ru}\n${en}`);
  }
}

/** Another process owns the folder; `pid` and `since` (ISO 8601) are left out when it did not say who it is. */
export function inUse(dir: string, owner?: { pid: number; since: string }): StoreProblem {
  const kk = owner ? ` (процесс ${owner.pid}, ${owner.since} бастап)` : '';
  const ru = owner ? ` (процесс ${owner.pid}, с ${owner.since})` : '';
  const en = owner ? ` (process ${owner.pid}, since ${owner.since})` : '';
  return new StoreProblem(
    'in-use',
    `«${dir}» қалтасы басқа терезеде ашық тұр${kk}. Алдымен соны жабыңыз.`,
    `Папка «${dir}» уже открыта другой программой Tirek${ru}. Сначала закройте её.`,
    `The folder "${dir}" is already open in another Tirek${en}. Close that one first.`,
  );
}

/** The file is not one of ours or fails SQLite's integrity check. */
export function damaged(file: string, detail: string): StoreProblem {
  return new StoreProblem(
    'damaged',
    `«${file}» деректер файлы бүлінген (${detail}). Оған ештеңе жазылған жоқ. Сақтық көшірмеден қалпына келтіріңіз.`,
    `Файл данных «${file}» повреждён (${detail}). В него ничего не записано. Восстановите его из резервной копии.`,
    `The data file "${file}" is damaged (${detail}). Nothing was written to it. Restore it from a backup.`,
  );
}

/** The file was written by a later version of the program. */
export function newer(file: string, found: number, known: number): StoreProblem {
  return new StoreProblem(
    'newer',
    `«${file}» деректер файлын бағдарламаның жаңарақ нұсқасы жасаған (${found}-схема, бұл нұсқа ${known}-ге дейін біледі). Бағдарламаны жаңартыңыз.`,
    `Файл данных «${file}» создан более новой версией программы (схема ${found}, эта версия знает до ${known}). Обновите программу.`,
    `The data file "${file}" was made by a newer version of the program (schema ${found}, this one knows up to ${known}). Update the program.`,
  );
}
