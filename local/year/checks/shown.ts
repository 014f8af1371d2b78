// I-26, I-27, I-29 and the open half of I-08: what people are shown, held against the rules in the moment it is shown.
import type { SheetView } from '../../../src/casework/views/registry';
import { type Checked, Look } from './book';

/** ¶25 as it stands on what leaves the office, in Russian. */
const SENTENCE =
  'Внутришкольный учёт не влечёт правовых последствий и предназначен для своевременного оказания ребёнку социальной и психолого-педагогической помощи.';

/** Beginnings of the ten grounds of ¶22 as the product words them in Russian; those of 07 and 10 are the last two. */
const GROUNDS = [
  'академическая неуспеваемость',
  'неблагополучие в семье',
  'безнадзорность',
  'нарушение Устава школы',
  'систематические пропуски',
  'административного правонарушения',
  'интернет-зависимость',
  'негативных неформальных',
  'употребление психоактивных',
  'приверженность религиозным',
] as const;
const SENSITIVE = GROUNDS.slice(-2);

const CLASS = /^\s*\d{1,2}\s?«?[А-ЯӘҒҚҢӨҰҮҺІ]»?\s*$/;

export class Shown {
  readonly ranking = new Look(
    'I-26',
    'no report counts by class or teacher; the police register has a line of its own',
  );
  readonly sentence = new Look('I-27', 'what may leave the office says the sentence of ¶25');
  readonly hidden = new Look(
    'I-29',
    'grounds and closed parts are told to nobody but those who work on them',
  );
  readonly unsigned = new Look('I-08 shown', 'minutes without both signatures are shown as unsigned');

  /** A sheet of the registry; `outside`: it may leave the office. */
  report(name: string, sheet: SheetView, staff: readonly string[], outside: boolean): void {
    for (const { title, rows } of sheet.sections) {
      const counted = rows.filter(({ cells }) => cells.slice(1).some((cell) => typeof cell === 'number'));
      const ranked = counted.filter(
        ({ cells: [first] }) =>
          CLASS.test(String(first)) || staff.some((lastName) => String(first).includes(lastName)),
      );
      this.ranking.at(`${name} ${title ?? ''}`, ranked.length === 0, JSON.stringify(ranked[0]?.cells));
    }
    if (name === 'summary')
      this.ranking.at(
        'summary ¶26',
        sheet.sections.filter(({ paragraph }) => paragraph?.id === '26').length === 1,
        'no part of its own for the police register',
      );
    if (outside) this.sentence.at(name, sheet.sentence === SENTENCE, sheet.sentence ?? 'no sentence');
  }

  /** What an outsider is sent: neither of the two sensitive grounds. */
  outsider(name: string, view: unknown): void {
    this.tellsNone(name, view, SENSITIVE);
  }

  /** What somebody outside the office was answered: no ground at all. */
  outsideOffice(name: string, view: unknown): void {
    this.tellsNone(name, view, GROUNDS);
  }

  private tellsNone(name: string, view: unknown, grounds: readonly string[]): void {
    const text = JSON.stringify(view);
    const told = grounds.filter((ground) => text.includes(ground));
    this.hidden.at(name, told.length === 0, told.join(', '));
  }

  checks(): Checked[] {
    return [this.ranking, this.sentence, this.hidden, this.unsigned].map(({ checked }) => checked);
  }
}
