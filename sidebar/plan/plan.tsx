// The plan editor (¶16, ¶18, ¶19, Annex 1): kinds of help at the left, measures in the middle, one of them open.
import { useRef, useState } from 'preact/hooks';
import type { Act, PlanView } from '../../src/casework/views';
import type { HelpKind } from '../../src/model/codes';
import { SavePlan } from '../../src/model/inputs/plan';
import { isWaiting } from '../core/door';
import { type DraftOf, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { planInput, useLists, useView } from '../core/views';
import { DateField } from '../fields/date-field';
import { ProseField, TextField } from '../fields/text-fields';
import { FormTrouble, Reasons } from '../parts/act-form';
import { ErrorSummary, focusField } from '../parts/error-summary';
import { Note, Para, StatusChip } from '../parts/marks';
import { PaperRows } from '../parts/paper-rows';
import { RefusalNote } from '../parts/refusal-note';
import { Loaded, MatterScreen, ScreenHeading, useTitle } from '../parts/screen';
import { Catalogue } from './catalogue';
import { type MeasureDraft, missingIn } from './measure-draft';
import { MeasureLines, PlanPeriod } from './measure-lines';
import { Measures } from './measures';

type Values = DraftOf<'save-plan'>;

/** The plan of a card: an editor until it is approved, then a page to read. */
export function Plan({ act }: { act: Act }) {
  const [saved, setSaved] = useState<{ planId?: string; round: number; forApproval: boolean }>({
    planId: act.planId,
    round: 0,
    forApproval: false,
  });
  const plan = useView('plan', planInput({ cardId: act.cardId, planId: saved.planId }), true);
  return (
    <Loaded of={plan}>
      {(view) =>
        view.approvedOn ? (
          <ApprovedPlan plan={view} />
        ) : (
          <PlanEditor
            key={saved.round}
            plan={view}
            saved={saved.round > 0}
            forApproval={saved.forApproval}
            onSaved={async (planId, forApproval) => {
              await plan.reload();
              setSaved({ planId, round: saved.round + 1, forApproval });
            }}
          />
        )
      }
    </Loaded>
  );
}

function PlanEditor({
  plan,
  saved,
  forApproval,
  onSaved,
}: {
  plan: PlanView;
  saved: boolean;
  forApproval: boolean;
  onSaved(planId: string | undefined, forApproval: boolean): Promise<void>;
}) {
  const { words, back, toast, namesHidden } = usePage();
  const { helpKinds } = useLists();
  const [open, setOpen] = useState<number>();
  const [period, setPeriod] = useState(!plan.from || !plan.to);
  const strict = useRef(false);
  const form = useActForm({
    command: 'save-plan',
    schema: SavePlan,
    subject: plan.cardId,
    quiet: true,
    seen: plan.versions,
    initial: startOf(plan),
    also: (values) =>
      strict.current
        ? (values.measures ?? []).flatMap((measure, at) =>
            missingIn(measure).map((part) => `measures.${at}.${part}`),
          )
        : [],
    onDone: (done) => void onSaved(done.planId, strict.current),
  });
  const measures = form.at('measures');
  const rows: MeasureDraft[] = measures.value ?? [];
  const notNeeded: HelpKind[] = form.values.notNeeded ?? [];
  const incomplete = rows.filter((row) => missingIn(row).length > 0).length;
  const title = `${plan.number} · ${namesHidden ? '' : `${plan.name}, `}${plan.classWords}`;
  useTitle(`${words.t('page.title.plan')}, ${plan.number}`);

  const add = (measure: MeasureDraft) => {
    measures.set([...rows, measure]);
    setOpen(rows.length);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.measure.open input')?.focus());
  };
  const remove = (at: number) => {
    const before = rows;
    measures.set(rows.filter((_row, other) => other !== at));
    setOpen(undefined);
    toast(words.t('plan.removed'), () => measures.set(before));
  };
  const move = (at: number, by: number) => {
    const copy = [...rows];
    const [row] = copy.splice(at, 1);
    copy.splice(at + by, 0, row!);
    measures.set(copy);
    setOpen(at + by);
  };
  const toField = (path: string) => {
    const [, measure] = /^measures\.(\d+)/.exec(path) ?? [];
    if (measure) setOpen(Number(measure));
    else setPeriod(period || path === 'from' || path === 'to');
    requestAnimationFrame(() => requestAnimationFrame(() => focusField(path)));
  };
  const send = async (whole: boolean) => {
    strict.current = whole;
    if (!form.check()) {
      const first = rows.findIndex((row) => missingIn(row).length > 0);
      if (whole && first >= 0) setOpen(first);
      return;
    }
    await form.send();
  };
  const waiting = form.trouble && isWaiting(form.trouble.kind) ? form.trouble : undefined;
  const paper = plan.papers.find((each) => each.url);
  return (
    <form
      class="plan-page"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!event.ctrlKey || event.code !== 'Enter') return;
        event.preventDefault();
        void send(true);
      }}
    >
      <header class="plan-bar across wrap">
        <ScreenHeading>{title}</ScreenHeading>
        <PlanPeriod of={form.values} />
        <button type="button" class="link" aria-expanded={period} onClick={() => setPeriod(!period)}>
          {words.t('plan.period.change')}
        </button>
        <span class="draft-line">
          {form.savedAt
            ? words.t('page.draft.saved', { at: form.savedAt })
            : saved
              ? words.t('plan.saved')
              : ''}
        </span>
      </header>
      <div class="plan-grid">
        <Catalogue
          kinds={helpKinds}
          added={rows.map((row) => row.kind)}
          notNeeded={notNeeded}
          onAdd={(kind, name) =>
            add({ kind, name, responsible: [], outsider: '', volume: '', indicator: '' })
          }
          onOwn={() => add({ name: '', responsible: [], outsider: '', volume: '', indicator: '' })}
          onNeeded={(kind, needed) =>
            form.change({
              notNeeded: needed ? notNeeded.filter((other) => other !== kind) : [...notNeeded, kind],
            })
          }
        />
        <main>
          {saved && !form.dirty && (
            <Note tone={forApproval && plan.incomplete.length === 0 ? 'ok' : 'plain'} icon="check">
              <strong>
                {words.t(
                  !forApproval
                    ? 'plan.saved'
                    : plan.incomplete.length > 0
                      ? 'plan.saved-incomplete'
                      : 'plan.saved-for-approval',
                )}
              </strong>
              {[...plan.incomplete, ...plan.notConsidered].map((lack) => (
                <p key={lack.message}>
                  {lack.message} {lack.paragraph && <Para of={lack.paragraph} />}
                </p>
              ))}
            </Note>
          )}
          {plan.returned && <Note tone="warn">{plan.returned}</Note>}
          <ErrorSummary form={form} onGo={toField} numbered />
          <FormTrouble form={form} />
          <Reasons form={form} />
          {period && (
            <div class="pair">
              <DateField of={form.at('from')} toward="future" />
              <DateField of={form.at('to')} toward="future" />
            </div>
          )}
          <details class="fold">
            <summary>{words.t('plan.child')}</summary>
            <div class="fields">
              <ProseField of={form.at('situation')} optional />
              <TextField of={form.at('address')} optional />
              <TextField of={form.at('registeredAddress')} optional />
            </div>
          </details>
          <div class="measures-head spread">
            <h2>{words.t('plan.measures')}</h2>
            {incomplete > 0 && (
              <StatusChip chip={{ tone: 'today', text: words.t('plan.incomplete', { n: incomplete }) }} />
            )}
          </div>
          <Measures of={measures} open={open} onOpen={setOpen} onRemove={remove} onMove={move} />
        </main>
      </div>
      <footer class="foot plan-foot spread wrap">
        {waiting ? (
          <RefusalNote refusal={waiting} />
        ) : (
          <div class="marks across wrap">
            {words.t('plan.count', { n: rows.length })} · <Para of="19" />
          </div>
        )}
        <div class="buttons wrap">
          <button type="button" class="button text" onClick={back}>
            {words.t('page.close')}
          </button>
          {paper && (
            <a class="button" href={paper.url} target="_blank" rel="noopener">
              {words.t('plan.print')}
            </a>
          )}
          <button type="button" class="button" aria-disabled={form.busy} onClick={() => void send(false)}>
            {words.t('page.save')}
          </button>
          <button
            type="button"
            class="button primary"
            aria-disabled={form.busy}
            onClick={() => void send(true)}
          >
            {waiting ? words.t('page.again') : words.t('plan.submit')}
            {form.busy && '…'}
          </button>
        </div>
      </footer>
    </form>
  );
}

function startOf(plan: PlanView): Values {
  const { cardId, planId, from, to, situation, address, registeredAddress, notNeeded, measures } = plan;
  return { cardId, planId, from, to, situation, address, registeredAddress, notNeeded, measures };
}

function ApprovedPlan({ plan }: { plan: PlanView }) {
  const { words, namesHidden } = usePage();
  return (
    <MatterScreen
      title={words.t('page.title.plan')}
      windowTitle={`${words.t('page.title.plan')}, ${plan.number}`}
    >
      <div class="matter">
        <p class="about">
          {[plan.number, !namesHidden && plan.name, plan.classWords].filter(Boolean).join(' · ')}
        </p>
        <p class="hint">
          <PlanPeriod of={plan} />
          {plan.answer && ` · ${plan.answer.words}`}
        </p>
        <MeasureLines measures={plan.measures} />
        <PaperRows papers={plan.papers} about={{ cardId: plan.cardId }} />
      </div>
    </MatterScreen>
  );
}
