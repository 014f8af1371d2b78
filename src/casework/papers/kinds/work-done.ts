// D10 The brief information on the preventive work done with the child and the parents before the council's decision (¶14): what the referrals say was tried, contacts, visits, work. Work by the plan that follows the decision stands in D22.
import { helpName } from '../../../documents/help-words';
import type { WorkDoneView } from '../../../documents/work-done-view';
import type { CalendarDate } from '../../../model/calendar-date';
import type { ContactPurpose } from '../../../model/codes';
import { applicantIdOf, measureIdOf, pupilIdOf } from '../../../model/record-id';
import { fillIn, type Language } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { shortDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import { contactsOf } from '../../afterwards/contacts';
import type { Desk } from '../../desk';
import { teacherId } from '../assessment-form';
import { cardAtWork, documentOf, languageOf, pupilWords, roleSigns, schoolOf, staffName } from '../blocks';
import { spokenWithInBrief } from '../family';
import { definePaper } from '../paper-kind';

export const workDone = definePaper<WorkDoneView>({
  kind: 'D10',
  template: 'work-done',
  paragraphs: [14],
  tables: ['Cards', 'Pupils', 'Parents', 'Referrals', 'Contacts', 'Visits', 'Measures', 'Works'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Parents: { under: [pupilIdOf(cardId)] },
    Referrals: { under: [cardId] },
    Contacts: { under: [cardId] },
    Visits: { under: [cardId] },
    Measures: { under: [cardId] },
    Works: { under: [cardId] },
  }),
  subjects: (desk, cardId) =>
    cardAtWork(desk, cardId)
      ? [{ id: cardId, number: '', languages: [languageOf(desk.settings.language)] }]
      : [],
  content: (desk, paper, language) => ({
    document: documentOf(paper, language),
    school: schoolOf(desk, language),
    pupil: pupilWords(desk, paper.subjectId, language),
    works: worksOf(desk, paper.subjectId, language),
    signer: roleSigns(desk, 'CLASS_TEACHER', teacherId(desk, paper.subjectId), language),
  }),
  signers: (desk, { subjectId }) => [teacherId(desk, subjectId)],
});

/** Contacts that were work with the family; invitations and copies handed over are not. */
const WITH_FAMILY: readonly (ContactPurpose | '')[] = ['HELP_OFFERED', 'MEASURES_ASKED', 'MEETING', 'OTHER'];

type Work = Omit<WorkDoneView['works'][number], 'on'> & {
  on: CalendarDate | null;
  /** Words in place of the day, when it was some time before it. */
  until?: string;
};

/** «до 05.11.2026». */
const untilDay = (on: CalendarDate, language: Language): string =>
  fillIn(language, PAPER_TEXTS['paper.until'], { day: shortDate(on) });

/** What was done before the decision, by day; what has no day comes first. */
function worksOf(desk: Desk, cardId: string, language: Language): WorkDoneView['works'] {
  const { file } = desk;
  const decidedOn = file.find('Cards', cardId)?.decidedOn ?? null;
  const tried = file.all('Referrals', cardId).flatMap((referral): Work[] => {
    const by = applicantIdOf(referral.id);
    const who = by === '' ? '' : staffName(desk, by);
    const { tried: what, receivedOn } = referral;
    // On which days it was tried nobody wrote down: only that it was before the referral.
    const until = receivedOn === null ? '' : untilDay(receivedOn, language);
    return what === '' ? [] : [{ on: receivedOn, until, what, whom: '', result: '', who }];
  });
  const contacts = contactsOf(desk, cardId)
    .filter(({ purpose }) => WITH_FAMILY.includes(purpose))
    .map(
      ({ on, purpose, whom, result, by }): Work => ({
        on,
        what: purpose === '' ? '' : wordsOf('CONTACT_PURPOSES', purpose)[language],
        whom: spokenWithInBrief(desk, cardId, whom, language),
        result: result === '' ? '' : wordsOf('CONTACT_RESULTS', result)[language],
        who: by === '' ? '' : staffName(desk, by),
      }),
    );
  // A meeting stands among the contacts.
  const visits = file
    .all('Visits', cardId)
    .filter(({ kind, heldOn }) => kind === 'HOME' && heldOn !== null)
    .map(
      (visit): Work => ({
        on: visit.heldOn,
        what: wordsOf('VISIT_KINDS', 'HOME')[language],
        whom: spokenWithInBrief(desk, cardId, visit.met, language),
        result: '',
        who: [
          ...visit.members.map((id) => staffName(desk, id)),
          ...visit.outsiders.map(({ name }) => name),
        ].join(', '),
      }),
    );
  const nameOfMeasure = (workId: string): string => {
    const measure = file.find('Measures', measureIdOf(workId));
    return measure ? helpName(measure, language) : '';
  };
  const works = file
    .all('Works', cardId)
    .filter(({ mistaken }) => mistaken !== true)
    .map(
      (work): Work => ({
        on: work.doneOn,
        what: [nameOfMeasure(work.id), work.what].filter(Boolean).join(': '),
        whom: '',
        result: work.result,
        who: work.outsider || (work.by === '' ? '' : staffName(desk, work.by)),
      }),
    );
  return [...tried, ...contacts, ...visits, ...works]
    .filter(({ on }) => on === null || decidedOn === null || on < decidedOn)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
    .map(({ on, until, ...work }) => ({ on: until ?? (on === null ? '' : shortDate(on)), ...work }));
}
