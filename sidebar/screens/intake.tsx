// Intake: the incoming number, the first information on pupil and family (¶12).
import type { ComponentChildren } from 'preact';
import type { Act, Versions } from '../../src/casework/views';
import { RecordPrimaryInformation, RegisterReferral } from '../../src/model/inputs/intake';
import { child, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import { RadioField, SelectField, YesNoField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffListField } from '../fields/people-picker';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { AboutPupil, forCard } from '../parts/card-screen';
import { RowsField } from '../parts/rows-field';
import { Loaded } from '../parts/screen';

/** The incoming number is given: to a letter or an application of a card, or to a letter about nobody here. */
export function Register({ act }: { act: Act }) {
  return act.incomingId ? <RegisterLetter act={act} /> : <RegisterReferralOf act={act} />;
}

function RegisterLetter({ act }: { act: Act }) {
  const view = useView('incoming-letter', { incomingId: act.incomingId ?? '' }, true);
  return (
    <Loaded of={view}>
      {(letter) => (
        <RegisterForm
          about={{ incomingId: letter.incomingId }}
          title={letter.title}
          versions={letter.versions}
        />
      )}
    </Loaded>
  );
}

const RegisterReferralOf = forCard(({ card, act }) => {
  const waiting = card.facts.referrals?.find(({ referralId, number }) =>
    act.referralId ? referralId === act.referralId : number === '',
  );
  return (
    <RegisterForm
      about={{ cardId: card.cardId, referralId: waiting?.referralId }}
      title={waiting?.title}
      versions={card.versions}
    >
      <AboutPupil of={card} />
    </RegisterForm>
  );
});

function RegisterForm({
  about,
  title,
  versions,
  children,
}: {
  about: { cardId?: string; referralId?: string; incomingId?: string };
  title?: string;
  versions: Versions;
  children?: ComponentChildren;
}) {
  const { words, boot } = usePage();
  const form = useActForm({
    command: 'register-referral',
    schema: RegisterReferral,
    subject: about.referralId ?? about.incomingId ?? about.cardId ?? '',
    seen: versions,
    initial: { ...about, registeredOn: boot.today, number: '' },
  });
  return (
    <ActScreen form={form} title={words.t('page.title.register')} submit={words.t('page.register.submit')}>
      {children}
      {title && <p class="hint">{title}</p>}
      <DateField of={form.at('registeredOn')} toward="past" para="11" />
      <TextField of={form.at('number')} optional width={8} />
    </ActScreen>
  );
}

/** ¶12 Pupil and family; what the register knows is filled in. */
export const PrimaryInformation = forCard(({ card, act }) => {
  const { words, boot } = usePage();
  const { relations, situations } = useLists();
  const { facts } = card;
  const form = useActForm({
    command: 'record-primary-information',
    schema: RecordPrimaryInformation,
    subject: card.cardId,
    seen: card.versions,
    initial: {
      cardId: card.cardId,
      family: facts.family.length > 0 ? facts.family : [{}],
      whereabouts: facts.whereabouts ?? '',
      situation: facts.situation,
      description: facts.description ?? '',
      takenPart: [],
      gatheredOn: act.on ?? boot.today,
    },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.primary-information')}
      about={card.number}
      submit={words.t('page.done')}
    >
      <AboutPupil of={card} />
      <h2>{words.t('page.family')}</h2>
      <RowsField
        of={form.at('family')}
        title={(n) => words.t('page.family.member', { n })}
        add={words.t('page.family.add')}
        empty={{}}
      >
        {(row) => (
          <>
            <SelectField of={child(row, 'relation')} choices={relations} />
            <TextField of={child(row, 'lastName')} />
            <TextField of={child(row, 'firstName')} />
            <TextField of={child(row, 'patronymic')} optional />
            <YesNoField of={child(row, 'legalRepresentative')} />
            <TextField of={child(row, 'whereabouts')} optional />
            <TextField of={child(row, 'phone')} optional type="tel" width={14} />
          </>
        )}
      </RowsField>
      <TextField of={form.at('whereabouts')} />
      <RadioField of={form.at('situation')} choices={situations} para="12" />
      <ProseField of={form.at('description')} rows={4} />
      <StaffListField of={form.at('takenPart')} optional />
      <DateField of={form.at('gatheredOn')} toward="past" />
    </ActScreen>
  );
});
