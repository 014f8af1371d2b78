// ¶24 The file of another school: checked in the browser, then the form is filled from it; nothing of it is sent by itself.
import { useState } from 'preact/hooks';
import {
  LARGEST_PACKAGE,
  type PackageProblem,
  readPackage,
  shortCode,
  type TransferPackage,
} from '../../src/model/transfer-package';
import { shortDate } from '../../src/text/dates';
import type { ActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { Note } from '../parts/marks';

/** What the letter's form is filled with: the work done, in the order of the file. */
function gistOf({ plan, measures = [], workDone, results, contact }: TransferPackage): string {
  const day = (iso: string) => (iso === '' ? '' : shortDate(iso as never));
  return [
    plan && `${day(plan.from)} – ${day(plan.to)}`,
    workDone,
    ...measures.map(({ name, volume, dueOn }) =>
      [`– ${name}`, volume, day(dueOn)].filter((part) => part !== '').join(', '),
    ),
    results,
    contact,
  ]
    .filter(Boolean)
    .join('\n')
    .slice(0, 6000);
}

export function PackageFile({ form }: { form: ActForm<'receive-transfer-information'> }) {
  const { words } = usePage();
  const [found, setFound] = useState<{ content: TransferPackage; digest: string }>();
  const [problem, setProblem] = useState<PackageProblem>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read =
      file.size > LARGEST_PACKAGE ? { problem: 'not-one' as const } : readPackage(await file.text());
    setFound('problem' in read ? undefined : read);
    setProblem('problem' in read ? read.problem : undefined);
    if ('problem' in read) return;
    const { content } = read;
    form.change({
      sender: content.from[words.language],
      letterDate: content.madeOn,
      gist: gistOf(content),
    });
  };
  return (
    <div class="field">
      <label for="package-file">{words.t('page.package.read')}</label>
      <p class="hint" id="package-file-hint">
        {words.t('page.package.read-hint')}
      </p>
      <input
        type="file"
        id="package-file"
        class="input"
        accept=".html,.json"
        aria-describedby="package-file-hint"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      {problem && (
        <Note tone="warn" icon="late">
          {words.t(`page.package.${problem}`)}
        </Note>
      )}
      {found && (
        <Note tone="plain">
          {words.t('page.package.whole', {
            name: `${found.content.pupil.lastName} ${found.content.pupil.firstName}`,
            class: found.content.pupil.class,
            code: shortCode(found.digest),
          })}
        </Note>
      )}
    </div>
  );
}
