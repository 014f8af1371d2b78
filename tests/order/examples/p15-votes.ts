// Examples of ¶15 decision, and of votes and quorum as the school sets them.

import { calendarDate } from '../../../src/model/calendar-date';
import {
  type Ballot,
  ballotFindings,
  type Dissent,
  dissentFindings,
  quorumFindings,
  type Sitter,
  type VoteRules,
} from '../../../src/order/council-vote';
import { type DecisionFacts, decisionFindings, laterDecisionFindings } from '../../../src/order/p15-decision';
import { RP_398_2023 } from '../../../src/order/rule-pack-398-2023';
import type { Timing } from '../../../src/order/verdict';
import { granting, refusing, refusingBothWays } from './example';

const SITTING = calendarDate('2026-11-20');
const BEFORE = calendarDate('2026-11-16');
const AFTER = calendarDate('2026-11-21');

// ¶15
const PLACED: DecisionFacts = {
  itemKind: 'PLACEMENT',
  outcome: 'PLACE',
  decidedOn: SITTING,
  application: { appliedOn: BEFORE, submittedOn: SITTING },
  invitations: [{ invitedOn: BEFORE, way: 'PHONE', result: 'WILL_COME' }],
  materials: {
    materials: (['CHARACTERISTIC', 'PSYCHOLOGIST_CONCLUSION', 'HOME_ACT', 'WORK_DONE'] as const).map(
      (kind) => ({
        kind,
        receivedOn: BEFORE,
      }),
    ),
    handedToDeputyOn: SITTING,
  },
  grounds: { confirmed: ['05'] },
  parentsHeard: true,
  whyNotHeard: '',
  reason: '',
};
const bare: Partial<DecisionFacts> = { application: {}, invitations: [], materials: { materials: [] } };
const decision = (change: Partial<DecisionFacts>, timing: Timing = 'happened') =>
  decisionFindings({ ...PLACED, ...change }, { timing, pack: RP_398_2023 });
const gaps = (own: string, materials: string) => [
  `I-05.application ${own} appliedOn`,
  `I-05.submission ${own} submittedOn`,
  `I-06 ${own} invitations`,
  ...['characteristic', 'psychologist-conclusion', 'home-conditions', 'work-done'].map(
    (need) => `p14.${need} ${materials} materials`,
  ),
  `p14.handed ${materials} handedToDeputyOn`,
];
const BACK = '15 4 9 14 I-05 I-06';
granting('15 I-05 I-06 I-09', 'a placement with all steps behind it', () => decision({}));
granting('15 I-05 I-06 I-09', 'a placement ahead with all steps behind it', () => decision({}, 'ahead'));
refusing(
  `2 ${BACK}`,
  'a placement that happened without the steps is recorded, not stopped',
  gaps('deviation', 'deviation'),
  () => decision(bare),
);
refusing(BACK, 'a placement ahead: ¶4 and ¶9 stop it, ¶14 does not', gaps('block', 'deviation'), () =>
  decision(bare, 'ahead'),
);
granting('15 I-09', 'a refusal with all steps behind it, without a ground', () =>
  decision({ outcome: 'REFUSE', grounds: { confirmed: [] } }),
);
refusing(BACK, 'a refusal only shows the gaps', gaps('warning', 'warning'), () =>
  decision({ ...bare, outcome: 'REFUSE' }, 'ahead'),
);
for (const outcome of ['PLACE', 'REFUSE'] as const) {
  granting('15', `${outcome}: why the parents were not heard is written`, () =>
    decision({ outcome, parentsHeard: false, whyNotHeard: 'екі рет шақырылды, келмеді' }),
  );
  refusing(
    '15',
    `${outcome}: the parents were not heard, and nobody says why`,
    'p15.parents-heard block whyNotHeard',
    () => decision({ outcome, parentsHeard: false, whyNotHeard: ' ' }),
  );
}
granting('15 I-09', 'another question is noted', () =>
  decision({ ...bare, outcome: 'NOTED', itemKind: 'OTHER' }),
);
refusing('15 I-09', 'a placement item is merely noted', 'I-09 block outcome', () =>
  decision({ outcome: 'NOTED' }),
);
const later = { outcome: 'POSTPONE', reason: 'ата-ана ауырып қалды', postponedTo: AFTER } as const;
granting('15', 'an item put off with its reason and new day', () => decision({ ...bare, ...later }));
refusing('15', 'an item put off without a reason', 'p15.postpone-reason warning reason', () =>
  decision({ ...later, reason: ' ' }),
);
for (const postponedTo of [undefined, SITTING]) {
  refusing('15', `an item put off to ${postponedTo}`, 'p15.postpone-date warning postponedTo', () =>
    decision({ ...later, postponedTo }),
  );
}
granting('2 15', 'a child brought in from paper is not asked for the steps', () =>
  decision({ ...bare, fromPaper: true, parentsHeard: false }),
);
granting('15', 'a refusal brought in from paper', () =>
  decision({ ...bare, fromPaper: true, parentsHeard: false, outcome: 'REFUSE' }),
);
refusing('15 22 I-22', 'brought in from paper without a ground', 'I-22.ground deviation grounds', () =>
  decision({ ...bare, fromPaper: true, grounds: { confirmed: [] } }),
);

