// A card's papers as one file: in the order of the order and of days, as far as this reader may read them, and what is kept apart.
import * as z from 'zod/mini';
import { FILE_READERS, type FileReader, isUnsigned } from '../../model/codes';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import { isRestrictedPaper } from '../../model/restricted-papers';
import type { Card } from '../../register/tables/cards';
import type { Paper } from '../../register/tables/documents';
import { wordsOf } from '../../text/code-texts';
import { longDate, shortDate } from '../../text/dates';
import { isOffice, maySee } from '../access';
import type { Desk } from '../desk';
import { cardNumber, numberIn } from '../numbers';
import { byDay, FILE_STEPS, stepOf } from '../papers/file-order';
import { paperName } from '../papers/paper-name';
import { goesTo, mayReadPaper } from '../papers/paper-readers';
import { RESTRICTED_ROLES, worksOn } from '../preparation/restricted-texts';
import { isSealed } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { CardFileView } from '../views';
import { pupilFull, see } from './words';

export const cardFile = defineQuery({
  name: 'card-file',
  whole: true,
  roles: RESTRICTED_ROLES,
  input: z.object({ cardId: z.string(), forWhom: z.optional(z.enum(FILE_READERS)) }),
  tables: ['Cards', 'Pupils', 'Documents', 'Materials', 'Restricted', 'Agenda', 'Sittings', 'Letters'],
  rows({ cardId }, known) {
    const under = [cardId];
    const items = known.ids('Agenda').filter((id) => cardIdOf(id) === cardId);
    return {
      Cards: { ids: under },
      Pupils: { ids: [pupilIdOf(cardId)] },
      Documents: { under },
      Materials: { under },
      Restricted: { under },
      Letters: { under },
      Agenda: { ids: items },
      Sittings: { ids: items.map(sittingIdOf) },
    };
  },
  open(desk, { cardId }) {
    const card = desk.file.find('Cards', cardId);
    return card !== undefined && worksOn(desk, card);
  },
  card: ({ cardId }) => cardId,
  show({ desk }, { cardId, forWhom = 'SELF' }): CardFileView {
    const { language } = desk;
    const card = desk.file.find('Cards', cardId);
    const heldOn = longDate(desk.today)[language];
    const nothing = { heldOn, readers: [], steps: [], apart: [] };
    if (!card || !worksOn(desk, card))
      return { cardId, number: '–', name: '–', classWords: '', forWhom, ...nothing };
    const number = cardNumber(card)[language];
    if (card.expiredOn !== null || isSealed(desk, card)) {
      const note = see(language, card.expiredOn === null ? 'file.sealed' : 'file.expired');
      return { cardId, number, name: '–', classWords: '', forWhom, note, ...nothing };
    }
    // Nobody outside the office puts a file together for an inspection.
    const reader: FileReader = isOffice(desk.actor) ? forWhom : 'SELF';
    const papers = desk.file.all('Documents', cardId).filter((paper) => isInside(desk, reader, paper));
    return {
      cardId,
      number,
      ...pupilFull(desk, cardId),
      forWhom: reader,
      heldOn,
      readers: (isOffice(desk.actor) ? FILE_READERS : (['SELF'] as const)).map((code) => ({
        code,
        words: wordsOf('FILE_READERS', code)[language],
      })),
      steps: FILE_STEPS.flatMap((step) => {
        const here = papers.filter((paper) => stepOf(desk, paper) === step).sort(byDay);
        return here.length === 0
          ? []
          : [{ title: see(language, `file.step.${step}`), papers: here.map((paper) => lineOf(desk, paper)) }];
      }),
      apart: apartOf(desk, card, reader),
    };
  },
});

const isMade = ({ fileId, state }: Paper): boolean =>
  fileId !== '' && (isUnsigned(state) || state === 'SIGNED');

/** Whether a paper is in the file: its document is there, its version counts, the reader reads this kind; drafts are the school's own. */
const isInside = (desk: Desk, reader: FileReader, paper: Paper): boolean =>
  paper.kind !== '' &&
  isMade(paper) &&
  goesTo(reader, desk.actor, paper.kind) &&
  (reader === 'SELF' || paper.state === 'SIGNED');

function lineOf(desk: Desk, paper: Paper): CardFileView['steps'][number]['papers'][number] {
  const { language } = desk;
  const on = paper.signedOn ?? paper.madeOn;
  const state = paper.state === '' ? 'DRAFT' : paper.state;
  return {
    documentId: paper.id,
    title: paperName({ ...paper, number: '' }, language),
    number: paper.number === '' ? '' : numberIn(paper.number, language),
    on: on === null ? '' : shortDate(on),
    signed: state === 'SIGNED',
    stateWords: see(language, state === 'SIGNED' ? 'file.signed' : 'file.draft'),
    language: paper.language === 'ru' ? 'ru' : 'kk',
  };
}

/** What belongs to the card and is not in the file, and why; nothing of what the reader may not know of. */
function apartOf(desk: Desk, card: Card, reader: FileReader): CardFileView['apart'] {
  const { language } = desk;
  const papers = desk.file.all('Documents', card.id);
  const office = isOffice(desk.actor);
  const found: CardFileView['apart'] = [];
  const add = (title: string, why: Parameters<typeof see>[1], facts?: Parameters<typeof see>[2]) => {
    const line = { title, why: see(language, why, facts) };
    if (!found.some((each) => each.title === line.title && each.why === line.why)) found.push(line);
  };
  const named = (paper: Paper) => paperName(paper, language);
  for (const paper of papers) {
    const { kind, state } = paper;
    if (kind === '' || state === 'SUPERSEDED' || isInside(desk, reader, paper)) continue;
    if (isRestrictedPaper(kind) && (reader === 'INSPECTION' || !mayReadPaper(desk.actor, kind)))
      add(wordsOf('PAPERS', kind)[language], 'file.restricted');
    else if (!goesTo(reader, desk.actor, kind)) continue;
    else if (!isMade(paper)) add(named(paper), 'file.not-made');
    else add(named(paper), 'file.unsigned');
  }
  if (office)
    for (const item of desk.file.all('Agenda')) {
      const told = item.withdrawn !== true && item.outcome !== '';
      const extract = papers.some(({ kind, subjectId }) => kind === 'D17' && subjectId === item.id);
      const number = desk.file.find('Sittings', sittingIdOf(item.id))?.minutesNumber ?? '';
      if (told && !extract) add(paperName({ kind: 'D16', number, edition: 1 }, language), 'file.extract');
    }
  const restricted = desk.file.all('Restricted', card.id);
  for (const material of desk.file.all('Materials', card.id)) {
    if (
      material.kind === '' ||
      material.receivedOn === null ||
      !(office || material.kind === 'CHARACTERISTIC')
    )
      continue;
    if (material.kind === 'PSYCHOLOGIST_CONCLUSION') {
      if (!restricted.some(({ kind }) => kind === material.kind))
        add(wordsOf('MATERIALS', material.kind)[language], 'file.restricted');
    } else
      add(wordsOf('MATERIALS', material.kind)[language], 'file.on-paper', {
        n: material.sheets ?? 0,
        where: material.keptWhere || '–',
      });
  }
  for (const { kind } of restricted) {
    if (kind === '' || kind === 'SEALED_REFUSAL') continue;
    // What a restricted text is about names a ground to strangers.
    const mine = reader === 'SELF' && (office || maySee(desk.actor, kind).allowed);
    add(
      mine ? wordsOf('RESTRICTED_KINDS', kind)[language] : see(language, 'file.some-text'),
      'file.restricted',
    );
  }
  return found;
}
