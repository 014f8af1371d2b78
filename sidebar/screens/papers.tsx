// Papers: the list of a card or a sitting, and one paper with making, opening and signing it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Act, PapersView } from '../../src/casework/views';
import { isUnsigned } from '../../src/model/codes';
import { ReopenSitting } from '../../src/model/inputs/council';
import { NumberPaper } from '../../src/model/inputs/numbering';
import { ReopenPlan } from '../../src/model/inputs/plan';
import { MarkSigned, RenewPaper } from '../../src/model/inputs/school';
import { newActId, type Refusal, act as send } from '../core/door';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { markChanged, useView } from '../core/views';
import { DateField } from '../fields/date-field';
import { NameListField } from '../fields/people-picker';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import type { AnyForm } from '../parts/act-form-types';
import { Icon } from '../parts/icon';
import { Note, StatusChip } from '../parts/marks';
import { PaperRows } from '../parts/paper-rows';
import { PaperWarnings, paperMade } from '../parts/paper-warnings';
import { RefusalNote } from '../parts/refusal-note';
import { ActLine } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';
import { PaperFiles } from './paper-files';
import { ForSignatureForm, PaperWay, ReturnForm } from './paper-way';

const aboutOf = ({ cardId, sittingId, on }: Act): { cardId?: string; sittingId?: string; on?: string } =>
  sittingId ? { sittingId } : cardId ? { cardId } : on ? { on } : {};

/** Papers of a card, of a sitting, or all that wait. */
export function Papers({ act }: { act: Act }) {
  const { words, go } = usePage();
  const about = aboutOf(act);
  const papers = useView('papers', about);
  return (
    <Loaded of={papers}>
      {(view) => (
        <MatterScreen title={words.t('page.title.papers')}>
          <div class="matter">
            {view.papers.length === 0 && <p>{words.t('page.paper.none')}</p>}
            {Object.keys(about).length > 0 && (
              <button
                type="button"
                id="new-paper"
                class="button wide"
                onClick={() => go({ ...about, screen: 'new-paper' })}
              >
                {words.t('page.paper.new')}
              </button>
            )}
            {about.sittingId && (
              <button
                type="button"
                id="sitting-papers"
                class="button wide"
                onClick={() => go({ ...about, screen: 'sitting-papers' })}
              >
                {words.t('page.paper.all-of-sitting')}
              </button>
            )}
            {grouped(view.papers, words.t('page.paper.unsigned')).map(([subject, group]) => (
              <section key={subject}>
                <h2>{subject}</h2>
                <PaperRows papers={group} about={about} />
              </section>
            ))}
            {view.sittings.length > 0 && (
              <section>
                <h2>{words.t('page.papers.sittings')}</h2>
                <ul class="act-lines">
                  {view.sittings.map(({ act: to, title }) => (
                    <ActLine key={to.sittingId} id={`sitting-${to.sittingId}`} act={to} title={title} />
                  ))}
                </ul>
              </section>
            )}
          </div>
        </MatterScreen>
      )}
    </Loaded>
  );
}

/** Those that wait for a signature first, then by what they are about. */
function grouped(papers: PapersView['papers'], unsigned: string): [string, PapersView['papers']][] {
  const groups = new Map<string, PapersView['papers']>([[unsigned, []]]);
  for (const paper of papers) {
    const key = isUnsigned(paper.state) ? unsigned : paper.subject;
    groups.set(key, [...(groups.get(key) ?? []), paper]);
  }
  return [...groups].filter(([, group]) => group.length > 0);
}

