// Afterwards: what was written on paper while nothing worked is entered, each with the day it happened, in the order in which it needs one another.
import { useState } from 'preact/hooks';
import type { Act } from '../../src/casework/views';
import { BLANK_KINDS, type BlankKind } from '../../src/model/inputs/papers';
import { usePage } from '../core/page-context';
import { MatterScreen } from '../parts/screen';
import { Tick } from './choice';

/** Where each is entered; what belongs to a card is reached from the list of cards. */
const WHERE: Record<BlankKind, Act> = {
  D01: { screen: 'refer' },
  D02: { screen: 'agency-information' },
  D03: { screen: 'board', kind: 'D03' },
  D05: { screen: 'board', kind: 'D05' },
  D14: { screen: 'convene', kind: 'D14' },
  D16: { screen: 'convene' },
  D18: { screen: 'board', kind: 'D18' },
};

export function AfterOutage() {
  const { words, go, boot } = usePage();
  const [days, setDays] = useState<Partial<Record<BlankKind, string>>>({});
  const [filled, setFilled] = useState<readonly BlankKind[]>([]);
  return (
    <MatterScreen title={words.t('page.title.after-outage')}>
      <div class="matter">
        <p>{words.t('outage.text')}</p>
        <fieldset class="field">
          <legend class="legend">{words.t('outage.which')}</legend>
          {BLANK_KINDS.map((kind) => (
            <Tick
              key={kind}
              id={`filled-${kind}`}
              label={words.t(`blank.${kind}`)}
              checked={filled.includes(kind)}
              onTick={(on) =>
                setFilled(BLANK_KINDS.filter((each) => (each === kind ? on : filled.includes(each))))
              }
            />
          ))}
        </fieldset>
        {filled.length > 0 && (
          <section class="loose">
            <h2>{words.t('outage.order')}</h2>
            <p>{words.t('outage.days')}</p>
            <ol class="spaced">
              {filled.map((kind, at) => (
                <li key={kind} class="loose">
                  <strong>
                    {at + 1}. {words.t(`blank.${kind}`)}
                  </strong>
                  <p class="hint">{words.t(`outage.${kind}`)}</p>
                  <div class="copies">
                    <label for={`day-${kind}`}>{words.t('outage.day')}</label>
                    <input
                      id={`day-${kind}`}
                      class="input"
                      type="date"
                      style={{ width: '200px' }}
                      max={boot.today}
                      value={days[kind] ?? ''}
                      onInput={(event) => setDays({ ...days, [kind]: event.currentTarget.value })}
                    />
                    <button
                      type="button"
                      id={`enter-${kind}`}
                      class="button"
                      aria-label={`${words.t('outage.open')}: ${words.t(`blank.${kind}`)}`}
                      onClick={() => go({ ...WHERE[kind], on: days[kind] || undefined })}
                    >
                      {words.t('outage.open')}
                    </button>
                  </div>
                </li>
              ))}
            </ol>
            <p>{words.t('outage.deviations')}</p>
            <p>{words.t('outage.keep')}</p>
          </section>
        )}
      </div>
    </MatterScreen>
  );
}
