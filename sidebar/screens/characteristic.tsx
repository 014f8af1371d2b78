// The characteristic asked of a teacher (¶14): prompts, one field of the teacher's own words, and the sheet to sign.
import type { Act, CharacteristicView } from '../../src/casework/views';
import { WriteCharacteristic } from '../../src/model/inputs/assessment';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { ProseField } from '../fields/text-fields';
import { ActScreen, CheckAnswers } from '../parts/act-form';
import { Note } from '../parts/marks';
import { Loaded, MatterScreen } from '../parts/screen';
import { SheetToSign } from '../parts/sheet-to-sign';

const PROMPTS = ['learning', 'behaviour', 'relations', 'strengths', 'family', 'work', 'help'] as const;

/** `act.recordId` is the material that was asked for. */
export function Characteristic({ act }: { act: Act }) {
  const { words } = usePage();
  const materialId = act.recordId ?? '';
  const asked = useView('characteristic', { materialId }, true);
  return (
    <Loaded of={asked}>
      {(view) =>
        view.asked ? (
          <Write asked={view.asked} materialId={materialId} />
        ) : (
          <MatterScreen title={words.t('page.title.characteristic')}>
            <p class="matter">{words.t('page.characteristic.not-asked')}</p>
          </MatterScreen>
        )
      }
    </Loaded>
  );
}

function Write({ asked, materialId }: { asked: Required<CharacteristicView>['asked']; materialId: string }) {
  const { words, namesHidden } = usePage();
  const pupil = namesHidden ? '–' : asked.pupil;
  const form = useActForm({
    command: 'write-characteristic',
    schema: WriteCharacteristic,
    subject: materialId,
    initial: { materialId, text: asked.text },
  });
  const label = words.field('write-characteristic', 'text', 'label') ?? '';
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.characteristic')}
      submit={words.t('page.characteristic.submit')}
      after={
        <SheetToSign title={words.t('page.characteristic.sheet')}>
          <CheckAnswers
            rows={[
              { path: 'materialId', label: words.t('page.characteristic.about'), text: pupil },
              { path: 'text', label, text: form.values.text ?? '' },
            ]}
          />
        </SheetToSign>
      }
    >
      <div>
        <strong>{pupil}</strong>
        <p class="hint">{asked.days}</p>
      </div>
      {asked.written && <Note tone="plain">{words.t('page.characteristic.written')}</Note>}
      <div class="hint">
        {words.t('page.characteristic.prompts')}:
        <ul>
          {PROMPTS.map((prompt) => (
            <li key={prompt}>– {words.t(`page.characteristic.${prompt}`)}</li>
          ))}
        </ul>
      </div>
      <ProseField of={form.at('text')} para="14" rows={10} />
      <p class="hint">{words.t('page.characteristic.who')}</p>
    </ActScreen>
  );
}
