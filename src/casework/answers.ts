// The envelope every call comes in and every answer goes out in: values, never exceptions.
import type * as z from 'zod/mini';
import type { FileReader } from '../model/codes';
import type * as assessment from '../model/inputs/assessment';
import type * as council from '../model/inputs/council';
import type * as exits from '../model/inputs/exits';
import type * as family from '../model/inputs/family';
import type * as intake from '../model/inputs/intake';
import type * as localCopy from '../model/inputs/local-copy';
import type * as monitoring from '../model/inputs/monitoring';
import type * as numbering from '../model/inputs/numbering';
import type * as papers from '../model/inputs/papers';
import type * as plan from '../model/inputs/plan';
import type * as preparation from '../model/inputs/preparation';
import type * as privacy from '../model/inputs/privacy';
import type * as register from '../model/inputs/register';
import type * as registry from '../model/inputs/registry';
import type * as removal from '../model/inputs/removal';
import type * as roster from '../model/inputs/roster';
import type * as school from '../model/inputs/school';
import type * as templates from '../model/inputs/templates';
import type {
  Act,
  BoardView,
  CalendarView,
  CardFileView,
  CardView,
  CharacteristicView,
  CheckPaperView,
  ConveneView,
  CouncilView,
  FamilyView,
  FindPupilView,
  IncomingLetterView,
  LetterTermView,
  ListsView,
  MeasureView,
  MyMeasuresView,
  MyReferralsView,
  OrderTextView,
  PaperOffersView,
  PaperPdfView,
  PaperReviewView,
  PapersView,
  PlanView,
  RestrictedTextView,
  RestrictedView,
  SelectedRowView,
  SettingsView,
  SetUpView,
  SittingPapersView,
  SittingView,
  StaffView,
  TaskView,
  TodayView,
  TransferView,
  Versions,
  WaitingView,
} from './views';
import type {
  CopiedSheetsView,
  CorrectableView,
  ExpiringView,
  LocalCopyView,
  NumberingView,
  RosterCheckView,
  RosterView,
  SchoolYearView,
} from './views/office';
import type { JournalCheckView, ReconciliationView, SheetView } from './views/registry';
import type { TemplateCheckView, TemplatesView } from './views/templates';

