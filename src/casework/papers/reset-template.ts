// Puts a template back to the one that ships with the program; the school's own stays in the folder under another name.
import { ResetTemplate } from '../../model/inputs/templates';
import { WorkbookFailure } from '../../register/workbook-port';
import { wordsOf } from '../../text/code-texts';
import { TEMPLATE_TEXTS } from '../../text/template-texts';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import { paperKind, paperKinds } from './kinds';

export const resetTemplate = defineCommand({
  name: 'reset-template',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: ResetTemplate,
  tables: [],
  rows: () => ({}),
  decide(_desk, { name }, outside) {
    const templates = outside?.templates;
    const [, template = '', of = ''] = /^(.*)-(kk|ru)$/.exec(name) ?? [];
    const kind = paperKinds().find((each) => paperKind(each).template === template);
    if (!kind) return { problems: [{ path: ['name'], text: 'problem.template-unknown' }] };
    try {
      templates?.reset(name);
    } catch (error) {
      if (error instanceof WorkbookFailure && error.kind === 'shut')
        return { problems: [{ path: ['name'], text: 'problem.templates-shut' }] };
      throw error;
    }
    const language = TEMPLATE_TEXTS[of === 'ru' ? 'template.in-ru' : 'template.in-kk'];
    return { done: { text: 'done.template-reset', facts: { title: wordsOf('PAPERS', kind), language } } };
  },
});
