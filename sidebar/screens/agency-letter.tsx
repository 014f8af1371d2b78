// An agency's letter is written down (¶11).
import type { Act } from '../../src/casework/views';
import { ReceiveAgencyInformation } from '../../src/model/inputs/intake';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists } from '../core/views';
import { RadioField, SelectField, TickField } from '../fields/choice-fields';
import { PupilListField } from '../fields/people-picker';
import { ProseField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { LetterFields, LetterNumber } from '../parts/letter-fields';
import { DangerNote } from '../parts/marks';

/** ¶11 A letter about one or several pupils is written down. */
export function AgencyInformation({ act }: { act: Act }) {
  const { words, boot } = usePage();
  const { agencies, situations } = useLists();
  const form = useActForm({
    command: 'receive-agency-information',
    schema: ReceiveAgencyInformation,
    subject: '',
    initial: {
      sender: '',
      letterNo: '',
      receivedOn: act.on ?? boot.today,
      pupilIds: [],
      notOurs: false,
      gist: '',
      registeredOn: boot.today,
      number: '',
    },
  });
  const notOurs = form.at('notOurs');
  return (
    <ActScreen form={form} title={words.t('page.title.agency-information')} submit={words.t('page.record')}>
      <DangerNote />
      <SelectField of={form.at('agency')} choices={agencies as never} para="11" />
      <LetterFields form={form} term />
      {!notOurs.value && <PupilListField of={form.at('pupilIds')} />}
      <TickField of={{ ...notOurs, set: (next) => form.change({ notOurs: next, pupilIds: [] }) }} />
      <RadioField of={form.at('situation')} choices={situations} />
      <ProseField of={form.at('gist')} />
      <LetterNumber form={form} />
    </ActScreen>
  );
}
