// The composition in force, what the order finds in it, and the earlier ones (¶6, ¶7).
import * as z from 'zod/mini';
import { councilSizeFindings } from '../../order/p06-council-size';
import { officeFindings } from '../../order/p07-offices';
import { rulePackFor } from '../../order/rule-pack';
import { wordsOf } from '../../text/code-texts';
import { OFFICE_ROLES } from '../access';
import { findingText } from '../problems';
import { defineQuery } from '../query';
import { compositionOn, compositions } from '../sitting/composition';
import type { CouncilView } from '../views';
import { paragraph } from './words';

export const council = defineQuery({
  name: 'council',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: [],
  rows: () => ({}),
  show({ desk }): CouncilView {
    const { language } = desk;
    const all = compositions(desk);
    const now = compositionOn(desk, desk.today) ?? all[all.length - 1];
    const findings = now
      ? [
          ...councilSizeFindings(now, {
            timing: 'ahead',
            pack: rulePackFor(now.inForceFrom ?? desk.today),
            officersCount: desk.settings.officersCount,
          }),
          ...officeFindings(now, { timing: 'ahead' }),
        ]
      : [];
    return {
      ...(now
        ? {
            current: {
              compositionId: now.compositionId,
              orderNumber: now.orderNumber,
              orderDate: now.orderDate ?? '',
              inForceFrom: now.inForceFrom ?? '',
              members: now.members.map((member) => ({
                staffId: member.personId,
                name: member.name,
                position: desk.file.get('Staff', member.personId)?.position ?? '',
                office: member.office,
                officeWords: wordsOf('OFFICES', member.office)[language],
                basis: member.basis ?? '',
              })),
            },
          }
        : {}),
      least: rulePackFor(desk.today).councilMinimum.value,
      earlier: all
        .filter((each) => each !== now)
        .map((each) => ({
          orderNumber: each.orderNumber,
          orderDate: each.orderDate ?? '',
          inForceFrom: each.inForceFrom ?? '',
          members: each.members.length,
        })),
      findings: findings.map((finding) => ({
        message: findingText(language, finding),
        paragraph: paragraph(finding.paragraph, language),
      })),
    };
  },
});
