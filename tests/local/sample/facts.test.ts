// What the sample school tells agrees with itself: ages and representatives, numbers of minutes, days of lessons.
import { describe, expect, it } from '@jest/globals';
import { sampleActs } from '../../../local/sample/sample-acts';
import { pupilName, samplePupils } from '../../../local/sample/sample-pupils';
import { STORIES, type Story } from '../../../local/sample/stories';
import { addDays } from '../../../local/sample/working-days';

const TODAY = '2026-11-02';
/** Working days are all days here: only their order counts. */
const acts = sampleActs((n) => addDays(TODAY, n), 'kk').map(({ act }) => act);
const inputs = (command: string): Record<string, unknown>[] =>
  acts.flatMap((act) => (act.command === command ? [act.input as Record<string, unknown>] : []));

describe('the sample school', () => {
  it('has trustees for pupils of fourteen and older, guardians for younger ones', () => {
    const born = new Map(
      samplePupils(TODAY).map(({ lastName, firstName, patronymic, bornOn }) => [
        [lastName, firstName, patronymic].filter(Boolean).join(' '),
        bornOn,
      ]),
    );
    const fourteenSince = `${Number(TODAY.slice(0, 4)) - 14}${TODAY.slice(4)}`;
    const found = Object.values<Story>(STORIES).flatMap(({ pupil, family }) =>
      family
        .filter(({ relation }) => ['GUARDIAN', 'TRUSTEE'].includes(relation))
        .map(({ relation }) => [relation, String(born.get(pupilName(pupil))) <= fourteenSince]),
    );
    expect(found).toEqual([['TRUSTEE', true]]);
  });

  it('brought pupils in whom the council of the school year before had placed', () => {
    const placed = inputs('bring-in-card').map(({ placedOn }) => String(placedOn));
    const [council = ''] = inputs('set-council').map(({ orderDate }) => String(orderDate));
    expect(placed).toHaveLength(2);
    for (const on of placed) expect(on < addDays(council, -90)).toBe(true);
  });

  it('saw what it refers some days before, so that a referral in the holidays tells of lessons', () => {
    const referred = acts.filter(({ command }) => command === 'refer-pupil');
    const days = inputs('refer-pupil').map(({ seenOn }) => String(seenOn));
    expect(days).toHaveLength(referred.length);
    expect(days.filter((on) => on >= addDays(TODAY, -4))).toEqual([]);
  });

  it('gives the reason of an absence, not that there was one', () => {
    const reasons = inputs('open-sitting').flatMap(({ members }) =>
      (members as { present: boolean; reason: string }[]).filter(({ present }) => !present),
    );
    expect(reasons.map(({ reason }) => reason)).toEqual(['қызметтік іссапар']);
  });
});
