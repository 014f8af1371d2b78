// What few may read: restricted materials, a sealed card opened with a reason, sealing, the second person's check.
import { useState } from 'preact/hooks';
import type { Act, RestrictedView } from '../../src/casework/views';
import type { CheckAnswer } from '../../src/model/codes';
import {
  AdoptText,
  CheckGround as CheckGroundInput,
  OpenClosedPart,
  ProposeGround,
  RecordRestricted,
  SealRefusal,
} from '../../src/model/inputs/privacy';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import type { Words } from '../core/words';
import { RadioField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { NumberField, ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { AboutPupil, forCard } from '../parts/card-screen';
import { Note } from '../parts/marks';
import { ActLine, Group } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';

const KIND = 'new';

/** Restricted materials of a card; with `kind` «new» or a kind of material the form of one more. */
export function Restricted({ act }: { act: Act }) {
  const view = useView('restricted', { cardId: act.cardId ?? '' }, true);
  return (
    <Loaded of={view}>
      {(of) =>
        act.kind ? (
          <RecordForm of={of} kind={act.kind} />
        ) : act.documentId ? (
          <OpenForm of={of} noteId={act.documentId} />
        ) : (
          <Notes of={of} reload={view.reload} />
        )
      }
    </Loaded>
  );
}

function Notes({ of, reload }: { of: RestrictedView; reload(): Promise<void> }) {
  const { words, go } = usePage();
  return (
    <MatterScreen title={words.t('page.title.restricted')}>
      <div class="matter">
        <AboutPupil of={of} />
        <p class="hint">{words.t('page.restricted.text')}</p>
        <ul class="act-lines">
          <ActLine
            id="card-file"
            act={{ screen: 'card-file', cardId: of.cardId }}
            title={words.t('page.title.card-file')}
          />
        </ul>
        {of.kinds.length > 0 && (
          <button
            type="button"
            id="record"
            class="button primary wide"
            onClick={() => go({ screen: 'restricted', cardId: of.cardId, kind: KIND })}
          >
            {words.t('page.restricted.record')}
          </button>
        )}
      </div>
      {of.notes.length === 0 && <p class="empty">{words.t('page.restricted.none')}</p>}
      <ul class="rows">
        {of.notes.map((note) => (
          <li class="row flex" key={note.noteId}>
            <div class="row-text">
              {note.readable ? (
                <button
                  type="button"
                  id={note.noteId}
                  class="row-link"
                  onClick={() => go({ screen: 'restricted', cardId: of.cardId, documentId: note.noteId })}
                >
                  {note.title}
                </button>
              ) : (
                note.title
              )}
              <div class="subject">{[note.on, note.who, note.kept].filter(Boolean).join(' · ')}</div>
            </div>
          </li>
        ))}
      </ul>
      {of.unbound.map((textId) => (
        <Unbound key={textId} cardId={of.cardId} textId={textId} reload={reload} />
      ))}
      {of.log.length > 0 && (
        <Group id="log" title={words.t('page.restricted.log')} count={of.log.length}>
          {of.log.map((line, at) => (
            <li class="row flex" key={at}>
              <div class="row-text">
                {line.who}
                <div class="subject">{[line.when, line.what].filter(Boolean).join(' · ')}</div>
              </div>
            </li>
          ))}
        </Group>
      )}
    </MatterScreen>
  );
}

/** A text an interrupted act left behind is bound to its card by one press. */
function Unbound({ cardId, textId, reload }: { cardId: string; textId: string; reload(): Promise<void> }) {
  const { words } = usePage();
  const form = useActForm({
    command: 'adopt-text',
    schema: AdoptText,
    subject: textId,
    restricted: true,
    initial: { cardId, textId },
    onDone: () => void reload(),
  });
  return (
    <div class="matter">
      <Note tone="warn" icon="late">
        <p>{form.trouble?.problems[0]?.message ?? words.t('page.restricted.unbound')}</p>
        <button type="button" class="button" aria-disabled={form.busy} onClick={() => void form.send()}>
          {words.t('page.restricted.adopt')}
        </button>
      </Note>
    </div>
  );
}

function RecordForm({ of, kind }: { of: RestrictedView; kind: string }) {
  const { words, boot } = usePage();
  const known = of.kinds.find(({ code }) => code === kind);
  const form = useActForm({
    command: 'record-restricted',
    schema: RecordRestricted,
    subject: of.cardId,
    restricted: true,
    initial: {
      cardId: of.cardId,
      kind: known?.code as never,
      keptAs: known?.asText ? undefined : 'PAPER',
      receivedOn: boot.today,
      keptWhere: '',
      text: '',
    },
  });
  const { values } = form;
  const asText = of.kinds.some(({ code, asText }) => asText && code === values.kind);
  return (
    <ActScreen
      form={form}
      title={words.t('page.restricted.record')}
      about={of.number}
      submit={words.t('page.save')}
    >
      <AboutPupil of={of} />
      <RadioField of={form.at('kind')} choices={of.kinds} />
      {asText && <RadioField of={form.at('keptAs')} choices={keptAs(words)} inline />}
      <DateField of={form.at('receivedOn')} toward="past" />
      {asText && values.keptAs === 'TEXT' ? (
        <ProseField of={form.at('text')} rows={8} />
      ) : (
        <>
          <NumberField of={form.at('sheets')} />
          <TextField of={form.at('keptWhere')} />
        </>
      )}
    </ActScreen>
  );
}

const keptAs = (words: Words) => [
  { code: 'PAPER' as const, words: words.t('page.kept.paper') },
  { code: 'TEXT' as const, words: words.t('page.kept.text') },
];

/** Opens one text with a reason, then shows it. */
function OpenForm({ of, noteId }: { of: RestrictedView; noteId: string }) {
  const { words } = usePage();
  const note = of.notes.find((each) => each.noteId === noteId);
  const [open, setOpen] = useState(note?.opened === true);
  const form = useActForm({
    command: 'open-closed-part',
    schema: OpenClosedPart,
    subject: noteId,
    restricted: true,
    initial: { cardId: of.cardId, noteId, reason: '' },
    also: () => (note?.own ? [] : ['reason']),
    onDone: () => setOpen(true),
  });
  if (open && note) return <TextOf noteId={noteId} of={of} />;
  return (
    <ActScreen form={form} title={note?.title ?? ''} about={of.number} submit={words.t('page.closed.open')}>
      <AboutPupil of={of} />
      <p class="hint">{words.t('page.closed.logged')}</p>
      <ProseField of={form.at('reason')} rows={2} optional={note?.own === true} />
    </ActScreen>
  );
}

function TextOf({ noteId, of }: { noteId: string; of: RestrictedView }) {
  const text = useView('restricted-text', { noteId }, true);
  return (
    <Loaded of={text}>
      {(view) => (
        <MatterScreen title={view.title}>
          <div class="matter">
            <AboutPupil of={of} />
            {view.warning && (
              <Note tone="err" icon="late">
                {view.warning}
              </Note>
            )}
            <p class="check-text">{view.text}</p>
          </div>
        </MatterScreen>
      )}
    </Loaded>
  );
}

/** A sealed card is opened with a reason; done leads back to the card. */
export function OpenSealed({ act }: { act: Act }) {
  const { words } = usePage();
  const form = useActForm({
    command: 'open-closed-part',
    schema: OpenClosedPart,
    subject: act.cardId ?? '',
    restricted: true,
    initial: { cardId: act.cardId ?? '', reason: '' },
    also: () => ['reason'],
  });
  return (
    <ActScreen form={form} title={words.t('page.title.open-sealed')} submit={words.t('page.closed.open')}>
      <p class="hint">{words.t('page.closed.logged')}</p>
      <ProseField of={form.at('reason')} rows={2} />
    </ActScreen>
  );
}

/** The texts of a refused card leave the register. */
export const Seal = forCard(({ card, act }) => {
  const { words } = usePage();
  const opening = card.otherActs.find((other) => other.act.screen === 'open-sealed');
  const form = useActForm({
    command: 'seal-refusal',
    schema: SealRefusal,
    subject: act.cardId ?? '',
    initial: { cardId: act.cardId ?? '', keptAs: 'PAPER', keptWhere: '' },
  });
  return (
    <ActScreen form={form} title={words.t('page.title.seal')} submit={words.t('page.title.seal')}>
      <p class="about">{card.number}</p>
      <p class="hint">{words.t('page.seal.text')}</p>
      {opening && (
        <ul class="act-lines">
          <ActLine id="open-sealed" act={opening.act} title={opening.title} />
        </ul>
      )}
      <RadioField of={form.at('keptAs')} choices={keptAs(words)} inline />
      {form.values.keptAs === 'PAPER' && (
        <>
          <NumberField of={form.at('sheets')} />
          <TextField of={form.at('keptWhere')} hint={words.t('page.seal.where')} />
        </>
      )}
    </ActScreen>
  );
});

/** The second person's answer about a ground; without a check, the proposal of one. */
export function CheckGround({ act }: { act: Act }) {
  return act.checkId ? <Answer act={act} /> : <Propose act={act} />;
}

function Answer({ act }: { act: Act }) {
  const { words } = usePage();
  const { grounds } = useLists();
  const form = useActForm({
    command: 'check-ground',
    schema: CheckGroundInput,
    subject: act.checkId ?? '',
    initial: { checkId: act.checkId ?? '' },
  });
  const choices: { code: CheckAnswer; words: string }[] = [
    { code: 'CONFIRMED', words: words.t('page.check.confirmed') },
    { code: 'DECLINED', words: words.t('page.check.declined') },
  ];
  return (
    <ActScreen form={form} title={words.t('page.title.check-ground')} submit={words.t('page.save')}>
      <p class="about">{grounds.find(({ code }) => code === act.kind)?.words}</p>
      <p class="hint">{words.t('page.check.text')}</p>
      <RadioField of={form.at('answer')} choices={choices} para="22" />
    </ActScreen>
  );
}

function Propose({ act }: { act: Act }) {
  const { words } = usePage();
  const { grounds } = useLists();
  const form = useActForm({
    command: 'propose-ground',
    schema: ProposeGround,
    subject: act.cardId ?? '',
    initial: { cardId: act.cardId ?? '', ground: '10' },
  });
  return (
    <ActScreen form={form} title={words.t('page.title.check-ground')} submit={words.t('page.check.propose')}>
      <p class="about">{grounds.find(({ code }) => code === '10')?.words}</p>
      <p class="hint">{words.t('page.check.propose-text')}</p>
    </ActScreen>
  );
}
