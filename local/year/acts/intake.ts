// Teachers refer, agencies write, other schools pass on: through the year, in time and late, right and wrong (¶4, ¶11, ¶24).
import { addDays } from '../../sample/working-days';
import type { Habit } from '../habit';
import type { World } from '../world';
import { LETTERS, SEEN } from './texts';

/** Days of the year on which nothing comes in: the first week, and the end. */
const FIRST_DAY = 3;
const LAST_DAYS = 14;
/** Some of every kind come early, so that a small school sees how each ends. */
const EARLY = 11;
const EARLY_BY = 40;
/** Lessons that were over when the pupil was seen: a few days ago as a rule, weeks for some. */
const OF_ALL = { teacher: 72, agency: 17, transfer: 4, 'not-ours': 3, second: 4 };

/** A pupil of the school; `open` wishes for one who has a card already. */
function somebody(world: World, open = false): string {
  const ids = [...world.pupils.keys()];
  const cards = [...world.stories.keys()].filter((cardId) => world.pupils.has(cardId.slice(0, 6)));
  if (open && cards.length > 0) return world.chance.pick(cards).slice(0, 6);
  for (let tries = 0; tries < 50; tries++) {
    const id = world.chance.pick(ids);
    if (!world.stories.has(`${id}-K01`)) return id;
  }
  return world.chance.pick(ids);
}

async function teacherRefers(world: World, pupilId: string): Promise<void> {
  const { chance, today } = world;
  // A psychologist refers too; the conclusion may be hers as well, which the register remarks on (I-31).
  const who = world.rarely('referred by the psychologist', 0.03)
    ? world.staff.psychologists[0]
    : world.teacherOf(`${pupilId}-K01`);
  if (who === world.staff.psychologists[0]) world.ofPsychologist.add(pupilId);
  const referral = {
    pupilId,
    seenOn: addDays(today, chance.of(0.15) ? -chance.between(15, 45) : -chance.between(0, 3)),
    seen: chance.pick(SEEN),
    tried: chance.of(0.5) ? 'Ата-анасымен сөйлестім.' : '',
    parentsTold: chance.of(0.8),
  };
  if (chance.of(0.04)) await world.wrong(who, 'refer-pupil', { ...referral, seenOn: addDays(today, 3) });
  if (!referral.parentsTold && chance.of(0.3)) await world.wrong(who, 'refer-pupil', referral);
  await world.act(who, 'refer-pupil', {
    ...referral,
    ...(referral.parentsTold ? {} : { parentsNotToldWhy: 'Байланыс нөмірі жоқ.' }),
    grounds: chance.of(0.4) ? ['05'] : [],
  });
  // The same teacher, some days later, about the same pupil.
  if (chance.of(0.08))
    world.later(chance.between(2, 12), async () => {
      if (!world.pupils.has(pupilId)) return;
      await world.act(who, 'refer-pupil', {
        pupilId,
        seenOn: world.today,
        seen: chance.pick(SEEN),
        parentsTold: true,
      });
    });
}

async function agencyWrites(world: World, pupilIds: string[], notOurs = false): Promise<void> {
  const { chance, today } = world;
  const receivedOn = chance.of(0.2) ? world.workingDay(-1) : today;
  // At the end of a working day too; some letters get their number in the same act.
  world.until(chance.of(0.2) ? 16.7 : 9);
  await world.act(world.keeper, 'receive-agency-information', {
    agency: chance.pick(['INTERNAL_AFFAIRS', 'INTERNAL_AFFAIRS', 'HEALTH', 'SOCIAL_PROTECTION'] as const),
    sender: 'Ювеналды полиция бөлімшесі',
    letterNo: `${chance.between(1, 40)}-${chance.between(100, 999)}`,
    letterDate: addDays(receivedOn, -chance.between(1, 6)),
    receivedOn,
    receivedAt: receivedOn === today ? '09:00' : '15:30',
    pupilIds,
    notOurs,
    situation: chance.pick(['DIFFICULT_LIFE_SITUATION', 'SOCIALLY_DANGEROUS_SITUATION'] as const),
    gist: chance.pick(LETTERS),
    ...(chance.of(0.4) ? { registeredOn: today } : {}),
  });
}

