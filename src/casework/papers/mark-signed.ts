// A paper was signed in ink: by whom and when (¶17, Annex 1). A text that was not fixed before (for-signature) is fixed now, so that every signed paper has its code; minutes are signed when everyone who presided and the secretary stand there.
import type { CalendarDate } from '../../model/calendar-date';
import { isUnsigned } from '../../model/codes';
import { MarkSigned } from '../../model/inputs/school';
import { nameWithInitials } from '../../model/person-name';
import { cardIdOf, paperKindOf, paperParentOf, sittingIdOf } from '../../model/record-id';
import { signatureFindings } from '../../order/p17-minutes';
import type { Finding } from '../../order/verdict';
import type { Paper } from '../../register/tables/documents';
import type { Plan } from '../../register/tables/plans';
import type { Sitting } from '../../register/tables/sittings';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import { type Desk, nameOf } from '../desk';
import { presidedLater } from '../sitting/sitting-facts';
import { agendaOf } from '../sitting/votes';
import { asFixed, fixText } from './fix-text';
import { keepsFiles } from './paper-readers';
import { PLACE_TABLES, placePdf, placeRows } from './place';

export const markSigned = defineCommand({
  name: 'mark-signed',
  paragraphs: [17, 'annex-1'],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: MarkSigned,
  tables: ['Documents', 'Agenda', 'Plans', ...PLACE_TABLES],
  rows: (input, known) => ({
    ...placeRows(input.documentId, known),
    Plans: { under: paperKindOf(input.documentId) === 'D18' ? [cardIdOf(input.documentId)] : [] },
    Documents: { under: [paperParentOf(input.documentId)] },
    Agenda: { under: paperKindOf(input.documentId) === 'D16' ? [sittingIdOf(input.documentId)] : [] },
  }),
  decide(desk, input, outside) {
    const paper = desk.file.get('Documents', input.documentId);
    if (!paper) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    if (paper.state === 'SIGNED') return { problems: [{ path: [], text: 'problem.already-signed' }] };
    if (!isUnsigned(paper.state)) return { problems: [{ path: [], text: 'problem.paper-not-made' }] };
    if (input.signedOn > desk.today)
      return { problems: [{ path: ['signedOn'], text: 'problem.date-ahead' }] };
    const sitting = paper.kind === 'D16' ? desk.file.get('Sittings', sittingIdOf(paper.id)) : undefined;
    const later = sitting ? presidedLater(sitting, agendaOf(desk, sitting.id)) : [];
    const findings =
      sitting?.heldOn != null
        ? minutesSignatures(desk, sitting, later, sitting.heldOn, input)
        : ([] as Finding[]);
    const whole = sitting === undefined || new Set(input.signers).size > 1 + later.length;
    // The document is left alone by an act that stops at a reason to be given.
    const fixes = outside !== undefined && paper.state !== 'FOR_SIGNATURE' && !stops(desk, findings);
    const fixed = fixes ? fixText(paper, '', outside) : undefined;
    if (fixed && 'problem' in fixed) return { problems: [fixed.problem] };
    desk.file.change('Documents', paper.id, {
      ...(fixed ? { ...asFixed(fixed.text), state: 'FOR_SIGNATURE' } : {}),
      ...(whole ? { state: 'SIGNED' } : {}),
      signedOn: input.signedOn,
      signers: input.signers,
    });
    const files = whole && keepsFiles(paper) && !stops(desk, findings) ? outside?.papers : undefined;
    if (files) placePdf(desk, paper.id, files);
    if (whole) {
      for (const older of signedBefore(desk, paper))
        desk.file.change('Documents', older.id, { state: 'SUPERSEDED' });
      if (sitting && sitting.closedAt !== '') desk.file.markSittingOpen(sitting.id, false);
    }
    const plan = whole ? planToHand(desk, paper) : undefined;
    return {
      findings,
      follows: fixed
        ? [
            {
              text: fixed.hasPlace ? ('follow.signed-as-draft' as const) : ('follow.no-foot' as const),
              facts: { code: fixed.text.code },
            },
          ]
        : [],
      subject: paperParentOf(paper.id),
      done: {
        ...(files ? { waiting: 1 } : {}),
        text: whole ? 'done.signed' : 'done.signed-partly',
        documentId: paper.id,
        cardId: cardIdOf(paper.id) || undefined,
        sittingId: sittingIdOf(paper.id) || undefined,
        ...(plan
          ? {
              next: {
                act: { screen: 'hand-plan-copy', cardId: cardIdOf(plan.id), planId: plan.id },
                text: 'act.hand-copy',
              },
            }
          : {}),
      },
    };
  },
});

/** Whether the act is not done for now: a rule forbids it, or a reason is asked for first. */
const stops = (desk: Desk, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ severity, rule }) =>
      severity === 'block' || (severity === 'deviation' && (desk.reasons[rule] ?? '').trim() === ''),
  );

/** ¶18 The plan whose paper this is, when its parents have no copy yet. */
function planToHand(desk: Desk, { kind, subjectId }: Paper): Plan | undefined {
  const plan = kind === 'D18' ? desk.file.get('Plans', subjectId) : undefined;
  return plan?.approvedOn != null && plan.answer === '' && plan.fromPaper !== true ? plan : undefined;
}

/** Signed versions of the same paper: the newer one takes their place. */
const signedBefore = (desk: Desk, paper: Paper): Paper[] =>
  desk.file
    .all('Documents', paperParentOf(paper.id))
    .filter(
      ({ id, kind, subjectId, language, state }) =>
        id !== paper.id &&
        kind === paper.kind &&
        subjectId === paper.subjectId &&
        language === paper.language &&
        state === 'SIGNED',
    );

/** I-08 Whether those who sign by ¶17 are among the signers; one date is asked for all, so one finding says it. */
function minutesSignatures(
  desk: Desk,
  { presidingId, secretaryId }: Sitting,
  later: readonly { id: string }[],
  heldOn: CalendarDate,
  { signers, signedOn }: { signers: readonly string[]; signedOn: CalendarDate },
): Finding[] {
  const [early] = signatureFindings({ heldOn, presidingSignedOn: signedOn, secretarySignedOn: signedOn });
  if (early) return [{ ...early, field: 'signedOn' }];
  const signed = (id: string) => {
    const person = desk.file.get('Staff', id);
    return !person || signers.some((name) => name.includes(person.lastName)) ? signedOn : undefined;
  };
  return signatureFindings({
    heldOn,
    presidingSignedOn: signed(presidingId),
    secretarySignedOn: signed(secretaryId),
    presidedLater: later.flatMap(({ id }) => {
      const person = desk.file.get('Staff', id);
      return person ? [{ name: nameWithInitials(nameOf(person)), signedOn: signed(id) }] : [];
    }),
  }).map((finding) => ({ ...finding, field: 'signers' }));
}
