// D12 The head's order on the council's composition (¶6, ¶7).
import type { CouncilOrderView } from '../../../documents/council-order-view';
import { OFFICES } from '../../../model/codes';
import { fullName } from '../../../model/person-name';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { longDate } from '../../../text/dates';
import type { Desk } from '../../desk';
import { headOf } from '../../plan/plan-facts';
import { compositionById, compositions } from '../../sitting/composition';
import { asGoesOn, documentOf, headSigns, languageOf, personOf, schoolOf } from '../blocks';
import { definePaper } from '../paper-kind';

export const councilOrder = definePaper<CouncilOrderView>({
  kind: 'D12',
  template: 'council-order',
  paragraphs: [6, 7],
  tables: [],
  rows: () => ({}),
  subjects(desk, compositionId) {
    const composition = compositionById(desk, compositionId);
    return composition
      ? [
          {
            id: compositionId,
            number: composition.orderNumber,
            languages: [languageOf(desk.settings.language)],
          },
        ]
      : [];
  },
  content: orderContent,
  signers: (desk) => [headOf(desk)?.id],
});

const beforeIn = (all: ReturnType<typeof compositions>, at: (typeof all)[number]) =>
  all
    .filter(
      ({ compositionId, inForceFrom = '' }) =>
        compositionId < at.compositionId && inForceFrom <= (at.inForceFrom ?? ''),
    )
    .pop();

function orderContent(desk: Desk, paper: Paper, language: Language): CouncilOrderView | undefined {
  const all = compositions(desk);
  const composition = all.find(({ compositionId }) => compositionId === paper.subjectId);
  if (!composition) return undefined;
  const previous = beforeIn(all, composition);
  const { orderDate, inForceFrom } = composition;
  return {
    document: documentOf(paper, language, orderDate ?? null),
    school: schoolOf(desk, language),
    members: [...composition.members]
      .sort((a, b) => OFFICES.indexOf(a.office) - OFFICES.indexOf(b.office))
      .map(({ personId, name, office, basis = '' }) => {
        const person = personOf(desk, personId, language);
        const words = wordsOf('OFFICES', office)[language];
        return {
          name: person ? fullName(person.name) : name,
          position: person?.position ?? '',
          office: asGoesOn(words),
          basis,
        };
      }),
    inForceFrom: inForceFrom ? longDate(inForceFrom)[language] : '',
    previous: {
      number: previous?.orderNumber ?? '',
      date: previous?.orderDate ? longDate(previous.orderDate)[language] : '',
    },
    signer: headSigns(desk, language),
  };
}
