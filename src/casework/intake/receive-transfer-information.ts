// T03 Another school passes on what was done for a pupil who came here (¶24): a card begins; its registration is treated as ¶11 only where the school says so.
import { ReceiveTransferInformation } from '../../model/inputs/intake';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import { doneWith } from './receive-agency-information';
import { letterProblems, letterRows, takeIn } from './take-in-letter';

export const receiveTransferInformation = defineCommand({
  name: 'receive-transfer-information',
  paragraphs: [24],
  roles: OFFICE_ROLES,
  input: ReceiveTransferInformation,
  tables: ['Pupils', 'Cards', 'Referrals', 'Incoming'],
  rows: (input, known) => letterRows(input, [input.pupilId], known),
  decide(desk, input) {
    const problems = letterProblems(desk, input);
    if (!desk.file.get('Pupils', input.pupilId))
      problems.push({ path: ['pupilId'], text: 'problem.pupil-unknown' });
    if (problems.length > 0) return { problems };
    const taken = takeIn(desk, input, 'TRANSFER_IN', [input.pupilId], {});
    const done = doneWith(desk, taken);
    return {
      findings: taken.findings,
      intake: true,
      subject: taken.cards[0] ?? '',
      done: taken.number === '' ? { ...done, text: 'done.transfer-in', facts: {} } : done,
    };
  },
});
