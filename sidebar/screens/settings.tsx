// Settings: the school's own may be changed, those of the order are only shown; days of the school's calendar.
import type { Act, SettingsView } from '../../src/casework/views';
import { CALENDAR_KINDS, CALENDAR_WEEKS } from '../../src/model/codes';
import { ChangeSettings, SaveCalendarDay } from '../../src/model/inputs/school';
import { type Field, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { RadioField, SelectField, YesNoField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { NumberField, ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { Para } from '../parts/marks';
import { Loaded } from '../parts/screen';

type Setting = SettingsView['groups'][number]['settings'][number];
type Value = string | number | boolean;

/** All settings in groups; with `kind` «calendar-day» the form of one day. */
export function Settings({ act }: { act: Act }) {
  const settings = useView('settings', {}, true);
  if (act.kind === 'calendar-day') return <CalendarDay />;
  return <Loaded of={settings}>{(view) => <SettingsForm view={view} />}</Loaded>;
}

/** The form of these settings; all that this person may change without `keys`. */
export function useSettingsForm(view: SettingsView, keys?: readonly string[]) {
  const own = view.groups
    .flatMap((group) => group.settings)
    .filter((setting) => setting.by === 'school' && (keys === undefined || keys.includes(setting.key)));
  const before = Object.fromEntries(own.map((setting) => [setting.key, setting.value]));
  return useActForm({
    command: 'change-settings',
    schema: ChangeSettings,
    subject: keys?.[0] ?? '',
    seen: view.versions,
    initial: { values: before },
    prepare: ({ values = {} }) => ({
      values: Object.fromEntries(
        Object.entries(values).filter(([key, value]) => value !== undefined && value !== before[key]),
      ),
    }),
  });
}

/** One setting: its field, or its value where it is not this person's to change. */
export function SettingLine({
  setting,
  form,
}: {
  setting: Setting;
  form: ReturnType<typeof useSettingsForm>;
}) {
  const { words } = usePage();
  const { key } = setting;
  if (setting.by !== 'school')
    return (
      <div class="field">
        <div class="label-row wrap">
          <strong>{setting.label}</strong>
          {setting.paragraph && <Para of={setting.paragraph} />}
        </div>
        <p class="hint">
          {words.t(setting.by === 'head' ? 'page.settings.by-head' : 'page.settings.by-order')}
        </p>
        {setting.hint && <p class="hint">{setting.hint}</p>}
        <p>{shownValue(setting, words.t('page.yes'), words.t('page.no'))}</p>
      </div>
    );
  const values = form.at('values') as Field<Record<string, Value | undefined> | undefined>;
  const of: Field<Value | undefined> = {
    ...values,
    path: `values.${key}`,
    id: `f-values-${key.replace(/\./g, '-')}`,
    value: values.value?.[key],
    error: values.errorAt(`values.${key}`),
    set: (next) => values.set({ ...values.value, [key]: next }),
    leave: () => values.leaveAt(`values.${key}`),
  };
  return <SettingField setting={setting} of={of} />;
}

function SettingsForm({ view }: { view: SettingsView }) {
  const { words, go } = usePage();
  const form = useSettingsForm(view);
  return (
    <ActScreen form={form} title={words.t('page.title.settings')} submit={words.t('page.save')}>
      {view.groups.map((group) => (
        <section class="fields-group" key={group.title}>
          <h2>{group.title}</h2>
          {group.settings.map((setting) => (
            <SettingLine key={setting.key} setting={setting} form={form} />
          ))}
        </section>
      ))}
      <button
        type="button"
        id="calendar-day"
        class="button"
        onClick={() => go({ screen: 'settings', kind: 'calendar-day' })}
      >
        {words.t('page.settings.calendar-day')}
      </button>
    </ActScreen>
  );
}

function shownValue(setting: Setting, yes: string, no: string): string {
  if (typeof setting.value === 'boolean') return setting.value ? yes : no;
  return setting.choices?.find((choice) => choice.value === setting.value)?.words ?? String(setting.value);
}

function SettingField({ setting, of }: { setting: Setting; of: Field<Value | undefined> }) {
  const common = { label: setting.label, hint: setting.hint || undefined, para: setting.paragraph?.id };
  if (setting.kind === 'yes-no') return <YesNoField {...common} of={of as Field<boolean | undefined>} />;
  if (setting.kind === 'number') return <NumberField {...common} of={of as Field<number | undefined>} />;
  const text = of as Field<string | undefined>;
  if (setting.kind === 'lines') return <ProseField {...common} of={text} />;
  if (setting.kind === 'text') return <TextField {...common} of={text} />;
  const choices = (setting.choices ?? []).map(({ value, words }) => ({ code: value, words }));
  return choices.length <= 3 ? (
    <RadioField {...common} of={text} choices={choices} />
  ) : (
    <SelectField {...common} of={text} choices={choices} />
  );
}

function CalendarDay() {
  const { words } = usePage();
  const form = useActForm({
    command: 'save-calendar-day',
    schema: SaveCalendarDay,
    subject: '',
    initial: { name: '' },
  });
  const choices = <T extends string>(codes: readonly T[]) =>
    codes.map((code) => ({ code, words: words.maybe(`page.calendar-day.${code}`) ?? code }));
  return (
    <ActScreen form={form} title={words.t('page.settings.calendar-day')} submit={words.t('page.save')}>
      <DateField of={form.at('date')} toward="future" />
      <DateField of={form.at('to')} toward="future" />
      <RadioField of={form.at('kind')} choices={choices(CALENDAR_KINDS)} />
      <RadioField of={form.at('week')} choices={choices(CALENDAR_WEEKS)} />
      <TextField of={form.at('name')} />
    </ActScreen>
  );
}
