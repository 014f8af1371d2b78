// What a card shows of its later way: the plan gone on with (¶16), the removal (¶23), the information for another school (¶24).
import type { CalendarDate } from '../../model/calendar-date';
import type { Card } from '../../register/tables/cards';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth } from '../../text/dates';
import { applicationOn } from '../afterwards/removals';
import { transferOn } from '../afterwards/transfers';
import { packOf } from '../card-facts';
import { isOnRegister } from '../card-state';
import { renewalDraft } from '../plan/renew-plan';
import type { QueryRoom } from '../query';
import type { CardView } from '../views';
import { paragraph, see, staffShort } from './words';

/** Acts of renewal, removal and transfer that are open to the office now. */
export function laterActs({ desk }: QueryRoom, row: Card): CardView['otherActs'] {
  const { language } = desk;
  const cardId = row.id;
  const found: CardView['otherActs'] = [];
  const add = (
    screen: CardView['otherActs'][number]['act']['screen'],
    title: Parameters<typeof see>[1],
    more: { planId?: string; transferId?: string; kind?: string } = {},
  ) => found.push({ act: { screen, cardId, ...more }, title: see(language, title) });
  if (isOnRegister(row)) {
    const draft = renewalDraft(desk, row);
    if (row.planApprovedOn !== null && !draft) add('renew-plan', 'act.renew-plan', { planId: row.planId });
    const waits = row.removalAppliedOn !== null;
    add('apply-for-removal', waits ? 'act.amend-removal' : 'act.apply-removal');
    if (waits && row.laterItemId === '') add('convene', 'act.removal-agenda', { kind: 'REMOVAL' });
    if (waits) add('withdraw-removal', 'act.withdraw-removal');
  }
  if (row.outcome === 'PLACE') {
    const transfer = transferOn(desk, cardId);
    if (!transfer || transfer.sentOn === null) add('prepare-transfer', 'act.prepare-transfer');
    if (transfer && transfer.sentOn === null)
      add('send-transfer', 'act.send-transfer', { transferId: transfer.id });
    if (transfer && transfer.sentOn !== null && transfer.answer === '')
      add('answer-transfer', 'act.answer-transfer', { transferId: transfer.id });
  }
  return found;
}

/** What an application for removal rests on, and what it lacks (I-16). */
export function removalNeeds({ desk }: QueryRoom, row: Card): CardView['needs'] {
  const { language } = desk;
  const application = isOnRegister(row) ? applicationOn(desk, row.id) : undefined;
  if (!application) return [];
  const need = (title: Parameters<typeof see>[1], on: CalendarDate | null): CardView['needs'][number] => ({
    title: see(language, title),
    state: on === null ? 'missing' : 'done',
    note: on === null ? see(language, 'need.none') : see(language, 'need.done', { day: dayAndMonth(on) }),
    paragraph: paragraph(23, language),
    ...(on === null ? { act: { screen: 'apply-for-removal' as const, cardId: row.id } } : {}),
  });
  const objective = packOf(row).removalBases.some(
    ({ code, objective: is }) => is && code === application.basis,
  );
  if (objective) return [need('removal.paper', application.paper === '' ? null : application.paperOn)];
  const joint = application.joint === true ? application.teacherOn : null;
  return [
    need('removal.teacher', application.teacherOn),
    need('removal.psychologist', joint ?? application.psychologistOn),
  ];
}

type Add = (on: CalendarDate | null, text: string, more?: { who?: string }) => void;

/** Events of the later way. */
export function laterEvents({ desk }: QueryRoom, row: Card, add: Add): void {
  const { language } = desk;
  if (row.fromPaper === true)
    add(row.decidedOn, see(language, 'event.brought-in', { number: row.paperMinutes }));
  for (const plan of desk.file.all('Plans', row.id)) {
    if (plan.result !== '')
      add(
        plan.assessedOn,
        see(language, 'event.plan-assessed', {
          result: wordsOf('PLAN_RESULTS', plan.result)[language],
          text: plan.assessment,
        }),
      );
    add(plan.closedOn, see(language, 'event.plan-closed'));
  }
  for (const removal of desk.file.all('Removals', row.id)) {
    add(
      removal.appliedOn,
      see(language, 'event.removal-applied', {
        basis: removal.basis === '' ? '–' : wordsOf('REMOVAL_BASES', removal.basis)[language],
      }),
      { who: staffShort(desk, removal.appliedBy) },
    );
    add(removal.withdrawnOn, see(language, 'event.removal-withdrawn', { why: removal.withdrawnWhy }));
    if (removal.outcome === 'KEEP')
      add(removal.decidedOn, see(language, 'event.kept', { why: removal.reason }));
  }
  add(row.removedOn, see(language, 'event.removed'));
  for (const transfer of desk.file.all('Transfers', row.id)) {
    const to = transfer.route === 'DEPARTMENT' ? transfer.through : transfer.toSchool;
    const number = transfer.outgoingNo === '' ? '' : `, №\u00A0${transfer.outgoingNo}`;
    add(transfer.sentOn, see(language, 'event.transfer-sent', { to, number }));
    add(transfer.receivedOn, see(language, 'event.transfer-received', { to }));
    if (transfer.answer === 'ACCEPTED') add(transfer.answeredOn, see(language, 'event.transfer-ACCEPTED'));
    if (transfer.answer === 'RETURNED')
      add(transfer.answeredOn, see(language, 'event.transfer-RETURNED', { why: transfer.answerNote }));
  }
}

/** The application that waits, for the form that adds to it. */
export function waitingRemoval({ desk }: QueryRoom, row: Card): Pick<CardView['facts'], 'removal'> {
  const found = isOnRegister(row) ? applicationOn(desk, row.id) : undefined;
  if (!found) return {};
  return {
    removal: {
      appliedOn: found.appliedOn ?? undefined,
      appliedBy: found.appliedBy || undefined,
      basis: found.basis || undefined,
      teacherOn: found.teacherOn ?? undefined,
      psychologistOn: found.psychologistOn ?? undefined,
      joint: found.joint === true,
      paper: found.paper,
      paperOn: found.paperOn ?? undefined,
      note: found.note,
    },
  };
}