/** Commands by name, with what they take. */
export interface CommandInputs {
  'refer-pupil': z.input<typeof intake.ReferPupil>;
  'receive-agency-information': z.input<typeof intake.ReceiveAgencyInformation>;
  'receive-transfer-information': z.input<typeof intake.ReceiveTransferInformation>;
  'reply-not-ours': z.input<typeof intake.ReplyNotOurs>;
  'draft-application': z.input<typeof intake.DraftApplication>;
  'return-materials': z.input<typeof exits.ReturnMaterials>;
  'close-card': z.input<typeof exits.CloseCard>;
  'annul-card': z.input<typeof exits.AnnulCard>;
  'reopen-card': z.input<typeof exits.ReopenCard>;
  'prove-notice': z.input<typeof assessment.ProveNotice>;
  'keep-contact': z.input<typeof assessment.KeepContact>;
  'register-referral': z.input<typeof intake.RegisterReferral>;
  'record-primary-information': z.input<typeof intake.RecordPrimaryInformation>;
  'request-material': z.input<typeof assessment.RequestMaterial>;
  'write-characteristic': z.input<typeof assessment.WriteCharacteristic>;
  'receive-material': z.input<typeof assessment.ReceiveMaterial>;
  'hand-to-deputy': z.input<typeof assessment.HandToDeputy>;
  'submit-to-council': z.input<typeof assessment.SubmitToCouncil>;
  'notify-agency': z.input<typeof assessment.NotifyAgency>;
  'set-council': z.input<typeof council.SetCouncil>;
  'convene-sitting': z.input<typeof council.ConveneSitting>;
  'invite-parents': z.input<typeof council.InviteParents>;
  'open-sitting': z.input<typeof council.OpenSitting>;
  'add-to-agenda': z.input<typeof council.AddToAgenda>;
  'record-hearing': z.input<typeof council.RecordHearing>;
  'record-decision': z.input<typeof council.RecordDecision>;
  'adjourn-sitting': z.input<typeof council.AdjournSitting>;
  'resume-sitting': z.input<typeof council.ResumeSitting>;
  'finish-task': z.input<typeof council.FinishTask>;
  'close-sitting': z.input<typeof council.CloseSitting>;
  'save-plan': z.input<typeof plan.SavePlan>;
  'return-plan': z.input<typeof plan.ReturnPlan>;
  'approve-plan': z.input<typeof plan.ApprovePlan>;
  'hand-plan-copy': z.input<typeof plan.HandPlanCopy>;
  'make-paper': z.input<typeof school.MakePaper>;
  'send-to-head': z.input<typeof papers.SendToHead>;
  'return-paper': z.input<typeof papers.ReturnPaper>;
  'mark-difference': z.input<typeof papers.MarkDifference>;
  'for-signature': z.input<typeof papers.ForSignature>;
  'mark-signed': z.input<typeof school.MarkSigned>;
  'file-paper': z.input<typeof papers.FilePaper>;
  'attach-file': z.input<typeof papers.AttachFile>;
  'send-file': z.input<typeof papers.SendFile>;
  'renew-paper': z.input<typeof school.RenewPaper>;
  'reset-template': z.input<typeof templates.ResetTemplate>;
  'reopen-sitting': z.input<typeof council.ReopenSitting>;
  'reopen-plan': z.input<typeof plan.ReopenPlan>;
  'save-pupil': z.input<typeof school.SavePupil>;
  'pupil-left': z.input<typeof school.PupilLeft>;
  'save-staff': z.input<typeof school.SaveStaff>;
  'save-calendar-day': z.input<typeof school.SaveCalendarDay>;
  'save-numbering': z.input<typeof numbering.SaveNumbering>;
  'number-paper': z.input<typeof numbering.NumberPaper>;
  'annul-number': z.input<typeof numbering.AnnulNumber>;
  'change-settings': z.input<typeof school.ChangeSettings>;
  'record-restricted': z.input<typeof privacy.RecordRestricted>;
  'adopt-text': z.input<typeof privacy.AdoptText>;
  'open-closed-part': z.input<typeof privacy.OpenClosedPart>;
  'open-card-file': z.input<typeof privacy.OpenCardFile>;
  'begin-local-copy': z.input<typeof localCopy.BeginLocalCopy>;
  'finish-local-copy': z.input<typeof localCopy.FinishLocalCopy>;
  'propose-ground': z.input<typeof privacy.ProposeGround>;
  'check-ground': z.input<typeof privacy.CheckGround>;
  'seal-refusal': z.input<typeof privacy.SealRefusal>;
  'accept-deviation': z.input<typeof registry.AcceptDeviation>;
  'record-reconciliation': z.input<typeof registry.RecordReconciliation>;
  'record-contact': z.input<typeof family.RecordContact>;
  'annul-contact': z.input<typeof family.AnnulContact>;
  'record-data-request': z.input<typeof family.RecordDataRequest>;
  'answer-data-request': z.input<typeof family.AnswerDataRequest>;
  'prepare-submission': z.input<typeof family.PrepareSubmission>;
  'send-submission': z.input<typeof family.SendSubmission>;
  'answer-submission': z.input<typeof family.AnswerSubmission>;
  'send-request': z.input<typeof preparation.SendRequest>;
  'remind-request': z.input<typeof preparation.RemindRequest>;
  'record-reply': z.input<typeof preparation.RecordReply>;
  'order-home-visit': z.input<typeof preparation.OrderHomeVisit>;
  'record-home-act': z.input<typeof preparation.RecordHomeAct>;
  'record-parent-meeting': z.input<typeof preparation.RecordParentMeeting>;
  'invite-specialist': z.input<typeof preparation.InviteSpecialist>;
  'answer-invitation': z.input<typeof preparation.AnswerInvitation>;
  'import-roster': z.input<typeof roster.ImportRoster>;
  'pupil-is-here': z.input<typeof roster.PupilIsHere>;
  'start-school-year': z.input<typeof roster.StartSchoolYear>;
  'correct-card-fact': z.input<typeof register.CorrectCardFact>;
  'settle-minutes': z.input<typeof register.SettleMinutes>;
  'expire-cards': z.input<typeof register.ExpireCards>;
  'apply-for-removal': z.input<typeof removal.ApplyForRemoval>;
  'withdraw-removal': z.input<typeof removal.WithdrawRemoval>;
  'renew-plan': z.input<typeof removal.RenewPlan>;
  'bring-in-card': z.input<typeof removal.BringInCard>;
  'prepare-transfer': z.input<typeof removal.PrepareTransfer>;
  'send-transfer': z.input<typeof removal.SendTransfer>;
  'answer-transfer': z.input<typeof removal.AnswerTransfer>;
  'record-work': z.input<typeof monitoring.RecordWork>;
  'assess-measure': z.input<typeof monitoring.AssessMeasure>;
  'remind-responsible': z.input<typeof monitoring.RemindResponsible>;
  'remind-waiting': z.input<typeof monitoring.RemindWaiting>;
  'mark-control': z.input<typeof monitoring.MarkControl>;
}
export type CommandName = keyof CommandInputs;

