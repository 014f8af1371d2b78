// Which papers can be made of a card, a sitting or a school year, and making one of them.
import { useState } from 'preact/hooks';
import type { Act, PaperOffersView } from '../../src/casework/views';
import { newActId, type Refusal, act as send } from '../core/door';
import { announce, usePage } from '../core/page-context';
import { markChanged, useView } from '../core/views';
import { RefusalNote } from '../parts/refusal-note';
import { Loaded, MatterScreen } from '../parts/screen';

type Offer = PaperOffersView['offers'][number];

const onOf = ({ on, cardId, sittingId }: Act): string => on ?? cardId ?? sittingId ?? '';

/** The papers by kind; each in the language its reader wants, or the other. */
export function NewPaper({ act }: { act: Act }) {
  const { words } = usePage();
  const offers = useView('paper-offers', { on: onOf(act) }, true);
  return (
    <Loaded of={offers}>
      {(view) => (
        <MatterScreen title={words.t('page.title.new-paper')}>
          <div class="matter">
            <p>{view.subject}</p>
            {view.offers.length === 0 && <p>{words.t('page.paper.nothing-yet')}</p>}
            {view.offers.map((offer) => (
              <OfferPart key={offer.kind} offer={offer} act={act} />
            ))}
          </div>
        </MatterScreen>
      )}
    </Loaded>
  );
}

function OfferPart({ offer, act }: { offer: Offer; act: Act }) {
  return (
    <section class="part">
      <h2>{offer.title}</h2>
      {offer.subjects.map((subject) => (
        <SubjectRow key={subject.subjectId} offer={offer} subject={subject} act={act} />
      ))}
    </section>
  );
}

function SubjectRow({ offer, subject, act }: { offer: Offer; subject: Offer['subjects'][number]; act: Act }) {
  const { words, go } = usePage();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [ids, setIds] = useState({ kk: newActId(), ru: newActId() });
  const show = (documentId: string) => go({ ...act, screen: 'paper', documentId });
  const make = async (language: 'kk' | 'ru') => {
    if (busy) return;
    setBusy(true);
    const { subjectId } = subject;
    const reply = await send('make-paper', ids[language], { kind: offer.kind, subjectId, language }, {});
    setBusy(false);
    setRefusal(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    setIds({ ...ids, [language]: newActId() });
    markChanged();
    announce('say', reply.value.message);
    if (reply.value.documentId) show(reply.value.documentId);
  };
  return (
    <>
      {subject.about !== '' && <p>{subject.about}</p>}
      {refusal && <RefusalNote refusal={refusal} />}
      <div class="buttons">
        {subject.languages.map((language) => {
          const made = subject.made[language];
          return (
            <button
              key={language}
              type="button"
              class="button"
              id={`make-${offer.kind}-${language}`}
              aria-disabled={busy}
              onClick={() => (made ? show(made) : void make(language))}
            >
              {words.t(made ? 'page.paper.show-in' : 'page.paper.make-in', {
                language: words.t(`page.paper.in-${language}`),
              })}
            </button>
          );
        })}
      </div>
    </>
  );
}
