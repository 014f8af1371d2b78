// How far each paragraph is carried out by code, and what stays with people: the claim that examples and acts must bear out.

export type Automation = 'automated' | 'partly' | 'left to people';

export interface ParagraphAutomation {
  readonly state: Automation;
  readonly reason: string;
}

/** By paragraph; 'annex-1' is the form of the plan. */
export const AUTOMATION: Readonly<Record<string, ParagraphAutomation>> = {
  '1': {
    state: 'left to people',
    reason:
      'Scope of the order: pupils of the school up to its last class can be entered, nothing else is decided.',
  },
  '2': {
    state: 'partly',
    reason:
      'Built into every rule: what is ahead may be stopped, what has happened is recorded with a deviation. Whether to follow advice is for people.',
  },
  '3': { state: 'left to people', reason: 'Aims of the register: nothing to decide.' },
  '4': {
    state: 'automated',
    reason:
      "The placement decision looks back for an application and the deputy's submission. Who applies, and why, is for people.",
  },
  '5': {
    state: 'automated',
    reason:
      'The sitting is convened by a person of the administration, named. How often is for people: the order names no frequency, and a school may be reminded of its own.',
  },
  '6': {
    state: 'automated',
    reason:
      'Number, staff, order and days of a composition; a composition a sitting met under is never rewritten.',
  },
  '7': { state: 'automated', reason: 'One chair, one secretary, their substitutes with a basis.' },
  '8': {
    state: 'automated',
    reason:
      'The invited never vote, and their invitations are kept. Whom to invite «where necessary» is for people.',
  },
  '9': {
    state: 'automated',
    reason:
      'Date, way and result of the invitation, for placing, keeping and removing alike. Coming is not asked for.',
  },
  '10': {
    state: 'automated',
    reason: 'Coordination by the deputy and control marks of the head. What the head looks at is for people.',
  },
  '11': { state: 'automated', reason: "One working day for registering an agency's information." },
  '12': { state: 'automated', reason: 'Two working days, and what the primary information holds.' },
  '13': {
    state: 'automated',
    reason: 'The papers of the visit, the meeting and the requests, where people find them necessary.',
  },
  '14': {
    state: 'automated',
    reason: 'What is missing from the materials on the day of the placement is a deviation with a reason.',
  },
  '15': {
    state: 'automated',
    reason:
      "What a decision rests on. What to decide is for people; votes are the school's own and off by default.",
  },
  '16': { state: 'automated', reason: "The plan's period and the order of decision and approval." },
  '17': { state: 'automated', reason: 'What the minutes hold, who leads and writes, both signatures.' },
  '18': {
    state: 'automated',
    reason:
      'The catalogue suggests, the copy and its answers are kept. Which help a child needs is for people.',
  },
  '19': {
    state: 'automated',
    reason: 'A person, a date and an indicator for each measure. How good the help was is judged by people.',
  },
  '20': { state: 'automated', reason: 'One working day for telling the agency.' },
  '21': {
    state: 'automated',
    reason:
      "Both facts for the parents' kinds, the act for the third, the administration's signature. Whether to submit is for people.",
  },
  '22': {
    state: 'automated',
    reason: 'The ten grounds; at least one confirmed; ground 10 checked by a second person.',
  },
  '23': {
    state: 'automated',
    reason: 'Application, characteristics or an objective reason, a sitting. Nobody is removed by a date.',
  },
  '24': {
    state: 'automated',
    reason:
      "Route and contents of the letter. The region's algorithm is outside the order and set by the school.",
  },
  '25': {
    state: 'partly',
    reason:
      'The sentence stands on every sheet that leaves the school and in the invitations and notices to families (D14, D21), and a letter typed here is read for words of guilt or punishment (a warning). What is said aloud, and how the help is given, is for people.',
  },
  '26': {
    state: 'partly',
    reason:
      'No sheet counts by class, teacher or person, the police register is a section of its own, and numbers of one or two are left out for those outside: so the sheets are laid out. What others make of the numbers is for people.',
  },
  'annex-1': {
    state: 'automated',
    reason: 'The form of the plan; ¶16 and ¶19 look at what is written in it.',
  },
};
