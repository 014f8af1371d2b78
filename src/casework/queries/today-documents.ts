// What the daily look at the documents leaves to be done: a template to put back, remarks in a paper to answer.
import { isUnsigned } from '../../model/codes';
import { cardIdOf } from '../../model/record-id';
import { paperKind, paperKinds } from '../papers/kinds';
import { paperName } from '../papers/paper-name';
import { templateNameFacts, templateText } from '../papers/template-words';
import type { QueryRoom } from '../query';
import { PAPERWORK, type Work } from './today-work';
import { see } from './words';

/** Templates that no paper can be made from, each with its way back; papers in review that have open remarks. */
export function documentWork({ desk, outside }: QueryRoom): Work[] {
  const seen = outside?.seen?.note();
  if (!seen) return [];
  const { language } = desk;
  const templates = seen.templates.flatMap(({ name, state }): Work[] => {
    const [, template = '', of = ''] = /^(.*)-(kk|ru)$/.exec(name) ?? [];
    const kind = paperKinds().find((each) => paperKind(each).template === template);
    if (!kind) return [];
    const words = templateNameFacts(language, kind, of === 'ru' ? 'ru' : 'kk');
    const how = state === 'BROKEN' ? 'template.has-problems' : `template.state.${state}`;
    return [
      {
        of: PAPERWORK,
        act: { screen: 'templates' },
        title: see(language, 'act.mend-template'),
        subject: `${templateText(language, 'template.title', words)}: ${templateText(language, how as 'template.has-problems')}`,
        reset: name,
      },
    ];
  });
  const remarks = desk.file.all('Documents').flatMap((paper): Work[] => {
    const n = seen.remarks[paper.id] ?? 0;
    if (n === 0 || !isUnsigned(paper.state) || paper.comments !== null) return [];
    const cardId = cardIdOf(paper.id);
    return [
      {
        of: PAPERWORK,
        act: {
          screen: 'paper',
          documentId: paper.id,
          ...(cardId === '' ? { sittingId: paper.subjectId } : { cardId }),
        },
        title: see(language, 'act.answer-remarks'),
        subject: `${paperName(paper, language)} · ${see(language, 'today.comments', { n })}`,
      },
    ];
  });
  return [...templates, ...remarks];
}