// ¶9, ¶15 work under way and removal: the parents are invited and heard, as to a placement
const underWay = (change: Partial<DecisionFacts>, timing: Timing = 'happened') =>
  laterDecisionFindings({ ...PLACED, outcome: 'KEEP', ...change }, { timing });
granting('9 15 I-06', 'work under way: the parents were invited and heard why not', () =>
  underWay({ parentsHeard: false, whyNotHeard: 'екі рет шақырылды, келмеді' }),
);
refusingBothWays('9 15 I-06', 'work under way: nobody was invited', 'I-06 invitations', (timing) =>
  underWay({ invitations: [] }, timing),
);
refusing(
  '15',
  'work under way: the parents were not heard, and nobody says why',
  'p15.parents-heard block whyNotHeard',
  () => underWay({ parentsHeard: false }),
);
granting('15', 'work under way put off with its reason and new day', () =>
  underWay({ outcome: 'POSTPONE', reason: 'ата-ана ауырып қалды', postponedTo: AFTER, invitations: [] }),
);
refusing('15', 'work under way put off without a reason', 'p15.postpone-reason warning reason', () =>
  underWay({ outcome: 'POSTPONE', reason: '', postponedTo: AFTER }),
);

// ¶15 votes and ¶6 quorum, as the school sets them
const sitters: readonly Sitter[] = ['1', '2', '3', '4', '5'].map((personId) => ({
  personId,
  name: `Қызметкер ${personId}`,
  member: true,
  present: true,
  office: personId === '1' ? 'CHAIR' : personId === '2' ? 'SECRETARY' : 'MEMBER',
}));
const absent = (...ids: string[]) =>
  sitters.map((sitter) => (ids.includes(sitter.personId) ? { ...sitter, present: false } : sitter));
const quorum = (
  here: readonly Sitter[],
  rule: VoteRules['quorum'],
  composition = 5,
  timing: Timing = 'ahead',
) => quorumFindings(here, { composition, quorum: rule, timing });
granting('6', 'one person, while the school has set no quorum', () =>
  quorum(absent('2', '3', '4', '5'), 'off'),
);
granting('6', 'three of five are more than half', () => quorum(absent('4', '5'), 'half'));
granting('6', 'four of six are two thirds', () => quorum(absent('5'), 'two-thirds', 6));
refusingBothWays('6', 'two of four are not more than half', 'school.quorum members', (timing) =>
  quorum(absent('3', '4', '5'), 'half', 4, timing),
);
refusing('6', 'three of five are less than two thirds', 'school.quorum block members', () =>
  quorum(absent('4', '5'), 'two-thirds'),
);
refusing('6', 'whoever stepped back is not counted for that item', 'school.quorum block members', () =>
  quorum(
    absent('4', '5').map((sitter) => (sitter.personId === '3' ? { ...sitter, recused: true } : sitter)),
    'half',
  ),
);
refusing('6', 'an invited person does not make a quorum', 'school.quorum block members', () =>
  quorum([...absent('3', '4', '5'), { ...sitters[2]!, personId: '9', member: false }], 'half'),
);
const OFF: VoteRules = { quorum: 'off', vote: 'off', tie: 'PRESIDING', secretaryVotes: true };
const counted: VoteRules = { ...OFF, vote: 'counted' };
const ballot = (votes: Ballot, rules: VoteRules = counted, timing: Timing = 'ahead') =>
  ballotFindings(votes, sitters, { rules, timing });
