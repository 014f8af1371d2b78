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
  D03: { screen: 'board' },
  D05: { screen: 'board' },
  D14: { screen: 'convene' },
  D16: { screen: 'convene' },
  D18: { screen: 'board' },
};

/** Those whose form begins with the day that stands on the paper. */
const WITH_DAY: readonly BlankKind[] = ['D01', 'D02', 'D16'];

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
            <ol>
              {filled.map((kind) => (
                <li key={kind} class="loose">
                  <strong>{words.t(`blank.${kind}`)}</strong>
                  <p class="hint">{words.t(`outage.${kind}`)}</p>
                  {WITH_DAY.includes(kind) && (
                    <div class="field">
                      <label for={`day-${kind}`}>{words.t('outage.day')}</label>
                      <input
                        id={`day-${kind}`}
                        class="input"
                        type="date"
                        style={{ maxWidth: '200px' }}
                        max={boot.today}
                        value={days[kind] ?? ''}
                        onInput={(event) => setDays({ ...days, [kind]: event.currentTarget.value })}
                      />
                    </div>
                  )}
                  <button
                    type="button"
                    id={`enter-${kind}`}
                    class="button"
                    aria-label={`${words.t('outage.open')}: ${words.t(`blank.${kind}`)}`}
                    onClick={() => go({ ...WHERE[kind], on: days[kind] || undefined })}
                  >
                    {words.t('outage.open')}
                  </button>
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
