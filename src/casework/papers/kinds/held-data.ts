// D35 What is held about the child, for the parent who asked: the law on personal data, without third persons.
import type { HeldDataGift, HeldDataView } from '../../../documents/held-data-view';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../../model/record-id';
import type { Card } from '../../../register/tables/cards';
import type { Contact } from '../../../register/tables/contacts';
import type { Paper } from '../../../register/tables/documents';
import type { Letter } from '../../../register/tables/letters';
import { fillIn, type Language, listBoth } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { longDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import { answerOf, requestsOf } from '../../afterwards/data-requests';
import type { Desk } from '../../desk';
import { cardNumber } from '../../numbers';
import { headOf } from '../../plan/plan-facts';
import { isSealed } from '../../privacy/sealing';
import { documentOf, headSigns, itemsAbout, languageOf, pupilWords, schoolOf } from '../blocks';
import { type FamilyMember, familyWords, representativesOf } from '../family';
import { heldRows } from '../held-data-rows';
import { type Asked, day, held, isThisParent } from '../held-data-words';
import { draftsOf } from '../held-data-work';
import { definePaper } from '../paper-kind';
import { EVERYBODY, withoutThirdPersons } from '../third-persons';

export const heldData = definePaper<HeldDataView>({
  kind: 'D35',
  template: 'held-data',
  paragraphs: [],
  tables: [
    'Cards',
    'Pupils',
    'Parents',
    'Referrals',
    'Letters',
    'Contacts',
    'Visits',
    'Submissions',
    'Materials',
    'Characteristics',
    'Plans',
    'Measures',
    'Works',
    'Controls',
    'Documents',
    'Files',
    'Deviations',
    'Corrections',
    'Sittings',
    'Agenda',
    'Tasks',
    'GroundChecks',
    'Restricted',
    'Removals',
    'Transfers',
  ],
  rows(cardId, known) {
    const under = [cardId];
    const pupil = [pupilIdOf(cardId)];
    const items = itemsAbout(cardId, known);
    const sittings = items.map(sittingIdOf);
    return {
      Cards: { under: pupil },
      Pupils: { ids: pupil },
      Parents: { under: pupil },
      Referrals: { under },
      Letters: { under: [...under, ...sittings] },
      Contacts: { under },
      Visits: { under },
      Submissions: { under },
      Materials: { under },
      Characteristics: { under },
      Plans: { under },
      Measures: { under },
      Works: { under },
      Controls: { under },
      Documents: { under },
      Files: { under },
      Deviations: { under },
      Corrections: { under },
      GroundChecks: { under },
      Restricted: { under },
      Removals: { under },
      Transfers: { under },
      Agenda: { ids: items },
      Tasks: { under: sittings },
      Sittings: { ids: sittings },
    };
  },
  columns: EVERYBODY,
  subjects(desk, cardId) {
    const card = desk.file.find('Cards', cardId);
    if (!card || card.expiredOn !== null || isSealed(desk, card)) return [];
    return requestsOf(desk, cardId)
      .filter(
        (request) =>
          request.record !== '' &&
          answerOf(desk, request)?.purpose !== 'DATA_REFUSED' &&
          askedBy(desk, request) !== undefined,
      )
      .map((request) => ({
        id: request.id,
        number: '',
        languages: [languageOf(desk.file.find('Pupils', pupilIdOf(cardId))?.language)],
        about: listBoth([
          { kk: request.whom, ru: request.whom },
          ...(request.on === null ? [] : [longDate(request.on)]),
        ]),
      }));
  },
  content: heldContent,
  // The day it is made on is no fact of the child.
  parts: ({ document: _document, school: _school, asOf: _asOf, ...facts }) => ({ c: facts }),
  signers: (desk) => [headOf(desk)?.id],
});

/** The representative of the child who asked. */
const askedBy = (desk: Desk, request: Contact): FamilyMember | undefined =>
  representativesOf(desk, request.id).find(({ id }) => id === request.about);

function heldContent(desk: Desk, paper: Paper, language: Language): HeldDataView | undefined {
  const card = desk.file.get('Cards', cardIdOf(paper.subjectId));
  const request = desk.file.get('Contacts', paper.subjectId);
  const member = request && askedBy(desk, request);
  if (!card || !request || !member) return undefined;
  const asked: Asked = {
    desk,
    card,
    member,
    request,
    language,
    clean: withoutThirdPersons(desk, card, member, strangers(desk, card, member)),
  };
  return {
    document: documentOf(paper, language, desk.today),
    school: schoolOf(desk, language),
    parent: familyWords(member, language),
    pupil: pupilWords(desk, card.id, language),
    askedOn: request.on === null ? '' : longDate(request.on)[language],
    kinship: request.record,
    asOf: longDate(desk.today)[language],
    rows: heldRows(asked),
    withheld: withheld(asked).map((text) => ({ text })),
    given: gifts(asked),
    term: fillIn(language, PAPER_TEXTS['paper.years'], { n: desk.settings.retentionYears }),
    signer: headSigns(desk, language),
  };
}

/** People of no list of the school whom records of the card name: from outside, or another relative. */
function strangers({ file }: Desk, { id }: Card, member: FamilyMember): string[] {
  return [
    ...file.all('Contacts', id).flatMap(({ whom }) => (isThisParent(member, whom) ? [] : [whom])),
    ...file.all('Visits', id).flatMap(({ outsiders }) => outsiders.map(({ name }) => name)),
    ...file.all('Agenda').flatMap((item) => {
      const spoke = item.spoke.map(({ who }) => who);
      return [item.askedBy, ...(isThisParent(member, item.parentsWho) ? [] : [item.parentsWho]), ...spoke];
    }),
    ...file
      .all('Letters')
      .flatMap(({ proofWho, contact, kind, toWhom }) => [
        proofWho,
        contact,
        ...(kind === 'INVITATION' ? [toWhom] : []),
      ]),
    ...file.all('Transfers', id).map(({ contact }) => contact),
    ...file.all('Measures', id).map(({ outsider }) => outsider),
    ...file.all('Works', id).map(({ outsider }) => outsider),
    ...file.all('Tasks').map(({ outsider }) => outsider),
  ].filter((name) => name !== '');
}

/** What is held and not told, each with why. */
function withheld(asked: Asked): string[] {
  const { desk, card, member, language } = asked;
  const others = desk.file.all('Parents', pupilIdOf(card.id)).filter(({ id }) => id !== member.id);
  const who = others.map(({ relation }) => wordsOf('RELATIONS', relation || 'OTHER')[language]);
  const texts = desk.file.all('Restricted', card.id).filter(({ kind }) => kind !== 'SEALED_REFUSAL');
  const conclusions = desk.file
    .all('Materials', card.id)
    .filter(({ kind, receivedOn }) => kind === 'PSYCHOLOGIST_CONCLUSION' && receivedOn !== null);
  const withoutText = texts.some(({ kind }) => kind === 'PSYCHOLOGIST_CONCLUSION') ? [] : conclusions;
  const cards = desk.file
    .all('Cards', pupilIdOf(card.id))
    .filter((each) => each.id !== card.id && each.expiredOn === null && !isSealed(desk, each));
  const drafts = draftsOf(asked);
  const about = (title: string, on: Card['receivedOn'], sheets: number | null) =>
    held(language, 'withheld.text', {
      title,
      facts:
        [day(on), sheets !== null && sheets > 0 && held(language, 'value.sheets', { n: sheets })]
          .filter(Boolean)
          .join(', ') || '–',
    });
  return [
    held(language, 'withheld.others'),
    ...(who.length > 0 ? [held(language, 'withheld.family', { who: [...new Set(who)].join(', ') })] : []),
    ...texts.map(({ kind, receivedOn, sheets }) => {
      // A ground that nobody has confirmed stands on no paper, not by the title of a text either.
      const known =
        kind === 'PSYCHOLOGIST_CONCLUSION' || card.confirmedGrounds.some((g) => kind === `GROUND_${g}`);
      return about(
        known && kind !== ''
          ? wordsOf('RESTRICTED_KINDS', kind)[language]
          : held(language, 'withheld.some-text'),
        receivedOn,
        sheets,
      );
    }),
    ...withoutText.map(({ receivedOn, sheets }) =>
      about(wordsOf('MATERIALS', 'PSYCHOLOGIST_CONCLUSION')[language], receivedOn, sheets),
    ),
    ...(drafts > 0 ? [held(language, 'withheld.drafts', { n: drafts })] : []),
    held(language, 'withheld.journal'),
    ...(cards.length > 0
      ? [
          held(language, 'withheld.cards', {
            cards: cards.map((each) => cardNumber(each)[language]).join(', '),
          }),
        ]
      : []),
  ];
}

/** The body a letter went to; where its words are taken for a person's name, its kind. */
function addresseeOf(letter: Letter, clean: Asked['clean'], language: Language): string {
  const words = clean(letter.toWhom);
  if (/[\p{L}\d]/u.test(words)) return words;
  return wordsOf('AGENCIES', letter.agency || 'OTHER')[language];
}

/** To whom something was given on, the oldest first; people from outside by their position. */
function gifts({ desk, card, member, request, language }: Asked): HeldDataGift[] {
  const { file } = desk;
  // A body is called by words that a stranger's name may be made of too.
  const clean = withoutThirdPersons(desk, card, member, []);
  const found: { on: Card['receivedOn']; toWhom: string; what: string }[] = [];
  for (const letter of file.all('Letters')) {
    const own = cardIdOf(letter.id) === card.id || cardIdOf(letter.itemId) === card.id;
    if (!own || letter.sentOn === null || letter.kind === '') continue;
    found.push({
      on: letter.sentOn,
      toWhom:
        letter.kind === 'INVITATION'
          ? clean(letter.position) || held(language, 'value.outsider')
          : addresseeOf(letter, clean, language),
      what: held(language, `given.${letter.kind}`),
    });
  }
  for (const { sentOn, toWhom, kind } of file.all('Submissions', card.id))
    if (sentOn !== null)
      found.push({
        on: sentOn,
        toWhom: clean(toWhom),
        what: [
          held(language, 'given.submission'),
          kind === '' ? '' : wordsOf('SUBMISSION_KINDS', kind)[language],
        ]
          .filter(Boolean)
          .join(': '),
      });
  for (const { sentOn, toSchool, through } of file.all('Transfers', card.id))
    if (sentOn !== null)
      found.push({
        on: sentOn,
        toWhom: [clean(through), clean(toSchool)].filter(Boolean).join(' → '),
        what: held(language, 'given.transfer'),
      });
  for (const { on, purpose, about } of file.all('Contacts', card.id))
    if (purpose === 'DATA_GIVEN' && about !== request.id)
      found.push({
        on,
        toWhom: held(
          language,
          file.find('Contacts', about)?.about === member.id ? 'given.you' : 'given.other-parent',
        ),
        what: held(language, 'given.parent'),
      });
  return found
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
    .map(({ on, ...rest }) => ({ on: day(on), ...rest }));
}
