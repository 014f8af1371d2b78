// Refer a pupil (¶4): one form in the sidebar, the same questions on four pages in the browser.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '../../src/casework/views';
import { type CalendarDate, isCalendarDate } from '../../src/model/calendar-date';
import { ReferPupil } from '../../src/model/inputs/intake';
import { longDate, weekdayName } from '../../src/text/dates';
import { forgetSteps, stepsTaken, stepTaken } from '../core/browser-back';
import { draftKey, dropDraft } from '../core/drafts';
import { type ActForm, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists } from '../core/views';
import type { Words } from '../core/words';
import { GroundsField, YesNoField } from '../fields/choice-fields';
import { DateField, isLongAgo } from '../fields/date-field';
import { PupilField } from '../fields/people-picker';
import { ProseField } from '../fields/text-fields';
import {
  ActScreen,
  CheckAnswers,
  type CheckRow,
  DraftOffer,
  FormFoot,
  FormTrouble,
  Reasons,
} from '../parts/act-form';
import { DonePanel } from '../parts/done-panel';
import { ErrorSummary, focusField } from '../parts/error-summary';
import { DangerNote, Note } from '../parts/marks';
import { MatterScreen } from '../parts/screen';
import { SheetToSign } from '../parts/sheet-to-sign';

type Form = ActForm<'refer-pupil'>;

/** The referral; a pupil found by search comes in `act.kind` as «id name». */
export function Refer({ act }: { act: Act }) {
  const { boot } = usePage();
  const [given, ...name] = (act.kind ?? '').split(' ');
  const form = useActForm({
    command: 'refer-pupil',
    schema: ReferPupil,
    subject: given ?? '',
    also: (values) => (values.parentsTold === false ? ['parentsNotToldWhy'] : []),
    initial: {
      pupilId: given || undefined,
      seenOn: act.on ?? boot.today,
      seen: '',
      tried: '',
      parentsTold: undefined,
      parentsNotToldWhy: '',
      grounds: [],
    },
  });
  if (given && !form.names[given]) form.names[given] = name.join(' ');
  return boot.surface === 'web' ? <ReferPages form={form} /> : <ReferForm form={form} />;
}

function ReferForm({ form }: { form: Form }) {
  const { words } = usePage();
  const rows = useCheckRows(form);
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.refer')}
      submit={words.t('page.refer.send')}
      check={rows}
      who={words.t('page.refer.who')}
      after={<SentReferral rows={rows} />}
    >
      <DangerNote />
      <PupilQuestion form={form} />
      <SeenQuestions form={form} />
      <TriedQuestions form={form} />
    </ActScreen>
  );
}

/** What was typed about one pupil does not come to stand under another's name by itself: it stays that pupil's draft, and may be brought along. */
function PupilQuestion({ form }: { form: Form }) {
  const { words, boot, namesHidden } = usePage();
  const of = form.at('pupilId');
  const before = useRef(of.value);
  const [left, setLeft] = useState<{ pupilId: string; values: Form['values'] }>();
  const choose = (pupilId: string | undefined) => {
    if (!pupilId) return of.set(undefined);
    const other = before.current && before.current !== pupilId ? before.current : undefined;
    const typed = [form.values.seen, form.values.tried, form.values.parentsNotToldWhy].some((text) =>
      text?.trim(),
    );
    setLeft(other && typed ? { pupilId: other, values: form.values } : undefined);
    form.turnTo(pupilId, { pupilId });
    before.current = pupilId;
  };
  return (
    <>
      <PupilField of={{ ...of, set: choose }} />
      {left && (
        <Note tone="plain">
          <p>{words.t('page.refer.left', { name: namesHidden ? '–' : (form.names[left.pupilId] ?? '–') })}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              dropDraft(draftKey(boot.email, 'refer-pupil', left.pupilId));
              form.change({ ...left.values, pupilId: of.value });
              setLeft(undefined);
              focusField('pupilId');
            }}
          >
            {words.t('page.refer.bring')}
          </button>
        </Note>
      )}
    </>
  );
}

function SeenQuestions({ form }: { form: Form }) {
  return (
    <>
      <DateField of={form.at('seenOn')} toward="past" />
      <ProseField of={form.at('seen')} para="4" rows={4} />
    </>
  );
}

function TriedQuestions({ form }: { form: Form }) {
  const { grounds } = useLists();
  return (
    <>
      <ProseField of={form.at('tried')} optional />
      <YesNoField of={form.at('parentsTold')} />
      {form.values.parentsTold === false && <ProseField of={form.at('parentsNotToldWhy')} rows={2} />}
      <GroundsField of={form.at('grounds')} choices={grounds} folded para="22" />
    </>
  );
}

function useCheckRows(form: Form): () => CheckRow[] {
  const { words, boot } = usePage();
  const { grounds } = useLists();
  const { values } = form;
  const label = (path: string) => words.field('refer-pupil', path, 'label') ?? path;
  return () => {
    const rows: CheckRow[] = [
      { path: 'pupilId', label: label('pupilId'), text: form.names[values.pupilId ?? ''] ?? '' },
      {
        path: 'seenOn',
        label: label('seenOn'),
        text: isCalendarDate(values.seenOn) ? seenOnWords(words, values.seenOn, boot.today) : '',
      },
      { path: 'seen', label: label('seen'), text: values.seen ?? '' },
      { path: 'tried', label: label('tried'), text: values.tried ?? '' },
      {
        path: 'parentsTold',
        label: label('parentsTold'),
        text: values.parentsTold
          ? words.t('page.yes')
          : `${words.t('page.no')}: ${(values.parentsNotToldWhy ?? '').trim()}`,
      },
    ];
    const chosen = grounds.filter((ground) => values.grounds?.includes(ground.code));
    if (chosen.length > 0)
      rows.push({
        path: 'grounds',
        label: label('grounds'),
        text: chosen.map((ground) => ground.words).join('; '),
      });
    return rows;
  };
}

