// D32 The act of comparing the register with the list of the police (¶26).
import type { ReconciliationActView } from '../../../documents/reconciliation-view';
import { idPattern } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { longDate } from '../../../text/dates';
import type { Desk } from '../../desk';
import { documentOf, languageOf, personWords, schoolOf, secretaryId, signerOf } from '../blocks';
import { definePaper } from '../paper-kind';

export const reconciliation = definePaper<ReconciliationActView>({
  kind: 'D32',
  template: 'reconciliation',
  paragraphs: [26],
  tables: ['Reconciliations'],
  rows: (id) => (idPattern('reconciliation').test(id) ? { Reconciliations: { ids: [id] } } : {}),
  subjects: (desk, id) =>
    desk.file.find('Reconciliations', id)
      ? [{ id, number: '', languages: [languageOf(desk.settings.language)] }]
      : [],
  content: actContent,
  signers: (desk, { subjectId }) => [ourSide(desk, subjectId)],
});

/** Who signs for the school: whoever compared, else the secretary. */
const ourSide = (desk: Desk, id: string): string | undefined =>
  desk.file.find('Reconciliations', id)?.recordedBy || secretaryId(desk);

function actContent(desk: Desk, paper: Paper, language: Language): ReconciliationActView | undefined {
  const found = desk.file.get('Reconciliations', paper.subjectId);
  if (!found) return undefined;
  const { comparedOn, withWhom, ours, theirs, both } = found;
  const by = ourSide(desk, found.id);
  const only = (all: number | null) => (all === null || both === null ? '' : String(all - both));
  return {
    document: documentOf(paper, language, comparedOn),
    school: schoolOf(desk, language),
    comparedOn: comparedOn === null ? '' : longDate(comparedOn)[language],
    withWhom,
    byWhom: personWords(desk, by ?? '', language),
    ours: String(ours ?? ''),
    theirs: String(theirs ?? ''),
    both: String(both ?? ''),
    onlyOurs: only(ours),
    onlyTheirs: only(theirs),
    signer: signerOf(desk, by, language),
  };
}
