// Which papers can be made of a card, a sitting or a school year, and making one of them.
import { useState } from 'preact/hooks';
import type { Act, PaperOffersView } from '../../src/casework/views';
import { newActId, type Refusal, act as send } from '../core/door';
import { usePage } from '../core/page-context';
import { markChanged, useView } from '../core/views';
import { Icon } from '../parts/icon';
import { paperMade } from '../parts/paper-warnings';
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
            <ul class="papers">
              {view.offers.flatMap((offer) =>
                offer.subjects.map((subject) => (
                  <SubjectRow
                    key={`${offer.kind} ${subject.subjectId}`}
                    offer={offer}
                    subject={subject}
                    act={act}
                  />
                )),
              )}
            </ul>
          </div>
        </MatterScreen>
      )}
    </Loaded>
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
    paperMade(reply.value);
    if (reply.value.documentId) show(reply.value.documentId);
  };
  return (
    <li>
      <Icon name="doc" />
      <div>
        <span>{offer.title}</span>
        {subject.about !== '' && <p class="hint">{subject.about}</p>}
        {refusal && <RefusalNote refusal={refusal} />}
        <div class="buttons wrap">
          {subject.languages.map((language) => {
            const made = subject.made[language];
            const inLanguage = words.t(`page.paper.in-${language}`);
            return (
              <button
                key={language}
                type="button"
                class="link"
                id={`make-${offer.kind}-${subject.subjectId}-${language}`}
                aria-disabled={busy}
                aria-label={`${offer.title}: ${words.t(made ? 'page.paper.show-in' : 'page.paper.make-in', { language: inLanguage })}`}
                onClick={() => (made ? show(made) : void make(language))}
              >
                {made && <Icon name="check" />}
                {inLanguage}
              </button>
            );
          })}
        </div>
      </div>
    </li>
  );
}
