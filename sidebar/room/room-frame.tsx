// The frame of the sitting's room: agenda at the left, the step in the middle, growing minutes at the right.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SittingItem, SittingView } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { Icon, type IconName } from '../parts/icon';
import { Menu } from '../parts/menu';
import { ScreenHeading, useTitle } from '../parts/screen';
import { sittingDay, sittingTitle } from './room-words';

export type Step = 'presence' | 'hearing' | 'decision' | 'plan' | 'close' | 'break';

/** What every step of the room knows and where it can lead. */
export interface Room {
  sitting: SittingView;
  /** The item now heard; the only one whose name is in the page. */
  item?: SittingItem;
  step: Step;
  /** Opens a step, and with `itemId` another item. */
  open(step: Step, itemId?: string): void;
  /** Reads the sitting again; answers when it is there. */
  reload(): Promise<void>;
}

const isOver = (item: SittingItem): boolean => item.state === 'decided' || item.state === 'postponed';

/** The first item without a decision, after a given one if there is such. */
export function nextItem(items: SittingItem[], after?: string): SittingItem | undefined {
  const at = items.findIndex((item) => item.itemId === after);
  return (
    items.slice(at + 1).find((item) => !isOver(item)) ??
    items.find((item) => !isOver(item) && item.itemId !== after)
  );
}

/** The steps an item goes through. */
export const stepsOf = (item: SittingItem): Step[] =>
  item.kind === 'PLACEMENT'
    ? ['presence', 'hearing', 'decision', 'plan']
    : ['presence', 'hearing', 'decision'];

/** Bar, agenda, step, minutes, foot. */
export function RoomFrame({
  room,
  title,
  about,
  foot,
  minutes,
  savedAt,
  children,
}: {
  room: Room;
  title: string;
  about?: string;
  foot: ComponentChildren;
  minutes?: ComponentChildren;
  savedAt?: string;
  children: ComponentChildren;
}) {
  const { words, hideScreen, boot, back } = usePage();
  const [showMinutes, setShowMinutes] = useState(false);
  const { sitting, item, step } = room;
  const name = sittingTitle(words, sitting);
  useTitle(item ? `${name}, ${words.t('page.convene.question', { n: item.order })}` : name);
  const present = sitting.council.filter((member) => member.present).length;
  const started = sitting.state !== 'planned';
  return (
    <div class={showMinutes ? 'room-page minutes-shown' : 'room-page'}>
      <header class="room-bar spread wrap">
        {boot.address && (
          <button type="button" class="plain" onClick={back} aria-label={words.t('page.back')}>
            <Icon name="back" />
          </button>
        )}
        <p>
          <strong>{name}</strong> <span>{sitting.parts ?? sittingDay(words, sitting)}</span>
        </p>
        {started && (
          <button type="button" class="button" onClick={() => room.open('presence')}>
            <Icon name="people" />
            {words.t('room.present', { n: present, all: sitting.council.length })}
          </button>
        )}
        <button type="button" class="button" onClick={hideScreen}>
          <Icon name="hide" />
          {words.t('page.hide-screen')}
        </button>
        <Menu />
      </header>
      <div class="room-grid">
        <Agenda room={room} />
        <main>
          <div>
            <ScreenHeading key={`${item?.itemId} ${step}`}>{title}</ScreenHeading>
            {about && <p class="facts">{about}</p>}
          </div>
          {started && item && step !== 'close' && step !== 'break' && <Steps room={room} item={item} />}
          {children}
        </main>
        <aside aria-label={words.t('room.minutes')}>
          <div class="minutes-head spread">
            <h2>{words.t('room.minutes')}</h2>
            {savedAt && <span class="hint">{words.t('room.saved', { at: savedAt })}</span>}
          </div>
          <div class="sheet">
            <p class="sheet-title">
              {sitting.number === ''
                ? words.t('room.minutes').toUpperCase()
                : words.t('room.minutes.title', { number: sitting.number })}
            </p>
            {minutes ?? <p>{words.t('room.minutes.empty')}</p>}
          </div>
        </aside>
      </div>
      <footer class="foot room-foot spread wrap">
        {foot}
        <button
          type="button"
          class="button minutes-tab"
          aria-pressed={showMinutes}
          onClick={() => setShowMinutes(!showMinutes)}
        >
          {words.t('room.minutes')}
        </button>
      </footer>
    </div>
  );
}