/** The day with its year, and the question whether a day long past is meant. */
function seenOnWords(words: Words, day: CalendarDate, today: string): string {
  const said = `${words.say(longDate(day))}, ${words.say(weekdayName(day))}`;
  return isLongAgo(day, today as CalendarDate) ? `${said}. ${words.t('page.long-ago')}` : said;
}

/** What was sent, and the sheet of it for the signature. */
function SentReferral({ rows }: { rows(): CheckRow[] }) {
  const { words } = usePage();
  return (
    <SheetToSign title={words.t('page.refer.sheet')}>
      <CheckAnswers rows={rows()} />
    </SheetToSign>
  );
}

/** Which answers each page asks for; the fourth page is the check. */
const PAGES: readonly (readonly string[])[] = [
  ['pupilId'],
  ['seenOn', 'seen'],
  ['tried', 'parentsTold', 'parentsNotToldWhy', 'grounds'],
];

/** The first page with something unanswered or wrong; the check when there is none. */
function unanswered(values: Form['values'] | undefined): number {
  const { success, error } = ReferPupil.safeParse(values);
  const lacking = new Set(success ? [] : error.issues.map(({ path }) => path[0]));
  if (values?.parentsTold === false && !values.parentsNotToldWhy?.trim()) lacking.add('parentsNotToldWhy');
  const page = PAGES.findIndex((asked) => asked.some((path) => lacking.has(path)));
  return page < 0 ? PAGES.length : page;
}

function ReferPages({ form }: { form: Form }) {
  const { words } = usePage();
  const [at, setAt] = useState(0);
  const [returnTo, setReturnTo] = useState<number>();
  const rows = useCheckRows(form);
  const title = words.t('page.title.refer');
  const last = at === PAGES.length;
  const show = (page: number) => {
    form.calm();
    setAt(page);
    window.scrollTo(0, 0);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.question')?.focus());
  };
  const turn = (page: number) => {
    stepTaken(() => show(at));
    show(page);
  };
  const [begun] = useState(stepsTaken);
  useEffect(() => {
    if (form.done) forgetSteps(begun);
  }, [form.done]);
  /** A draft is gone on with at the first page that lacks an answer; the pages before it are steps back. */
  const goOn = (take: boolean) => {
    const lacking = unanswered(form.offer?.values);
    form.takeDraft(take);
    if (!take) return;
    for (let page = 0; page < lacking; page++) stepTaken(() => show(page));
    show(lacking);
  };
  const primary = async () => {
    if (!last) {
      if (form.check(PAGES[at])) turn(returnTo ?? at + 1);
      return;
    }
    await form.send();
  };
  const toField = (path: string) => {
    const page = PAGES.findIndex((asked) => asked.includes(path.split('.')[0]!));
    if (page >= 0 && page !== at) {
      if (last) setReturnTo(at);
      turn(page);
    }
    requestAnimationFrame(() => requestAnimationFrame(() => focusField(path)));
  };
  if (form.done || form.offer)
    return (
      <MatterScreen title={title}>
        <FormTrouble form={form} />
        <div class="matter">
          {form.done ? (
            <>
              <DonePanel done={form.done} command={form.command} />
              <DangerNote />
            </>
          ) : (
            <DraftOffer form={{ ...form, takeDraft: goOn }} />
          )}
        </div>
        {form.done && <SentReferral rows={rows} />}
      </MatterScreen>
    );
  const questions = [words.t('page.refer.pupil'), words.t('page.refer.seen'), words.t('page.refer.tried')];
  const pupil = form.names[form.values.pupilId ?? ''];
  return (
    <form class="act-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <MatterScreen
        title={title}
        windowTitle={`${form.errors.length > 0 ? `${words.t('page.error')}: ` : ''}${title}`}
        note={words.t('page.step', { n: at + 1, all: PAGES.length + 1 })}
        progress={(at + 1) / (PAGES.length + 1)}
        foot={
          <FormFoot
            form={form}
            label={last ? words.t('page.refer.send') : words.t('page.continue')}
            onPrimary={() => void primary()}
            cancel={false}
          />
        }
      >
        <ErrorSummary form={form} onGo={toField} />
        <FormTrouble form={form} />
        <Reasons form={form} />
        {last ? (
          <>
            <div class="fields">
              <DangerNote />
            </div>
            <CheckAnswers rows={rows()} who={words.t('page.refer.who')} onChange={toField} />
          </>
        ) : (
          <div class="fields">
            <DangerNote />
            <div>
              {at > 0 && pupil && <div class="facts">{pupil}</div>}
              <h2 class="question" tabIndex={-1}>
                {questions[at]}
              </h2>
            </div>
            {at === 0 && <PupilQuestion form={form} />}
            {at === 1 && <SeenQuestions form={form} />}
            {at === 2 && <TriedQuestions form={form} />}
          </div>
        )}
      </MatterScreen>
    </form>
  );
}
