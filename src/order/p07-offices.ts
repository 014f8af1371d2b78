// ¶7: the head chairs the council; its secretary is the social pedagogue or the person in their place.

import type { Office, Role } from '../model/codes';
import type { CouncilComposition, CouncilMember } from './p06-council-size';
import { paragraph398 } from './paragraph';
import { collect, type Finding, hard, say, type Timing } from './verdict';

export const PARAGRAPH_7 = /* @__PURE__ */ paragraph398(
  7,
  {
    kk: 'Орта білім беру ұйымының басшысы Профилактикалық кеңес төрағасы, хатшысы – әлеуметтік педагог немесе оны алмастыратын адам болып табылады.',
    ru: 'Руководитель организации среднего образования является председателем Совета профилактики, секретарём – социальный педагог или лицо, его замещающее.',
  },
  'A school without a head or a social pedagogue goes on: an acting head chairs, another person keeps the minutes, and the basis (the order, the substitution) is written beside the name. That the two are different persons is our reading: each has a signature of their own in ¶17.',
);

/** I-02 Exactly one chair, who is the head; exactly one secretary, the social pedagogue; or their substitutes, with a basis. */
export function officeFindings(
  { members }: Pick<CouncilComposition, 'members'>,
  { timing }: { readonly timing: Timing },
): Finding[] {
  const chairs = members.filter(({ office }) => office === 'CHAIR');
  const secretaries = members.filter(({ office }) => office === 'SECRETARY');
  return collect(
    chairs.length === 1
      ? undefined
      : {
          rule: 'I-02.one-chair',
          paragraph: 7,
          ...hard(timing, 'order.p07.oneChair', { count: chairs.length }),
          field: 'members',
        },
    secretaries.length === 1
      ? undefined
      : {
          rule: 'I-02.one-secretary',
          paragraph: 7,
          ...hard(timing, 'order.p07.oneSecretary', { count: secretaries.length }),
          field: 'members',
        },
    withoutBasis(members, 'CHAIR', 'HEAD').map(
      ({ at, name }): Finding => ({
        rule: 'I-02.chair-is-head',
        paragraph: 7,
        severity: 'block',
        message: say('order.p07.chairBasis', { name }),
        field: `members.${at}.basis`,
      }),
    ),
    withoutBasis(members, 'SECRETARY', 'SOCIAL_PEDAGOGUE').map(
      ({ at, name }): Finding => ({
        rule: 'I-02.secretary-is-social-pedagogue',
        paragraph: 7,
        severity: 'block',
        message: say('order.p07.secretaryBasis', { name }),
        field: `members.${at}.basis`,
      }),
    ),
    chairs.some(({ personId }) => secretaries.some((secretary) => secretary.personId === personId))
      ? { rule: 'I-02.two-persons', paragraph: 7, ...hard(timing, 'order.p07.twoPersons'), field: 'members' }
      : undefined,
  );
}

function withoutBasis(
  members: readonly CouncilMember[],
  office: Office,
  role: Role,
): readonly { readonly at: number; readonly name: string }[] {
  return members.flatMap((member, at) => {
    const stands = member.roles.includes(role) || (member.basis ?? '').trim() !== '';
    return member.office === office && !stands ? [{ at, name: member.name }] : [];
  });
}
