// How the journals of numbers are kept, for the form that changes it.
import * as z from 'zod/mini';
import { NUMBERED_PAPERS } from '../../model/inputs/numbering';
import { JOURNALS, mayBeTyped } from '../../model/number-pattern';
import { wordsOf } from '../../text/code-texts';
import { OFFICE_ROLES } from '../access';
import { counterOf, nextNumber, numberingOf, numberingRow } from '../numbering/numbering';
import { defineQuery } from '../query';
import { tell } from '../registry/cells';
import type { NumberingView } from '../views/office';

export const numbering = defineQuery({
  name: 'numbering',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: [],
  rows: () => ({}),
  show({ desk, versions }): NumberingView {
    const { file, language, today } = desk;
    const rows = JOURNALS.map(numberingRow).filter((id) => file.get('Settings', id));
    return {
      journals: JOURNALS.map((journal) => {
        const { papers, ...kept } = numberingOf(desk, journal);
        return {
          journal,
          title: tell(language, `numbers.${journal}`),
          ...kept,
          papers: [...papers],
          next: file.nextNumber(counterOf(desk, journal, today)),
          example: nextNumber(desk, journal, today),
          mayBeTyped: mayBeTyped(journal),
        };
      }),
      papers: NUMBERED_PAPERS.map((code) => ({ code, words: wordsOf('PAPERS', code)[language] })),
      versions: versions(rows.map((id) => ({ table: 'Settings' as const, id }))),
    };
  },
});
