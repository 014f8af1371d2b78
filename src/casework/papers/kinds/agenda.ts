// D13 The decision to hold a sitting and its agenda (¶5, ¶17): cards by number, no child by name.
import type { AgendaView } from '../../../documents/agenda-view';
import { cardIdOf } from '../../../model/record-id';
import { isOfRegister } from '../../../order/item-outcomes';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { longDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import type { Desk } from '../../desk';
import { cardNumber } from '../../numbers';
import { headOf } from '../../plan/plan-facts';
import { agendaOf } from '../../sitting/votes';
import { asBegun, documentOf, languageOf, questionWords, schoolOf, signerOf, staffName } from '../blocks';
import { withoutOthers } from '../other-names';
import { definePaper } from '../paper-kind';

export const agenda = definePaper<AgendaView>({
  kind: 'D13',
  template: 'agenda',
  paragraphs: [5, 17],
  tables: ['Sittings', 'Agenda', 'Letters', 'Cards'],
  rows: (sittingId, known) => ({
    Sittings: { ids: [sittingId] },
    Agenda: { under: [sittingId] },
    Letters: { under: [sittingId] },
    Cards: {
      ids: known
        .ids('Agenda')
        .filter((id) => id.startsWith(`${sittingId}-`))
        .map(cardIdOf)
        .filter((id) => id !== ''),
    },
  }),
  subjects: (desk, sittingId) =>
    desk.file.find('Sittings', sittingId)?.closedAt === '' && agendaOf(desk, sittingId).length > 0
      ? [{ id: sittingId, number: '', languages: [languageOf(desk.settings.sittingLanguage)] }]
      : [],
  content: agendaContent,
  signers: (desk, { subjectId }) => [decider(desk, subjectId)],
});

const decider = (desk: Desk, sittingId: string): string | undefined =>
  desk.file.find('Sittings', sittingId)?.decidedBy || headOf(desk)?.id;

function agendaContent(desk: Desk, paper: Paper, language: Language): AgendaView | undefined {
  const sitting = desk.file.get('Sittings', paper.subjectId);
  if (!sitting) return undefined;
  const items = agendaOf(desk, sitting.id);
  const cards = items.flatMap(({ id }) => desk.file.find('Cards', cardIdOf(id)) ?? []);
  const nameless = withoutOthers(
    cards.map(({ pupil }) => pupil),
    [],
    [],
  );
  return {
    document: documentOf(paper, language),
    school: schoolOf(desk, language),
    sitting: {
      date: sitting.heldOn === null ? '' : longDate(sitting.heldOn)[language],
      time: sitting.heldAt,
      place: sitting.place,
    },
    items: items.map((item, at) => {
      const card = desk.file.find('Cards', cardIdOf(item.id));
      return {
        number: String(at + 1),
        title: nameless(questionWords(item, language)),
        card: card ? cardNumber(card)[language] : '',
        time: item.comesAt,
        rapporteur: item.rapporteurId === '' ? '' : staffName(desk, item.rapporteurId),
      };
    }),
    parents: items.some(({ kind }) => isOfRegister(kind))
      ? PAPER_TEXTS['paper.parents-invited'][language]
      : '',
    guests: [
      ...new Set(
        desk.file
          .all('Letters', sitting.id)
          .filter(({ kind }) => kind === 'INVITATION')
          .map(({ position, toWhom }) => asBegun(position || toWhom)),
      ),
    ].map((who) => ({ who })),
    basis: sitting.decidedBasis,
    signer: signerOf(desk, decider(desk, sitting.id), language),
  };
}
