// Convening a sitting (¶5): day, place, agenda with readiness; and inviting the parents (¶9).

import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CommandInputs } from '../../src/casework/answers';
import type { Act, ConveneView, SittingView } from '../../src/casework/views';
import type { Role } from '../../src/model/codes';
import { ConveneSitting, InviteParents } from '../../src/model/inputs/council';
import { later } from '../../src/model/moment';
import { cardIdOf, sittingIdOf } from '../../src/model/record-id';
import { child, type Draft, type Field, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { asBefore, keepSent } from '../core/same-again';
import { useLists, useView } from '../core/views';
import { RadioField, SelectField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffField } from '../fields/people-picker';
import { ProseField, TextField, TimeField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { AboutPupil } from '../parts/card-screen';
import { Icon } from '../parts/icon';
import { Para } from '../parts/marks';
import { ActLine } from '../parts/rows';
import { RowsField } from '../parts/rows-field';
import { Loaded, MatterScreen } from '../parts/screen';
import { sittingDay, sittingTitle } from '../room/room-words';

type Item = Draft<CommandInputs['convene-sitting']['items'][number]>;

/** A new sitting, or (with `sittingId`) one convened before. */
export function Convene({ act }: { act: Act }) {
  const convene = useView('convene', {}, true);
  const sitting = useView('sitting', act.sittingId ? { sittingId: act.sittingId } : undefined, true);
  const [anew, setAnew] = useState(false);
  return (
    <Loaded of={convene}>
      {(view) =>
        act.sittingId ? (
          <Loaded of={sitting}>{(old) => <ConveneForm view={view} act={act} old={old} />}</Loaded>
        ) : act.cardId && !anew && view.sittings.some(({ state }) => state === 'planned') ? (
          <WhichSitting view={view} act={act} onNew={() => setAnew(true)} />
        ) : (
          <ConveneForm view={view} act={act} />
        )
      }
    </Loaded>
  );
}

const ASKED = {
  PLACEMENT: 'page.convene.asked',
  REVIEW: 'page.convene.asked-review',
  REMOVAL: 'page.convene.asked-removal',
} as const;

/** What the row asked for that led here with a card. */
const askedOf = ({ kind }: Act) => ASKED[kind as keyof typeof ASKED] ?? ASKED.PLACEMENT;

/** A card asks for an agenda and a sitting is convened already: into that one first, a new one after it. */
function WhichSitting({ view, act, onNew }: { view: ConveneView; act: Act; onNew(): void }) {
  const { words, go } = usePage();
  const { cardId, kind } = act;
  const card = [...view.cards, ...view.later].find((each) => each.cardId === cardId);
  return (
    <MatterScreen title={words.t(askedOf(act))}>
      <div class="matter">
        {card && (
          <p>
            <AboutName of={card} />
          </p>
        )}
        {view.sittings
          .filter(({ state }) => state === 'planned')
          .map(({ sittingId, day }, at) => (
            <button
              key={sittingId}
              type="button"
              id={`into-${sittingId}`}
              class={at === 0 ? 'button primary wide' : 'button wide'}
              onClick={() => go({ screen: 'convene', sittingId, cardId, kind })}
            >
              {words.t('page.convene.into', { day })}
            </button>
          ))}
        <button type="button" id="new-sitting" class="button wide" onClick={onNew}>
          {words.t('page.convene.new')}
        </button>
      </div>
    </MatterScreen>
  );
}

function ConveneForm({ view, act, old }: { view: ConveneView; act: Act; old?: SittingView }) {
  const { words, namesHidden } = usePage();
  const { itemKinds, staff } = useLists();
  const leads = (id: string | null | undefined, ...roles: Role[]) =>
    staff.some((person) => (!id || person.id === id) && person.roles.some((role) => roles.includes(role)));
  const asked: Item[] = act.cardId
    ? [{ kind: (act.kind as Item['kind']) ?? 'PLACEMENT', cardId: act.cardId, title: '' }]
    : [];
  const before: Item[] =
    old?.items.map(({ itemId, kind, title, comesAt }, at) => ({
      itemId,
      kind,
      cardId: cardIdOf(itemId) || undefined,
      title: kind === 'OTHER' ? title : '',
      // An hour given by habit goes on following the sitting's.
      comesAt: comesAt === later(old.heldAt, at * view.minutesPerFamily) ? undefined : comesAt || undefined,
    })) ?? [];
  const initial = [
    ...before,
    ...asked.filter((item) => !before.some((other) => other.cardId === item.cardId)),
  ];
  const form = useActForm({
    command: 'convene-sitting',
    schema: ConveneSitting,
    subject: act.sittingId ?? act.cardId ?? '',
    seen: old?.versions,
    initial: {
      sittingId: old?.sittingId,
      // The day on an invitation is not the sitting's: it goes on to the invitations.
      heldOn: old?.heldOn ?? (act.kind === 'D14' ? undefined : act.on),
      heldAt: old?.heldAt ?? '15:00',
      place: old?.place ?? view.suggestedPlace,
      decidedBy: old?.decidedBy ?? staff.find(({ roles }) => roles.includes('HEAD'))?.id,
      decidedBasis: old?.decidedBasis ?? '',
      items: initial,
    },
  });
  const items = form.at('items');
  const chosen: Item[] = items.value ?? [];
  const others = chosen.filter((item) => item.kind === 'OTHER');
  const ofCards = chosen.filter((item) => item.kind !== 'OTHER');
  const isOn = (cardId: string) => ofCards.some((item) => item.cardId === cardId);
  const placeOf = (cardId: string) =>
    chosen.findIndex((item) => item.cardId === cardId && item.kind !== 'OTHER');
  /** What is wrong with a card leads to its tick. */
  const tickId = (cardId: string) => `f-items-${placeOf(cardId)}-cardId`;
  /** ¶9 When the family comes: by habit one after another from the sitting's hour. */
  const comes = (cardId: string) => {
    const at = placeOf(cardId);
    if (at < 0) return null;
    const of = child(child({ ...items, value: chosen } as Field<Item[]>, at), 'comesAt');
    const byHabit = later(form.values.heldAt ?? '', at * view.minutesPerFamily);
    return <TimeField of={{ ...of, value: of.value ?? byHabit } as Field<string | undefined>} />;
  };
  const toggle = (cardId: string, on: boolean, kind: Item['kind'] = 'PLACEMENT') =>
    items.set([
      ...ofCards.filter((item) => item.cardId !== cardId),
      ...(on ? [{ kind, cardId, title: '' }] : []),
      ...others,
    ]);
  // A card already on this agenda is not among those that wait for one.
  const listed: ConveneView['cards'] = [
    ...view.cards,
    ...(old?.items ?? []).flatMap(({ itemId, number, kind }) => {
      const cardId = cardIdOf(itemId);
      return cardId === '' ||
        kind === 'OTHER' ||
        [...view.cards, ...view.later].some((card) => card.cardId === cardId)
        ? []
        : [{ cardId, number, name: '', classWords: '', readiness: [] }];
    }),
  ];
  const open = view.sittings.filter(
    (sitting) => sitting.state !== 'closed' && sitting.sittingId !== act.sittingId,
  );
  const into = act.cardId ? view.sittings.find(({ sittingId }) => sittingId === act.sittingId) : undefined;
  return (
    <ActScreen
      form={form}
      title={words.t(act.cardId ? askedOf(act) : 'page.title.convene')}
      submit={
        into
          ? words.t('page.convene.into', { day: into.day })
          : words.t(old ? 'page.save' : 'page.convene.submit')
      }
      numbered
    >
      {open.length > 0 && !old && (
        <section>
          <h2>{words.t('page.agenda-in-plan')}</h2>
          <ul class="act-lines">
            {open.map((sitting) => (
              <Fragment key={sitting.sittingId}>
                <ActLine
                  id={`sitting-${sitting.sittingId}`}
                  act={{ screen: 'sitting', sittingId: sitting.sittingId }}
                  title={`${sitting.words}\u00a0· ${words.t('page.convene.items', { n: sitting.items })}`}
                />
                {sitting.state === 'planned' && !act.cardId && (
                  <ActLine
                    id={`change-${sitting.sittingId}`}
                    act={{ screen: 'convene', sittingId: sitting.sittingId }}
                    title={words.t('page.convene.change')}
                  />
                )}
                <ActLine
                  id={`papers-${sitting.sittingId}`}
                  act={{ screen: 'papers', sittingId: sitting.sittingId }}
                  title={words.t('page.title.papers')}
                />
              </Fragment>
            ))}
          </ul>
        </section>
      )}
      <DateField of={form.at('heldOn')} toward="future" para="5" />
      <TimeField of={form.at('heldAt')} />
      <TextField of={form.at('place')} />
      <StaffField of={form.at('decidedBy')} para="5" />
      {form.values.decidedBy && !leads(form.values.decidedBy, 'HEAD', 'DEPUTY_UPBRINGING') && (
        <TextField of={form.at('decidedBasis')} />
      )}
      <fieldset class={items.error ? 'field bad' : 'field'} id={items.id} tabIndex={-1}>
        <legend class="legend">{words.t('page.convene.cards')}</legend>
        {items.error && (
          <div class="error flex">
            <Icon name="late" />
            <span>{items.error}</span>
          </div>
        )}
        {listed.length === 0 && <p class="hint">{words.t('page.convene.no-cards')}</p>}
        {listed.map((card) => (
          <div key={card.cardId} class="ready-card">
            <label class="tick">
              <input
                type="checkbox"
                id={isOn(card.cardId) ? tickId(card.cardId) : undefined}
                checked={isOn(card.cardId)}
                onChange={(event) => toggle(card.cardId, event.currentTarget.checked)}
              />
              <span>
                <AboutName of={card} />
              </span>
            </label>
            {comes(card.cardId)}
            {card.putOff && <p class="hint inset">{card.putOff}</p>}
            <ul class="readiness">
              {card.readiness.map((ready) => (
                <li key={ready.text} class={`hint marks across wrap ${ready.done ? 'done' : ''}`}>
                  <Icon name={ready.done ? 'check' : 'ring'} /> {ready.text} <Para of={ready.paragraph} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </fieldset>
      {view.later.length > 0 && (
        <details class="fold" open={view.later.some((card) => card.suggested || isOn(card.cardId))}>
          <summary>{words.t('page.convene.later')}</summary>
          {view.later.map((card) => (
            <div key={card.cardId} class="ready-card">
              <label class="tick">
                <input
                  type="checkbox"
                  id={isOn(card.cardId) ? tickId(card.cardId) : undefined}
                  checked={isOn(card.cardId)}
                  onChange={(event) =>
                    toggle(card.cardId, event.currentTarget.checked, card.suggested ?? 'REVIEW')
                  }
                />
                <span>
                  <AboutName of={card} />
                </span>
              </label>
              {card.why && <p class="hint inset">{card.why}</p>}
              {comes(card.cardId)}
              {isOn(card.cardId) && (
                <SelectField
                  of={child(
                    child(
                      { ...items, value: chosen } as Field<Item[]>,
                      chosen.findIndex(({ cardId }) => cardId === card.cardId),
                    ),
                    'kind',
                  )}
                  label={words.t('field.title.label')}
                  choices={itemKinds.filter(({ code }) => code === 'REVIEW' || code === 'REMOVAL')}
                />
              )}
            </div>
          ))}
        </details>
      )}
      <h2>{words.t('page.convene.other')}</h2>
      {view.putOff.length > 0 && (
        <fieldset class="field">
          <legend class="legend">{words.t('page.convene.put-off')}</legend>
          {view.putOff.map(({ itemId, cardId, title, words: why }) => (
            <label key={itemId} class="tick">
              <input
                type="checkbox"
                checked={others.some((item) => item.carriedFrom === itemId)}
                onChange={(event) =>
                  items.set([
                    ...chosen.filter((item) => item.carriedFrom !== itemId),
                    ...(event.currentTarget.checked
                      ? [{ kind: 'OTHER' as const, cardId, title, carriedFrom: itemId }]
                      : []),
                  ])
                }
              />
              <span>
                {title} <small>{why}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <RowsField
        of={{ ...items, id: 'f-other-items', value: chosen, error: undefined }}
        only={(item) => item.kind === 'OTHER'}
        title={(n) => words.t('page.convene.question', { n })}
        add={words.t('page.convene.add')}
        empty={{ kind: 'OTHER' as const, title: '' }}
      >
        {(row) => (
          <>
            <TextField of={child(row, 'title')} />
            <SelectField
              of={child(row, 'cardId')}
              choices={[...listed, ...view.later].map(({ cardId, name, classWords, number }) => ({
                code: cardId,
                words: namesHidden || !name ? number : `${name}, ${classWords} · ${number}`,
              }))}
              optional
            />
            <StaffField of={child(row, 'rapporteur')} optional />
          </>
        )}
      </RowsField>
    </ActScreen>
  );
}

function AboutName({ of }: { of: Pick<ConveneView['cards'][number], 'name' | 'classWords' | 'number'> }) {
  const { namesHidden } = usePage();
  return <>{namesHidden || !of.name ? of.number : `${of.name}, ${of.classWords}\u00a0· ${of.number}`}</>;
}

/** ¶9 The parents are invited: when, how, with what result. */
export function Invite({ act }: { act: Act }) {
  const itemId = act.itemId ?? '';
  const sitting = useView('sitting', { sittingId: act.sittingId ?? sittingIdOf(itemId), itemId }, true);
  return <Loaded of={sitting}>{(view) => <InviteForm sitting={view} itemId={itemId} act={act} />}</Loaded>;
}

function InviteForm({ sitting, itemId, act }: { sitting: SittingView; itemId: string; act: Act }) {
  const { words, boot, go } = usePage();
  const { inviteWays, inviteResults } = useLists();
  const item = sitting.items.find((each) => each.itemId === itemId);
  const form = useActForm({
    command: 'invite-parents',
    schema: InviteParents,
    subject: itemId,
    seen: sitting.versions,
    prepare: keepSent('invite-parents'),
    initial: {
      invitedOn: act.on ?? boot.today,
      note: '',
      ...asBefore('invite-parents', act.same),
      itemId,
    },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.invite')}
      about={item?.number}
      submit={words.t('page.invite.submit')}
      after={
        item?.nextInvite && (
          <div class="matter">
            <button
              type="button"
              id="next-invite"
              class="button wide"
              onClick={() =>
                go({
                  screen: 'invite',
                  itemId: item.nextInvite?.itemId,
                  sittingId: sitting.sittingId,
                  same: item.nextInvite?.same,
                })
              }
            >
              {words.t(item.nextInvite.same ? 'page.invite.same' : 'page.invite.next')}
            </button>
          </div>
        )
      }
    >
      {item?.name && (
        <AboutPupil of={{ name: item.name, classWords: item.classWords ?? '', number: item.number }} />
      )}
      <p class="hint">
        {sittingTitle(words, sitting)}, {sittingDay(words, sitting)}
        {item?.comesAt && `. ${words.t('page.invite.comes', { time: item.comesAt })}`}
      </p>
      {(item?.parents ?? []).length > 0 && (
        <p>{words.t('page.invite.whom', { who: (item?.parents ?? []).join('; ') })}</p>
      )}
      <DateField of={form.at('invitedOn')} toward="past" para="9" />
      <RadioField of={form.at('way')} choices={inviteWays} />
      {form.values.way === 'PUPIL' && <p class="hint">{words.t('page.invite.sealed')}</p>}
      <RadioField of={form.at('result')} choices={inviteResults} />
      <ProseField of={form.at('note')} optional rows={2} />
    </ActScreen>
  );
}
