// The family and bodies of a card: what was tried and answered, and the forms of contacts (¶9, ¶18, ¶21).
import type { VNode } from 'preact';
import type * as z from 'zod/mini';
import type { CommandName } from '../../src/casework/answers';
import type { Act, FamilyView } from '../../src/casework/views';
import {
  AnnulContact as AnnulContactInput,
  RecordContact as RecordContactInput,
} from '../../src/model/inputs/family';
import { type ActForm, type DraftOf, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import { RadioField, SelectField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffField } from '../fields/people-picker';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { AboutPupil } from '../parts/card-screen';
import { Para, StatusChip } from '../parts/marks';
import { ActLine, Part } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';

export interface FamilyProps {
  family: FamilyView;
  act: Act;
}

/** The screen of an act about the family of a card: screen, command and title share a name. */
export function familyAct<N extends CommandName>(
  command: N,
  schema: z.ZodMiniType,
  initial: (props: FamilyProps, today: string) => DraftOf<N>,
  Fields: (props: FamilyProps & { form: ActForm<N> }) => VNode,
  also?: (values: DraftOf<N>) => string[],
) {
  function FamilyForm(props: FamilyProps) {
    const { words, boot } = usePage();
    const { family, act } = props;
    const form = useActForm<N>({
      command,
      schema: schema as never,
      subject: act.recordId ?? act.letterId ?? family.cardId,
      seen: family.versions,
      initial: initial(props, boot.today),
      also,
    });
    return (
      <ActScreen
        form={form}
        title={words.maybe(`page.title.${command}`) ?? ''}
        about={family.number}
        submit={words.t('page.record')}
      >
        <AboutPupil of={family} />
        <Fields {...props} form={form} />
      </ActScreen>
    );
  }
  return function FamilyScreen({ act }: { act: Act }) {
    const view = useView('family', { cardId: act.cardId ?? '' }, true);
    return <Loaded of={view}>{(family) => <FamilyForm family={family} act={act} />}</Loaded>;
  };
}

/** Everything that was tried with the family and with bodies, the newest first. */
export function Family({ act }: { act: Act }) {
  const { words, go } = usePage();
  const view = useView('family', { cardId: act.cardId ?? '' }, true);
  return (
    <Loaded of={view}>
      {(family) => (
        <MatterScreen
          title={words.t('page.title.family')}
          windowTitle={`${words.t('page.title.family')}, ${family.number}`}
        >
          <div class="matter">
            <AboutPupil of={family} />
          </div>
          <div class="other-acts">
            <ul class="act-lines">
              {family.acts.map((each, at) => (
                <ActLine key={each.title} id={`act-${at}`} act={each.act} title={each.title} />
              ))}
            </ul>
            {family.closedActs.map((closed) => (
              <p key={closed.title} class="hint">
                {closed.title}: {closed.why} {closed.paragraph && <Para of={closed.paragraph} />}
              </p>
            ))}
          </div>
          {family.parts.map((part) => (
            <Part key={part.title} title={part.title}>
              <ol class="timeline">
                {part.rows.map((row) => (
                  <li key={row.id}>
                    <small>{row.when}</small>
                    <span>{row.title}</span>
                    {row.text && <span class="hint">{row.text}</span>}
                    <span class="marks across wrap">
                      {row.chip && <StatusChip chip={row.chip} />}
                      {row.acts.map((each) => (
                        <button key={each.title} type="button" class="link" onClick={() => go(each.act)}>
                          {each.title}
                          <span class="sr">: {row.title}</span>
                        </button>
                      ))}
                    </span>
                  </li>
                ))}
              </ol>
            </Part>
          ))}
        </MatterScreen>
      )}
    </Loaded>
  );
}

/** An attempt to reach the family; from a refused plan it begins as the refusal of help. */
export const RecordContact = familyAct(
  'record-contact',
  RecordContactInput,
  ({ family, act }, today) => ({
    cardId: family.cardId,
    on: today,
    whom: '',
    note: '',
    record: '',
    ...(act.kind === 'HELP_REFUSED'
      ? { purpose: 'HELP_OFFERED' as const, result: 'REFUSED' as const, fact: 'HELP_REFUSED' as const }
      : act.kind === 'DECISION'
        ? { purpose: 'DECISION' as const }
        : {}),
  }),
  ({ form, family }) => {
    const { words } = usePage();
    const { inviteWays } = useLists();
    const { result, fact, purpose } = form.values;
    const facts = (['HELP_REFUSED', 'NO_MEASURES'] as const).map((code) => ({
      code,
      words: words.t(`page.fact.${code}`),
    }));
    return (
      <>
        <SelectField of={form.at('purpose')} choices={family.contactPurposes} para="9" />
        <DateField of={form.at('on')} toward="past" />
        <RadioField of={form.at('way')} choices={inviteWays} />
        <SelectField of={form.at('result')} choices={family.contactResults} />
        {result !== 'NOT_REACHED' && result !== 'NO_ANSWER' && <TextField of={form.at('whom')} />}
        {(fact || purpose === 'HELP_OFFERED' || purpose === 'MEASURES_ASKED') && (
          <>
            <SelectField of={form.at('fact')} choices={facts} empty={words.t('page.fact.none')} para="21" />
            {fact && <TextField of={form.at('record')} />}
          </>
        )}
        {result === 'REFUSED' && (
          <>
            <StaffField of={form.at('witness1')} optional />
            <StaffField of={form.at('witness2')} optional />
          </>
        )}
        <ProseField of={form.at('note')} optional rows={2} />
        <StaffField of={form.at('by')} optional />
      </>
    );
  },
  (values) => [
    ...(values.fact ? ['record'] : []),
    ...(values.result && values.result !== 'NOT_REACHED' && values.result !== 'NO_ANSWER' ? ['whom'] : []),
  ],
);

export const AnnulContact = familyAct(
  'annul-contact',
  AnnulContactInput,
  ({ act }) => ({ contactId: act.recordId ?? '', reason: '' }),
  ({ form }) => <ProseField of={form.at('reason')} rows={3} />,
);