granting('15', 'nothing is asked about votes while the school has set none', () =>
  ballot({ for: 9, against: 9 }, OFF),
);
granting('15', '«unanimously» in one tap', () => ballot({ unanimous: true }));
granting('15', 'unanimously where the school asks for it', () =>
  ballot({ unanimous: true }, { ...counted, vote: 'unanimous' }),
);
granting('15', 'three for, one against, one abstained', () => ballot({ for: 3, against: 1, abstained: 1 }));
granting('15', 'a tie the presiding person decides', () =>
  ballot({ for: 2, against: 2, presiding: 'FOR' }, { ...counted, secretaryVotes: false }),
);
refusing('15', 'no votes on record', 'school.vote warning votes', () => ballot({}));
refusing('15', 'only one side on record', 'school.vote warning votes', () => ballot({ for: 5 }));
refusing('15', 'only the other side on record', 'school.vote warning votes', () => ballot({ against: 5 }));
refusingBothWays('15', 'more votes than voters', 'school.votes-too-many votes', (timing) =>
  ballot({ for: 5, against: 1 }, counted, timing),
);
const withGuest: readonly Sitter[] = [
  ...sitters,
  { personId: '', name: 'Жанұзақов Е.', member: false, present: true },
];
granting('8 15 I-04', 'five members vote beside an invited inspector', () =>
  ballotFindings({ for: 5, against: 0 }, withGuest, { rules: counted, timing: 'ahead' }),
);
refusingBothWays(
  '8 15 I-04',
  'the vote of an invited inspector is counted',
  'school.votes-too-many votes',
  (timing) => ballotFindings({ for: 6, against: 0 }, withGuest, { rules: counted, timing }),
);
refusing(
  '8 15 I-04',
  'a dissent of an invited inspector',
  'school.dissent-voter block dissents.0.personId',
  () => dissentFindings([{ personId: '', name: 'Жанұзақов Е.', opinion: 'қарсымын' }], withGuest, counted),
);
refusing('15', 'fewer votes than voters', 'school.votes-too-few warning votes', () =>
  ballot({ for: 3, against: 1 }),
);
refusing('15', 'a split vote where the school asks for unanimity', 'school.not-unanimous warning votes', () =>
  ballot({ for: 4, against: 1 }, { ...counted, vote: 'unanimous' }),
);
refusing('15', 'a tie nobody decided', 'school.tie warning votes', () =>
  ballot({ for: 2, against: 2, abstained: 1 }),
);
refusingBothWays('15', 'a proposal without a majority', 'school.not-carried outcome', (timing) =>
  ballot({ for: 2, against: 3 }, counted, timing),
);
const dissent = (change: Partial<Dissent>) =>
  dissentFindings([{ personId: '3', name: 'Қызметкер 3', opinion: 'қарсымын', ...change }], sitters, counted);
granting('15', 'a voter’s dissent in words', () => dissent({}));
refusing(
  '15',
  'a dissent of a person who does not vote',
  'school.dissent-voter block dissents.0.personId',
  () => dissent({ personId: '9' }),
);
refusing('15', 'a dissent without words', 'school.dissent-words block dissents.0.opinion', () =>
  dissent({ opinion: ' ' }),
);