/** Queries by name: what they take and what they show. */
export interface Queries {
  today: { input: Record<string, never>; view: TodayView };
  card: { input: { cardId: string }; view: CardView };
  'card-file': { input: { cardId: string; forWhom?: FileReader }; view: CardFileView };
  'letter-term': { input: { receivedOn: string; receivedAt?: string | null }; view: LetterTermView };
  'incoming-letter': { input: { incomingId: string }; view: IncomingLetterView };
  'find-pupil': {
    input: { text: string; left?: boolean; ended?: boolean; after?: number };
    view: FindPupilView;
  };
  lists: { input: Record<string, never>; view: ListsView };
  council: { input: Record<string, never>; view: CouncilView };
  convene: { input: Record<string, never>; view: ConveneView };
  task: { input: { taskId: string }; view: TaskView };
  sitting: { input: { sittingId: string; itemId?: string }; view: SittingView };
  plan: { input: { cardId: string; planId?: string }; view: PlanView };
  settings: { input: Record<string, never>; view: SettingsView };
  staff: { input: Record<string, never>; view: StaffView };
  transfer: { input: { cardId: string; transferId?: string }; view: TransferView };
  papers: {
    input: { sittingId?: string; cardId?: string; on?: string; documentId?: string };
    view: PapersView;
  };
  'paper-review': { input: { documentId: string }; view: PaperReviewView };
  'blank-paper': { input: z.input<typeof papers.AskBlank>; view: PaperPdfView };
  'paper-pdf': { input: { documentId: string }; view: PaperPdfView };
  'check-paper': { input: { code: string }; view: CheckPaperView };
  'paper-offers': { input: { on: string }; view: PaperOffersView };
  'sitting-papers': { input: { sittingId: string }; view: SittingPapersView };
  'my-referrals': { input: Record<string, never>; view: MyReferralsView };
  calendar: { input: { from: string; to: string }; view: CalendarView };
  'order-text': { input: { paragraph?: string }; view: OrderTextView };
  restricted: { input: { cardId: string }; view: RestrictedView };
  'restricted-text': { input: { noteId: string }; view: RestrictedTextView };
  'waiting-for-me': { input: Record<string, never>; view: WaitingView };
  family: { input: { cardId: string }; view: FamilyView };
  roster: { input: Record<string, never>; view: RosterView };
  'check-roster': { input: z.input<typeof roster.CheckRoster>; view: RosterCheckView };
  'school-year': { input: { schoolYear?: string }; view: SchoolYearView };
  correctable: { input: { cardId: string }; view: CorrectableView };
  expiring: { input: Record<string, never>; view: ExpiringView };
  'set-up': { input: Record<string, never>; view: SetUpView };
  'local-copy': { input: Record<string, never>; view: LocalCopyView };
  'copied-sheets': { input: z.input<typeof localCopy.AskCopiedSheets>; view: CopiedSheetsView };
  templates: { input: Record<string, never>; view: TemplatesView };
  'check-template': { input: { name: string }; view: TemplateCheckView };
  characteristic: { input: { materialId: string }; view: CharacteristicView };
  'my-measures': { input: { cardId?: string }; view: MyMeasuresView };
  measure: { input: { measureId: string }; view: MeasureView };
  board: { input: Record<string, never>; view: BoardView };
  numbering: { input: Record<string, never>; view: NumberingView };
  'number-journal': { input: z.output<typeof numbering.AskNumberJournal>; view: SheetView };
  registry: { input: z.output<typeof registry.AskPeriod>; view: SheetView };
  overview: { input: Record<string, never>; view: SheetView };
  summary: { input: z.output<typeof registry.AskSummary>; view: SheetView };
  'register-card': { input: { cardId: string }; view: SheetView };
  reconciliation: { input: z.output<typeof registry.AskReconciliation>; view: ReconciliationView };
  deviations: { input: z.output<typeof registry.AskByParagraph>; view: SheetView };
  inspection: { input: z.output<typeof registry.AskByParagraph>; view: SheetView };
  rules: { input: Record<string, never>; view: SheetView };
  'journal-check': { input: z.output<typeof registry.AskJournalCheck>; view: JournalCheckView };
  'selected-row': { input: Record<string, never>; view: SelectedRowView };
}
export type QueryName = keyof Queries;

