// Pupils found by the beginning of their name, in the place of a list.
import { useEffect, useState } from 'preact/hooks';
import type { Act, FindPupilView } from '../../src/casework/views';
import { ask, type Refusal } from '../core/door';
import { announce, usePage } from '../core/page-context';
import { Skeleton } from './marks';
import { RefusalNote } from './refusal-note';
import { RowLink } from './rows';

const PAUSE_MS = 300;

type FoundPupil = FindPupilView['results'][number];

/** A found pupil opens the card, or a referral when there is none. */
const cardOrReferral = (pupil: FoundPupil): Act =>
  pupil.cardId
    ? { screen: 'card', cardId: pupil.cardId }
    : { screen: 'refer', kind: `${pupil.id} ${pupil.name}, ${pupil.note}` };

/** Pupils and their open cards; the office may look into closed ones too. */
export function Search({ text }: { text: string }) {
  const { words, boot } = usePage();
  const [ended, setEnded] = useState(false);
  useEffect(() => setEnded(false), [text]);
  return (
    <>
      <Results text={text} />
      {ended ? (
        <Results text={text} ended under />
      ) : (
        boot.act.screen !== 'my-referrals' && (
          <p class="matter">
            <button type="button" id="find-ended" class="button wide" onClick={() => setEnded(true)}>
              {words.t('page.search.ended')}
            </button>
          </p>
        )
      )}
    </>
  );
}

/** Pupils found by a text, and what a press on one opens; `under` another heading it is not the screen's first. */
export function Results({
  text,
  actOf = cardOrReferral,
  under,
  left,
  ended,
}: {
  text: string;
  /** Those who have left the school. */
  left?: boolean;
  /** Closed cards. */
  ended?: boolean;
  actOf?(pupil: FoundPupil): Act;
  under?: boolean;
}) {
  const Heading = under ? 'h2' : 'h1';
  const { words, boot, namesHidden } = usePage();
  const [view, setView] = useState<FindPupilView>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let alive = true;
    const timer = setTimeout(async () => {
      const reply = await ask('find-pupil', { text, left, ended });
      if (!alive) return;
      setRefusal(reply.ok ? undefined : reply);
      if (!reply.ok) return;
      setView(reply.value);
      announce('say', words.t('page.found', { n: reply.value.found }));
    }, PAUSE_MS);
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [text, round, left, ended]);
  if (refusal) return <RefusalNote refusal={refusal} again={() => setRound(round + 1)} />;
  if (!view) return <Skeleton />;
  const rest = view.found - view.results.length;
  const more = async () => {
    const reply = await ask('find-pupil', { text, left, ended, after: view.results.length });
    if (reply.ok) setView({ ...view, results: [...view.results, ...reply.value.results] });
    else setRefusal(reply);
  };
  return (
    <section class="group">
      <Heading class="group-head spread">
        {words.t(ended ? 'page.search.ended-title' : 'page.search.results')}{' '}
        <span class="count">{view.found}</span>
      </Heading>
      {view.found === 0 && (
        <p class="empty">
          {words.t('page.search.none')} {!ended && <small>{words.t('page.search.how')}</small>}
        </p>
      )}
      <ul class="rows">
        {view.results.map((pupil) => (
          <RowLink
            key={pupil.id}
            id={`found-${pupil.id}`}
            act={actOf(pupil)}
            title={namesHidden ? (pupil.number ?? pupil.note) : pupil.name}
            subject={[
              pupil.note,
              pupil.number,
              pupil.state,
              // A teacher does not learn from this list whether there is a card.
              !pupil.cardId &&
                actOf === cardOrReferral &&
                words.t(boot.act.screen === 'my-referrals' ? 'page.title.refer' : 'page.search.refer'),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </ul>
      {rest > 0 && (
        <p class="matter">
          <button
            type="button"
            id={ended ? 'found-ended-more' : 'found-more'}
            class="button wide"
            onClick={() => void more()}
          >
            {words.t('page.search.more', { n: rest })}
          </button>
        </p>
      )}
    </section>
  );
}
