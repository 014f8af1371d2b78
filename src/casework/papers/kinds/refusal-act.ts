// D23 The record that help was refused and no measures are taken (¶21): drawn up on the day of the contact that shows it, before any submission.
import type { RefusalActView } from '../../../documents/refusal-act-view';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import type { Contact } from '../../../register/tables/contacts';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { longDate } from '../../../text/dates';
import { contactsOf, factOf } from '../../afterwards/contacts';
import type { Desk } from '../../desk';
import { documentOf, languageOf, pupilWords, schoolOf, signerOf } from '../blocks';
import { factWords, twoWitnesses } from '../fact-words';
import { spokenWith } from '../family';
import { helpOffered } from '../help-offered';
import { definePaper } from '../paper-kind';

export const refusalAct = definePaper<RefusalActView>({
  kind: 'D23',
  template: 'refusal-act',
  paragraphs: [21],
  tables: ['Cards', 'Contacts', 'Plans', 'Measures', 'Pupils', 'Parents'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Contacts: { under: [cardId] },
    Plans: { under: [cardId] },
    Measures: { under: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Parents: { under: [pupilIdOf(cardId)] },
  }),
  subjects: (desk, cardId) =>
    daysOfFacts(desk, cardId).map(({ id, on }) => ({
      id,
      number: '',
      languages: [languageOf(desk.settings.language)],
      ...(on === null ? {} : { about: longDate(on) }),
    })),
  content: actContent,
  signers(desk, { subjectId }) {
    const contact = desk.file.find('Contacts', subjectId);
    return contact ? [contact.by, ...witnessIds(desk, contact)] : [];
  },
});

/** Contacts that show a fact of ¶21, one a day: a record says all that was seen that day. */
const daysOfFacts = (desk: Desk, cardId: string): Contact[] =>
  contactsOf(desk, cardId)
    .filter(({ fact }) => fact !== '')
    .filter(({ on }, at, all) => all.findIndex((each) => each.on === on) === at);

/** Witnesses of what was seen that day, each once. */
const witnessIds = (desk: Desk, { id, on }: Contact): string[] => [
  ...new Set(
    contactsOf(desk, cardIdOf(id))
      .filter((each) => each.on === on && each.fact !== '')
      .flatMap(({ witness1, witness2 }) => [witness1, witness2])
      .filter(Boolean),
  ),
];

function actContent(desk: Desk, paper: Paper, language: Language): RefusalActView | undefined {
  const cardId = cardIdOf(paper.subjectId);
  const contact = desk.file.get('Contacts', paper.subjectId);
  if (!contact || contact.on === null) return undefined;
  const { on } = contact;
  return {
    document: documentOf(paper, language, on),
    school: schoolOf(desk, language),
    pupil: pupilWords(desk, cardId, language),
    parent: spokenWith(desk, cardId, contact.whom, language),
    offered: helpOffered(desk, cardId, language, { by: on, notes: true }),
    refusal: factWords(factOf(desk, cardId, 'HELP_REFUSED', on), language),
    inaction: factWords(factOf(desk, cardId, 'NO_MEASURES', on), language),
    signer: signerOf(desk, contact.by, language),
    witnesses: twoWitnesses(desk, witnessIds(desk, contact), language),
  };
}