/** The pages of the product; each has its words in a file per language. */
export const PAGE_NAMES = ['Page', 'Wide', 'First', 'Office'] as const;
export type PageName = (typeof PAGE_NAMES)[number];
/** Parts of a page's script that come, with their words, when one of their screens is opened; by part, whose it is. */
export const PAGE_PARTS = {
  'more-screens': 'Page',
  'more-office': 'Office',
  'more-wide': 'Wide',
} as const satisfies Record<string, PageName>;
/** The words of a page in one language, by key. */
export type PageWords = Readonly<Record<string, string>>;
/** A part of a page's script and its words in one language; `edition` among them tells the release. */
export interface PagePart {
  script: string;
  words: PageWords;
}

/** One call through the door. */
export type Call =
  | {
      [N in CommandName]: {
        command: N;
        /** Made by the caller, once per act; the same id is done once. */
        id: string;
        input: CommandInputs[N];
        /** Versions of the records the person saw. */
        seen?: Versions;
        /** Reasons for deviations, by rule id. */
        reasons?: Record<string, string>;
        language?: 'kk' | 'ru';
        /** The e-mail the page was made for. */
        you?: string;
      };
    }[CommandName]
  | {
      [N in QueryName]: { query: N; input: Queries[N]['input']; language?: 'kk' | 'ru'; you?: string };
    }[QueryName]
  | { query: 'page-words'; input: { page: PageName }; language: 'kk' | 'ru' }
  | { query: 'page-part'; input: { part: string }; language: 'kk' | 'ru' }
  | { query: 'describe' };

export interface Problem {
  /** Field of the input, e.g. ['measures', 2, 'dueOn']. */
  path?: (string | number)[];
  code: string;
  message: string;
  paragraph?: { id: string; label: string };
  rule?: string;
  /** The act has happened or may go on: give a reason under this rule id and send again. */
  askReason?: boolean;
}

/** What a done act tells. */
export interface Done {
  message: string;
  cardId?: string;
  sittingId?: string;
  planId?: string;
  documentId?: string;
  /** The record of a file whose content is to be sent, or is there. */
  fileId?: string;
  /** The entry of work, so that it can be taken back. */
  workId?: string;
  /** The import or the new school year whose next portion may come. */
  importId?: string;
  /** So many of what was asked still wait for the next portion of the same act. */
  waiting?: number;
  next?: { act: Act; title: string };
  /** What to look at once more; nothing was stopped by it. */
  warnings?: string[];
  /** True when this id had been done before: nothing was done twice. */
  repeated?: boolean;
}

/**
 * Why not: `input` fields to mend; `refused` a rule forbids it; `reasons` deviations want a reason; `stale` someone
 * changed the record meanwhile; `denied` not for this role; `register` a hand edit broke rows; `busy` Google or others:
 * the same id may be sent again; `account` another Google account; `ours` a fault of the program; `written` under this
 * id something else was written before.
 */
export type ProblemKind =
  | 'input'
  | 'refused'
  | 'reasons'
  | 'stale'
  | 'denied'
  | 'register'
  | 'busy'
  | 'account'
  | 'ours'
  | 'written';

export type Answer<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      kind: ProblemKind;
      title: string;
      problems: Problem[];
      /** For `stale`: which records, by whom and when. */
      changed?: {
        record: string;
        by: string;
        at: string;
        /** `path` is the field of the input, `savedValue` what stands there now, as the input would carry it. */
        fields: { path: string; label: string; yours: string; saved: string; savedValue: unknown }[];
        version: number;
      }[];
      /** For `written`: what the act with this id has done. */
      written?: Done;
    };