const ITEM_ICONS: Record<'done' | 'now' | 'waiting' | 'postponed', IconName> = {
  done: 'check',
  postponed: 'calendar',
  now: 'dot',
  waiting: 'ring',
};

function Agenda({ room }: { room: Room }) {
  const { words, go } = usePage();
  const { sitting, item, step } = room;
  const started = sitting.state === 'open';
  return (
    <nav class="agenda" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{words.t('room.agenda')}</h2>
      <ol>
        {sitting.items.map((each) => {
          const now = started && each.itemId === item?.itemId && step !== 'close';
          const putOff = each.state === 'postponed';
          const state = now ? 'now' : putOff ? 'postponed' : isOver(each) ? 'done' : 'waiting';
          const text =
            state === 'postponed' && each.putOffTo
              ? words.t('room.item.put-off', { day: each.putOffTo })
              : words.t(`room.item.${state}`);
          const content = (
            <>
              <Icon name={ITEM_ICONS[state]} />
              {each.order}. {text}
            </>
          );
          return (
            <li key={each.itemId}>
              {started ? (
                <button
                  type="button"
                  class={`across ${state}`}
                  aria-current={now ? 'true' : undefined}
                  onClick={() => room.open(isOver(each) ? 'decision' : 'hearing', each.itemId)}
                >
                  {content}
                </button>
              ) : (
                <span class={`across ${state}`}>{content}</span>
              )}
            </li>
          );
        })}
        {started && (
          <li>
            <button
              type="button"
              id="add-item"
              class="across waiting"
              onClick={() => go({ screen: 'add-item', sittingId: sitting.sittingId })}
            >
              <Icon name="plus" />
              {words.t('page.title.add-item')}
            </button>
          </li>
        )}
        {started && (
          <li>
            <button
              type="button"
              class={step === 'close' ? 'across now' : 'across waiting'}
              onClick={() => room.open('close')}
            >
              <Icon name={step === 'close' ? 'dot' : 'ring'} />
              {words.t('room.step.close')}
            </button>
          </li>
        )}
      </ol>
      <p class="hint">{words.t('room.others-hidden')}</p>
    </nav>
  );
}

function Steps({ room, item }: { room: Room; item: SittingItem }) {
  const { words } = usePage();
  const steps = stepsOf(item);
  const at = steps.indexOf(room.step);
  const reached = isOver(item) ? steps.length - 1 : item.state === 'heard' ? 2 : 1;
  return (
    <ol class="steps wrap" aria-label={words.t('room.steps')}>
      {steps.map((step, index) => {
        const done = index < at || index < reached;
        return (
          <li
            key={step}
            class={index === at ? 'now' : done ? 'done' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            {done && index !== at ? (
              <button type="button" onClick={() => room.open(step, item.itemId)}>
                <Icon name="check" />
                {words.t(`room.step.${step}`)}
              </button>
            ) : (
              words.t(`room.step.${step}`)
            )}
          </li>
        );
      })}
    </ol>
  );
}

const ABOUT = {
  PLACEMENT: 'room.placement',
  REVIEW: 'room.review',
  REMOVAL: 'room.removal',
} as const;

/** «7 «Б» · question of the register», under the name of the item's pupil. */
export function useItemHeading(item: SittingItem): { title: string; about: string } {
  const { words, namesHidden } = usePage();
  if (item.kind === 'OTHER' && !item.name) return { title: item.title, about: '' };
  return {
    title: namesHidden ? item.number : (item.name ?? item.number),
    about: [item.classWords, item.kind === 'OTHER' ? item.title : words.t(ABOUT[item.kind])]
      .filter(Boolean)
      .join(' · '),
  };
}