async function anotherSchoolWrites(world: World): Promise<void> {
  const { chance, today } = world;
  const came = {
    lastName: chance.pick(['Әлібеков', 'Мұсаев', 'Сатыбалдин']),
    firstName: chance.pick(['Нұрлыбек', 'Ерсұлтан', 'Дінмұхамед']),
    patronymic: '',
    bornOn: addDays('2012-01-01', chance.between(0, 1500)),
    grade: chance.between(5, 9),
    classLetter: 'А',
    language: 'kk' as const,
  };
  const done = await world.act(world.keeper, 'save-pupil', came);
  if (!done) return;
  const pupilId = world.addPupil(came);
  await world.act(world.keeper, 'receive-transfer-information', {
    sender: '№ 3 мектеп',
    receivedOn: today,
    pupilId,
    gist: 'Сүйемелдеу жүргізілді, жоспардың жартысы орындалды.',
  });
}

export const intake: Habit = {
  begin(world) {
    const { chance, sizes } = world;
    const last = world.days.length - LAST_DAYS;
    for (let at = 0; at < sizes.referrals; at++) {
      const on = chance.between(FIRST_DAY, at < EARLY ? EARLY_BY : last);
      const kind = world.dealt('incoming', OF_ALL);
      world.later(on, async () => {
        if (kind === 'teacher') await teacherRefers(world, somebody(world));
        else if (kind === 'second') await teacherRefers(world, somebody(world, true));
        else if (kind === 'transfer') await anotherSchoolWrites(world);
        else if (kind === 'not-ours') await agencyWrites(world, [], true);
        else
          await agencyWrites(world, [
            ...new Set([
              somebody(world),
              ...(world.rarely('a letter about two', 0.2) ? [somebody(world)] : []),
            ]),
          ]);
      });
    }
  },
  screens: {
    async register(world, { act }, who) {
      const { cardId, referralId, incomingId } = act;
      // What an agency wrote of goes to the council, whatever is found.
      if (cardId && referralId?.includes('-W'))
        world.story(cardId, world.chance.of(0.7) ? 'place' : 'refuse').letter = true;
      // One act gives a letter its number for all its pupils.
      const letter = /W\d{4}$/.exec(referralId ?? '')?.[0];
      if (letter !== undefined && world.numberedLetters.has(letter)) return;
      if (!world.ready(`register ${referralId ?? incomingId ?? cardId}`, 0.12)) return;
      if (world.chance.of(0.02))
        await world.wrong(who, 'register-referral', {
          cardId,
          referralId,
          incomingId,
          registeredOn: addDays(world.today, 1),
        });
      const done = await world.act(who, 'register-referral', {
        ...(incomingId ? { incomingId } : { cardId: cardId ?? null, referralId: referralId ?? null }),
        registeredOn: world.today,
      });
      if (done && letter !== undefined) world.numberedLetters.add(letter);
    },
    async 'reply-not-ours'(world, { act }, who) {
      if (!act.incomingId || !world.ready(`reply ${act.incomingId}`, 0.5)) return;
      await world.ask('incoming-letter', { incomingId: act.incomingId }, who);
      await world.act(who, 'reply-not-ours', {
        incomingId: act.incomingId,
        repliedOn: world.today,
        outgoingNo: world.paperNumber(),
        channel: 'PAPER',
      });
    },
    async 'draft-application'(world, { act }, who) {
      if (!act.referralId || !world.ready(`draft ${act.referralId}`, 0.5)) return;
      await world.act(who, 'draft-application', {
        referralId: act.referralId,
        seen: 'Органның ақпараты бойынша сүйемелдеу қажет.',
        parentsTold: true,
      });
    },
  },
};
