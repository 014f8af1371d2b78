// Blank papers for days without electricity or internet: all that a council needs, as one print file.
import { useState } from 'preact/hooks';
import { BLANK_KINDS, type BlankKind } from '../../src/model/inputs/papers';
import { ask } from '../core/door';
import { usePage } from '../core/page-context';
import { MatterScreen } from '../parts/screen';
import { PrintFile } from '../print/print-file';
import { Tick } from './choice';

const LANGUAGES = ['kk', 'ru'] as const;
type Language = (typeof LANGUAGES)[number];
/** So many of each by habit: a week without the register. */
const BY_HABIT: Record<BlankKind, number> = { D01: 3, D02: 3, D03: 3, D05: 2, D14: 4, D16: 1, D18: 2 };
const MOST_COPIES = 40;

/** Which forms, in which language, how many of each; and the file. */
export function BlankPapers() {
  const { words } = usePage();
  const [languages, setLanguages] = useState<readonly Language[]>(LANGUAGES);
  const [copies, setCopies] = useState(BY_HABIT);
  const parts = languages.flatMap((language) =>
    BLANK_KINDS.map((kind) => ({
      key: `${kind} ${language}`,
      title: words.t(`blank.${kind}`),
      hint: words.t(`blank.${language}`),
      copies: copies[kind],
      fetch: () => ask('blank-paper', { kind, language }),
    })),
  );
  return (
    <MatterScreen title={words.t('page.title.blank-papers')}>
      <div class="matter">
        <p>{words.t('blank.text')}</p>
        <fieldset class="field">
          <legend class="legend">{words.t('blank.languages')}</legend>
          {LANGUAGES.map((language) => (
            <Tick
              key={language}
              id={`blank-${language}`}
              label={words.t(`blank.${language}`)}
              checked={languages.includes(language)}
              onTick={(on) =>
                setLanguages(LANGUAGES.filter((each) => (each === language ? on : languages.includes(each))))
              }
            />
          ))}
        </fieldset>
        {BLANK_KINDS.map((kind) => (
          <label key={kind} class="copies">
            <input
              class="input"
              type="number"
              min={0}
              max={MOST_COPIES}
              id={`copies-${kind}`}
              aria-label={words.t('blank.copies', { form: words.t(`blank.${kind}`) })}
              value={copies[kind]}
              onChange={(event) => {
                const wanted = Math.round(Number(event.currentTarget.value)) || 0;
                setCopies({ ...copies, [kind]: Math.min(Math.max(wanted, 0), MOST_COPIES) });
              }}
            />
            {words.t(`blank.${kind}`)}
          </label>
        ))}
        <PrintFile
          parts={parts}
          fileName={words.t('blank.file')}
          list={{ title: words.t('blank.list'), lines: [words.t('blank.list-text')] }}
          button={words.t('blank.print', { n: parts.reduce((sum, part) => sum + part.copies, 0) })}
        />
      </div>
    </MatterScreen>
  );
}