/** One paper; with `kind` the form of its signing, of its next version, of mending what it is about. */
export function Paper({ act }: { act: Act }) {
  const { words } = usePage();
  const papers = useView('papers', { documentId: act.documentId }, true);
  return (
    <Loaded of={papers}>
      {(view) => {
        const paper = view.papers.find((each) => each.documentId === act.documentId);
        if (!paper)
          return (
            <MatterScreen title={words.t('page.title.paper')}>
              <p class="matter">{words.t('page.paper.gone')}</p>
            </MatterScreen>
          );
        if (act.kind === 'sign') return <SignForm paper={paper} />;
        if (act.kind === 'number') return <NumberForm paper={paper} />;
        if (act.kind === 'final') return <ForSignatureForm paper={paper} />;
        if (act.kind === 'return') return <ReturnForm paper={paper} />;
        if (act.kind === 'renew') return <RenewForm paper={paper} />;
        if (act.kind === 'mend')
          return paper.sittingId ? <MendSitting paper={paper} /> : <MendPlan paper={paper} />;
        return <PaperMatter paper={paper} act={act} reload={() => void papers.reload()} />;
      }}
    </Loaded>
  );
}

/** The number from the paper journal; left empty, the next one. */
function NumberForm({ paper }: { paper: PapersView['papers'][number] }) {
  const { words, boot } = usePage();
  const form = useActForm({
    command: 'number-paper',
    schema: NumberPaper,
    subject: paper.documentId,
    initial: { documentId: paper.documentId, number: '', on: boot.today },
  });
  return (
    <ActScreen form={form} title={words.t('page.paper.number')} submit={words.t('page.save')}>
      <p class="about">
        {paper.title} · {paper.subject}
      </p>
      <TextField of={form.at('number')} optional width={12} hint={words.t('page.paper.number-hint')} />
      <DateField of={form.at('on')} toward="past" />
    </ActScreen>
  );
}

function PaperMatter({
  paper,
  act,
  reload,
}: {
  paper: PapersView['papers'][number];
  act: Act;
  reload(): void;
}) {
  const { words, go } = usePage();
  const unsigned = isUnsigned(paper.state);
  const made = unsigned || paper.state === 'SIGNED';
  return (
    <MatterScreen
      title={paper.title}
      windowTitle={`${words.t('page.title.paper')}, ${paper.number || paper.subject}`}
    >
      <div class="matter">
        <p>{paper.subject}</p>
        <StatusChip chip={paper.chip} />
        <PaperWarnings documentId={paper.documentId} />
        {paper.outdated && (
          <Note tone="warn" icon="late">
            {paper.outdated}
          </Note>
        )}
        {paper.returned && (
          <Note tone="warn" icon="late">
            {paper.returned}
          </Note>
        )}
        {paper.because && <p class="hint">{words.t('page.paper.because', { reason: paper.because })}</p>}
        {!made && paper.state !== 'SUPERSEDED' && <MakePaper paper={paper} onMade={reload} />}
        {paper.url && (
          <a class="button wide" href={paper.url} target="_blank" rel="noopener">
            <Icon name="doc" />
            {words.t('page.paper.open')}
          </a>
        )}
        {(paper.pdf || paper.pdfWaits || paper.attach) && <PaperFiles paper={paper} reload={reload} />}
        {unsigned && <PaperWay paper={paper} act={act} reload={reload} />}
        {unsigned && <MakePaper paper={paper} onMade={reload} />}
        {paper.mayNumber && (
          <button
            type="button"
            id="number"
            class="button wide"
            onClick={() => go({ ...act, kind: 'number' })}
          >
            {words.t('page.paper.number')}
          </button>
        )}
        {(['renew', 'mend'] as const)
          .filter((kind) => (kind === 'renew' ? paper.renew : paper.mend))
          .map((kind) => (
            <button
              key={kind}
              type="button"
              id={kind}
              class="button wide"
              onClick={() => go({ ...act, kind })}
            >
              {words.t(kind === 'renew' ? 'page.paper.renew' : mendTitle(paper))}
            </button>
          ))}
      </div>
    </MatterScreen>
  );
}

