// A pupil's card: where it stands, what next, what is missing, what happened, papers, who sees it.
import { useState } from 'preact/hooks';
import type { Act, CardView } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { Icon } from '../parts/icon';
import { ListScreen } from '../parts/list-screen';
import { Para, StatusChip } from '../parts/marks';
import { PaperRows } from '../parts/paper-rows';
import { ActLine, Part } from '../parts/rows';
import { Loaded, ScreenHeading } from '../parts/screen';

const SHOWN_EVENTS = 8;
const SHOWN_ACTS = 3;

/** The card of one pupil. */
export function Card({ act }: { act: Act }) {
  const card = useView('card', { cardId: act.cardId ?? '' });
  const { words } = usePage();
  return (
    <Loaded of={card}>
      {(view) => (
        <ListScreen title={`${words.t('page.title.card')} ${view.number}`}>
          <CardBody card={view} />
        </ListScreen>
      )}
    </Loaded>
  );
}

function CardBody({ card }: { card: CardView }) {
  const { words, back, backTitle, namesHidden } = usePage();
  const newPaper = card.otherActs.find(({ act }) => act.screen === 'new-paper');
  const facts = [card.classWords, card.ageWords, namesHidden ? undefined : card.number];
  return (
    <>
      <div class="card-head">
        {backTitle && (
          <button type="button" class="back-link across" onClick={back}>
            <Icon name="back" />
            {backTitle}
          </button>
        )}
        <ScreenHeading>{namesHidden ? card.number : card.name}</ScreenHeading>
        <div class="facts">{facts.filter(Boolean).join('\u00a0· ')}</div>
        <StatusChip chip={card.stateChip} />
      </div>
      <NextStep card={card} />
      <OtherActs card={{ ...card, otherActs: card.otherActs.filter((other) => other !== newPaper) }} />
      {card.needs.length > 0 && <Needs card={card} />}
      {card.timeline.length > 0 && <Timeline card={card} />}
      {(card.papers.length > 0 || newPaper) && (
        <Part title={words.t('page.card.papers')}>
          <PaperRows papers={card.papers} about={{ cardId: card.cardId }} />
          {newPaper && (
            <ul class="act-lines">
              <ActLine id="new-paper" act={newPaper.act} title={newPaper.title} />
            </ul>
          )}
        </Part>
      )}
      <Part title={words.t('page.card.who-sees')} lock>
        <p class="hint">{card.whoSees}</p>
      </Part>
    </>
  );
}

function NextStep({ card: { next } }: { card: CardView }) {
  const { go } = usePage();
  if (!next) return null;
  return (
    <section class={next.late ? 'next-step late' : 'next-step'} aria-labelledby="next-title">
      <h2 id="next-title">{next.title}</h2>
      {(next.due || next.why || next.paragraph) && (
        <div class="why hint">
          {next.due && <strong>{next.due}</strong>} {next.why}{' '}
          {next.paragraph && <Para of={next.paragraph} />}
        </div>
      )}
      <button type="button" id="next" class="button primary wide" onClick={() => go(next.act)}>
        {next.button}
      </button>
    </section>
  );
}

function OtherActs({ card }: { card: CardView }) {
  const { words } = usePage();
  const [all, setAll] = useState(false);
  const shown = all ? card.otherActs : card.otherActs.slice(0, SHOWN_ACTS - 1);
  const more = card.otherActs.length > shown.length || card.closedActs.length > 0;
  if (card.otherActs.length === 0 && card.closedActs.length === 0) return null;
  return (
    <div class="other-acts">
      <ul class="act-lines">
        {shown.map((other, at) => (
          <ActLine key={other.title} id={`act-${at}`} act={other.act} title={other.title} />
        ))}
        {more && !all && (
          <li>
            <button type="button" class="act-line spread" aria-expanded={false} onClick={() => setAll(true)}>
              <span>{words.t('page.card.other-acts')}</span>
              <Icon name="down" />
            </button>
          </li>
        )}
      </ul>
      {all && card.closedActs.length > 0 && (
        <>
          <h3>{words.t('page.card.closed-acts')}</h3>
          <ul class="closed lines">
            {card.closedActs.map((closed) => (
              <li key={closed.title}>
                <span>{closed.title}</span>
                <div class="hint marks across wrap">
                  {closed.why} {closed.paragraph && <Para of={closed.paragraph} />}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const NEED_ICONS = { done: 'check', 'under-way': 'half', missing: 'ring' } as const;

function Needs({ card }: { card: CardView }) {
  const { words, go } = usePage();
  return (
    <Part title={words.t('page.card.needs')}>
      <ul class="needs">
        {card.needs.map((need, at) => (
          <li key={need.title} class={need.state}>
            <Icon name={NEED_ICONS[need.state]} />
            <div>
              <span class="sr">{words.t(`page.need.${need.state}`)}: </span>
              {need.act ? (
                <button
                  type="button"
                  id={`need-${at}`}
                  class="need-link"
                  onClick={() => need.act && go(need.act)}
                >
                  {need.title}
                </button>
              ) : (
                need.title
              )}
              <div class="marks hint across wrap">
                {need.note && <span>{need.note} ·</span>} <Para of={need.paragraph} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Timeline({ card }: { card: CardView }) {
  const { words } = usePage();
  const [all, setAll] = useState(false);
  const events = all ? card.timeline : card.timeline.slice(0, SHOWN_EVENTS);
  return (
    <Part title={words.t('page.card.timeline')}>
      <ol class="timeline">
        {events.map((event, at) => (
          <li key={at} class={event.planned ? 'planned' : event.deviation ? 'deviation' : ''}>
            <small>
              {event.planned && <span class="sr">{words.t('page.planned')}: </span>}
              {[event.when, event.who].filter(Boolean).join('\u00a0· ')}
            </small>
            <span>
              {event.deviation && <Icon name="late" />} {event.text}
            </span>
          </li>
        ))}
      </ol>
      {card.timeline.length > events.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.t('page.show-all', { n: card.timeline.length })}
        </button>
      )}
    </Part>
  );
}
