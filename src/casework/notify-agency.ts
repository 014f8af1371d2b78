// ¶20 The agency that wrote is told of the decision within one working day, whatever it was.
import { NotifyAgency } from '../model/inputs/assessment';
import { noticeFindings } from '../order/p20-notice';
import { OFFICE_ROLES } from './access';
import { clockOf, noticeFacts, packOf, withFields } from './card-facts';
import { changeCard } from './change-card';
import { defineCommand } from './command';

export const notifyAgency = defineCommand({
  name: 'notify-agency',
  paragraphs: [20],
  roles: OFFICE_ROLES,
  input: NotifyAgency,
  tables: ['Cards', 'Referrals'],
  rows: (input) => ({ Cards: { ids: [input.cardId] }, Referrals: { under: [input.cardId] } }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    const facts = noticeFacts(card, desk.file.all('Referrals', card.id));
    if (facts?.source !== 'AGENCY')
      return { problems: [{ path: [], text: 'problem.no-notice-due', paragraph: 20 }] };
    if (input.toldOn > desk.today) return { problems: [{ path: ['toldOn'], text: 'problem.date-ahead' }] };
    const findings = noticeFindings({ ...facts, notifiedOn: input.toldOn }, packOf(card), clockOf(desk));
    changeCard(desk, card.id, {
      agencyToldOn: input.toldOn,
      agencyToldHow: input.channel,
      agencyOutgoingNo: input.outgoingNo,
      agencyContact: input.contact,
    });
    if (card.outcome === 'REFUSE') desk.file.markOpen(card.id, false);
    return {
      findings: withFields(findings, { notifiedOn: 'toldOn' }),
      subject: card.id,
      done: { text: 'done.agency-told', cardId: card.id },
    };
  },
});