/** The button that makes or resumes a paper, or makes a draft anew; the same act id is sent again after a lost answer. */
export function MakePaper({
  paper,
  onMade,
}: {
  paper: Pick<PapersView['papers'][number], 'documentId' | 'state'>;
  onMade(): void;
}) {
  const { words } = usePage();
  const again = isUnsigned(paper.state);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [id, setId] = useState(newActId);
  const make = async () => {
    if (busy) return;
    setBusy(true);
    const reply = await send('make-paper', id, { documentId: paper.documentId, again }, {});
    setBusy(false);
    setRefusal(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    setId(newActId());
    markChanged();
    paperMade(reply.value);
    onMade();
  };
  return (
    <>
      {refusal && <RefusalNote refusal={refusal} />}
      <button
        type="button"
        class={again ? 'button wide' : 'button primary wide'}
        aria-disabled={busy}
        onClick={() => void make()}
      >
        {words.t(
          again
            ? 'page.paper.again'
            : refusal || paper.state === 'BEGUN'
              ? 'page.paper.resume'
              : 'page.paper.make',
        )}
        {busy && '…'}
      </button>
      {again && <p class="hint">{words.t('page.paper.again-text')}</p>}
    </>
  );
}

function SignForm({ paper }: { paper: PapersView['papers'][number] }) {
  const { words, boot } = usePage();
  const form = useActForm({
    command: 'mark-signed',
    schema: MarkSigned,
    subject: paper.documentId,
    initial: { documentId: paper.documentId, signedOn: boot.today, signers: paper.signers },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.paper.signed')}
      about={paper.number || paper.subject}
      submit={words.t('page.save')}
    >
      <p class="about">
        {paper.title} · {paper.subject}
      </p>
      <DateField of={form.at('signedOn')} toward="past" />
      <NameListField of={form.at('signers')} />
    </ActScreen>
  );
}

type Row = PapersView['papers'][number];

const mendTitle = ({ sittingId }: Row) =>
  sittingId ? ('page.paper.mend-sitting' as const) : ('page.paper.mend-plan' as const);

/** The next version of a signed paper, and why. */
function RenewForm({ paper }: { paper: Row }) {
  const { words } = usePage();
  const form = useActForm({
    command: 'renew-paper',
    schema: RenewPaper,
    subject: paper.documentId,
    initial: { documentId: paper.documentId, reason: '' },
  });
  return (
    <ReasonScreen form={form} paper={paper} title={words.t('page.paper.renew')}>
      <p class="hint">{words.t('page.paper.renew-text')}</p>
      <ProseField of={form.at('reason')} rows={2} />
    </ReasonScreen>
  );
}

/** The sitting of the minutes is opened again, and why. */
function MendSitting({ paper }: { paper: Row }) {
  const { words } = usePage();
  const form = useActForm({
    command: 'reopen-sitting',
    schema: ReopenSitting,
    subject: paper.documentId,
    initial: { sittingId: paper.sittingId, reason: '' },
  });
  return (
    <ReasonScreen form={form} paper={paper} title={words.t('page.paper.mend-sitting')}>
      <ProseField of={form.at('reason')} rows={2} />
    </ReasonScreen>
  );
}

/** The plan is opened again, and why. */
function MendPlan({ paper }: { paper: Row }) {
  const { words } = usePage();
  const form = useActForm({
    command: 'reopen-plan',
    schema: ReopenPlan,
    subject: paper.documentId,
    initial: { planId: paper.planId, reason: '' },
  });
  return (
    <ReasonScreen form={form} paper={paper} title={words.t('page.paper.mend-plan')}>
      <ProseField of={form.at('reason')} rows={2} />
    </ReasonScreen>
  );
}

function ReasonScreen({
  form,
  paper,
  title,
  children,
}: {
  form: AnyForm;
  paper: Row;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <ActScreen form={form as never} title={title} about={paper.number || paper.subject} submit={title}>
      <p class="about">
        {paper.title} · {paper.subject}
      </p>
      {children}
    </ActScreen>
  );
}
