// D17 An extract of the minutes: one question of a sitting (¶17), without anybody of the other questions.
import type { ExtractView } from '../../../documents/extract-view';
import { minutesView } from '../../../documents/minutes';
import { fullName, nameWithInitials } from '../../../model/person-name';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../../model/record-id';
import type { AgendaItem } from '../../../register/tables/agenda';
import type { Paper } from '../../../register/tables/documents';
import { type Language, listBoth, same } from '../../../text/bilingual';
import { longDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import type { Known } from '../../command';
import { type Desk, nameOf } from '../../desk';
import { partsOf } from '../../sitting/sitting-day';
import { agendaOf } from '../../sitting/votes';
import {
  documentOf,
  languageOf,
  personOf,
  questionWords,
  schoolOf,
  signerOf,
  sittingsAbout,
} from '../blocks';
import { attendanceThen, itemFacts, schoolsWording } from '../minutes-item';
import { withoutOthers } from '../other-names';
import { definePaper } from '../paper-kind';

export const extract = definePaper<ExtractView>({
  kind: 'D17',
  template: 'extract',
  paragraphs: [17],
  tables: ['Sittings', 'Agenda', 'Attendance', 'Tasks', 'Cards', 'Pupils', 'Parents'],
  rows(parent, known) {
    const sittings = sittingsOf(parent, known);
    const cards = known
      .ids('Agenda')
      .filter((id) => sittings.includes(sittingIdOf(id)))
      .map(cardIdOf)
      .filter((id) => id !== '');
    const pupils = [...new Set(cards.map(pupilIdOf))];
    return {
      Sittings: { ids: sittings },
      Agenda: { under: sittings },
      Attendance: { under: sittings },
      Tasks: { under: sittings },
      // The names of the others are read to be left out; a sealed card has none, its pupil has.
      Cards: { ids: [...new Set(cards)] },
      Pupils: { ids: pupils },
      Parents: { under: pupils },
    };
  },
  subjects: (desk, parent) =>
    desk.file.all('Agenda').flatMap((item) => {
      const sitting = desk.file.find('Sittings', sittingIdOf(item.id));
      const told = item.withdrawn !== true && item.outcome !== '' && (sitting?.closedAt ?? '') !== '';
      const ours = (cardIdOf(item.id) || sittingIdOf(item.id)) === parent;
      return sitting && told && ours
        ? [
            {
              id: item.id,
              number: sitting.minutesNumber,
              languages: [languageOf(desk.settings.sittingLanguage)],
              about: listBoth([
                sitting.heldOn === null ? same('–') : longDate(sitting.heldOn),
                { kk: questionWords(item, 'kk'), ru: questionWords(item, 'ru') },
              ]),
            },
          ]
        : [];
    }),
  content: extractContent,
  signers: (desk, { subjectId }) => [desk.file.find('Sittings', sittingIdOf(subjectId))?.secretaryId],
});

const sittingsOf = (parent: string, known: Known): string[] =>
  sittingIdOf(parent) === '' ? sittingsAbout(parent, known) : [parent];

function extractContent(desk: Desk, paper: Paper, language: Language): ExtractView | undefined {
  const item = desk.file.get('Agenda', paper.subjectId);
  const sitting = desk.file.get('Sittings', sittingIdOf(paper.subjectId));
  if (!item || !sitting) return undefined;
  const items = agendaOf(desk, sitting.id);
  const at = items.findIndex(({ id }) => id === item.id);
  const presidingId = items
    .slice(0, at + 1)
    .reverse()
    .find((each) => each.presidingId !== '')?.presidingId;
  const view = minutesView({
    language,
    document: { number: paper.number, edition: paper.edition ?? 1, journalMark: '' },
    school: schoolOf(desk, language),
    sitting,
    presiding: personOf(desk, presidingId ?? sitting.presidingId, language),
    secretary: personOf(desk, sitting.secretaryId, language),
    attendance: attendanceThen(desk, sitting, language),
    items: [{ ...itemFacts(desk, sitting, item, language), materials: [] }],
    deviations: [],
    ...schoolsWording(desk),
    parts: partsOf(sitting),
    renewedBecause: '',
  });
  const [said] = view.items;
  if (!said) return undefined;
  const clean = cleanerFor(desk, item);
  const ofStaff = new Set(desk.file.all('Staff').map((person) => nameWithInitials(nameOf(person))));
  const speeches = (list: typeof said.heard) =>
    list.map(({ name, position, gist }) => ({
      name: ofStaff.has(name) ? name : clean(name),
      position: clean(position),
      gist: clean(gist),
    }));
  const officer = ({ name, position }: typeof view.presiding) => [name, position].filter(Boolean).join(', ');
  return {
    document: documentOf(paper, language),
    school: schoolOf(desk, language),
    heldOn: view.sitting.date,
    presiding: officer(view.presiding),
    secretary: officer(view.secretary),
    present: view.present.map(({ name, position }) => ({ name, position })),
    number: String(at + 1),
    title: clean(said.title),
    pupil: said.pupil,
    heard: speeches(said.heard),
    spoke: speeches(said.spoke),
    pupilOpinion: clean(said.pupilOpinion),
    parentOpinions: said.parentOpinions.map(({ who, opinion }) => ({
      who: clean(who),
      opinion: clean(opinion),
    })),
    parentsNotHeard: clean(said.parentsNotHeard),
    vote: said.vote,
    resolvedWord: said.resolvedWord,
    decision: clean(said.decision),
    grounds: said.grounds,
    reasons: clean(said.reasons),
    signer: {
      ...signerOf(desk, sitting.secretaryId, language),
      position: PAPER_TEXTS['paper.secretary'][language],
    },
  };
}

/** Takes what names a child or a parent of another question, or the number of its card, out of a text. */
function cleanerFor(desk: Desk, item: AgendaItem): (text: string) => string {
  const cardId = cardIdOf(item.id);
  const family = (pupilId: string) =>
    [desk.file.find('Pupils', pupilId), ...desk.file.all('Parents', pupilId)].flatMap((each) =>
      each ? [fullName(nameOf(each))] : [],
    );
  // What was taken off the agenda is of others too.
  const others = desk.file
    .all('Agenda', sittingIdOf(item.id))
    .map(({ id }) => cardIdOf(id))
    .filter((id) => id !== '' && id !== cardId);
  const cards = others.flatMap((id) => desk.file.find('Cards', id) ?? []);
  const own = desk.file.find('Cards', cardId);
  const ownNumbers = [own?.number, own?.registerNumber];
  return withoutOthers(
    [...cards.map(({ pupil }) => pupil), ...others.map(pupilIdOf).flatMap(family)],
    cardId === '' ? [] : [own?.pupil ?? '', ...family(pupilIdOf(cardId))],
    cards
      .flatMap(({ number, registerNumber }) => [number, registerNumber])
      .filter((number) => !ownNumbers.includes(number)),
  );
}
