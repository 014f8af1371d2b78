// Categories of data held about a child, each with what stands there, for the parent who asks (D35): only what this parent may be told.

import type { HeldDataRow } from '../../documents/held-data-view';
import { fullName } from '../../model/person-name';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import { numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { OUTCOME_NOUNS } from '../../text/outcome-nouns';
import { cardState } from '../card-state';
import { nameOf } from '../desk';
import { shownGrounds } from '../intake/ground-checks';
import { classWords } from '../intake/open-card';
import { cardNumber } from '../numbers';
import { writtenFor } from '../preparation/characteristics';
import { questionWords } from './blocks';
import {
  type Asked,
  byPosition,
  dated,
  day,
  type HeldTextKey,
  held,
  isThisParent,
  parted,
  told,
  type Value,
} from './held-data-words';
import {
  commissionLines,
  contactLines,
  controlLines,
  correctionLines,
  deviationLines,
  paperLines,
  planLines,
  removalLines,
  workLines,
} from './held-data-work';

/** Categories that hold something, in the order of the work. */
export function heldRows(asked: Asked): HeldDataRow[] {
  const { language } = asked;
  const row = (
    title: `title.${string}` & HeldTextKey,
    source: `source.${string}` & HeldTextKey,
    seen: `seen.${string}` & HeldTextKey,
    values: readonly Value[],
  ): HeldDataRow[] => {
    const lines = values.filter((value) => value);
    return lines.length === 0
      ? []
      : [
          {
            title: held(language, title),
            source: held(language, source),
            seenBy: held(language, seen),
            values: lines.join('\n'),
          },
        ];
  };
  return [
    ...row('title.child', 'source.list', 'seen.staff', childLines(asked)),
    ...row('title.parent', 'source.family', 'seen.office', parentLines(asked)),
    ...row('title.card', 'source.own', 'seen.office', cardLines(asked)),
    ...row('title.referrals', 'source.4-11', 'seen.office', referralLines(asked)),
    ...row('title.primary', 'source.12', 'seen.office', primaryLines(asked)),
    ...row('title.visits', 'source.13', 'seen.office', visitLines(asked)),
    ...row('title.materials', 'source.14', 'seen.office', materialLines(asked)),
    ...row('title.submission', 'source.4', 'seen.office', submissionLines(asked)),
    ...row('title.council', 'source.15', 'seen.office', councilLines(asked)),
    ...row('title.tasks', 'source.15', 'seen.responsible', taskLines(asked)),
    ...row('title.plan', 'source.16', 'seen.work', planLines(asked)),
    ...row('title.works', 'source.19', 'seen.responsible', workLines(asked)),
    ...row('title.contacts', 'source.9', 'seen.office', contactLines(asked)),
    ...row('title.submissions', 'source.21', 'seen.office', commissionLines(asked)),
    ...row('title.removal', 'source.23', 'seen.office', removalLines(asked)),
    ...row('title.control', 'source.10', 'seen.office', controlLines(asked)),
    ...row('title.deviations', 'source.2', 'seen.office', deviationLines(asked)),
    ...row('title.corrections', 'source.own', 'seen.office', correctionLines(asked)),
    ...row('title.papers', 'source.own', 'seen.office', paperLines(asked)),
  ];
}

function childLines({ desk, card, language }: Asked): Value[] {
  const pupil = desk.file.find('Pupils', pupilIdOf(card.id));
  if (!pupil) return [];
  return [
    held(language, 'value.name', { name: fullName(nameOf(pupil)) }),
    pupil.bornOn !== null && held(language, 'value.born', { day: day(pupil.bornOn) }),
    classWords(pupil) !== '' && held(language, 'value.class', { class: classWords(pupil) }),
    pupil.language !== '' &&
      held(language, 'value.language', { language: wordsOf('LANGUAGES', pupil.language) }),
    pupil.iin !== '' && held(language, 'value.iin'),
    pupil.leftOn !== null && held(language, 'value.left', { day: day(pupil.leftOn), where: pupil.leftTo }),
  ];
}

function parentLines({ member, language }: Asked): Value[] {
  const { relation, whereabouts, phone } = member;
  return [
    held(language, 'value.name', { name: fullName(nameOf(member)) }),
    relation !== '' && held(language, 'value.relation', { relation: wordsOf('RELATIONS', relation) }),
    member.legalRepresentative === true && held(language, 'value.representative'),
    whereabouts !== '' && held(language, 'value.whereabouts', { text: whereabouts }),
    phone !== '' && held(language, 'value.phone', { phone }),
  ];
}

function cardLines(asked: Asked): Value[] {
  const { card, language } = asked;
  return [
    held(language, 'value.number', { number: cardNumber(card) }),
    held(language, 'value.state', { state: wordsOf('CARD_STATES', cardState(card)) }),
    card.receivedOn !== null && held(language, 'value.received', { day: day(card.receivedOn) }),
    card.registeredOn !== null && held(language, 'value.registered', { day: day(card.registeredOn) }),
    card.situation !== '' &&
      held(language, 'value.situation', { text: wordsOf('SITUATIONS', card.situation) }),
    card.fromPaper === true && held(language, 'value.from-paper'),
    card.endedOn !== null &&
      held(language, 'value.ended', { day: day(card.endedOn), text: asked.clean(card.endReason) }),
  ];
}

/** Who of the school applied is not told; of a body only its kind. */
const referralLines = (asked: Asked): Value[] =>
  asked.desk.file.all('Referrals', asked.card.id).map((referral) => {
    const { language } = asked;
    const { source, agency, number } = referral;
    return dated(
      referral.receivedOn,
      source !== '' && wordsOf('SOURCES', source)[language],
      agency !== '' && held(language, 'value.from', { text: wordsOf('AGENCIES', agency) }),
      number !== '' && numberSign(number),
      told(asked, 'value.seen', source === 'APPLICATION' ? referral.seen : referral.gist),
      told(asked, 'value.tried', referral.tried),
    );
  });

const primaryLines = (asked: Asked): Value[] => [
  asked.card.gatheredOn !== null && day(asked.card.gatheredOn),
  asked.card.description !== '' && asked.clean(asked.card.description),
  told(asked, 'value.whereabouts', asked.card.whereabouts),
];

const visitLines = (asked: Asked): Value[] =>
  asked.desk.file.all('Visits', asked.card.id).map((visit) =>
    dated(
      visit.heldOn ?? visit.orderDate,
      visit.kind !== '' && wordsOf('VISIT_KINDS', visit.kind)[asked.language],
      visit.orderNumber !== '' &&
        held(asked.language, 'value.order', { number: numberSign(visit.orderNumber) }),
      // What another member of the family said is told to that member.
      visit.met === '' || isThisParent(asked.member, visit.met)
        ? parted(
            visit.form !== '' && wordsOf('MEETING_FORMS', visit.form)[asked.language],
            asked.clean(visit.gist),
            told(asked, 'value.said', visit.said),
            told(asked, 'value.help', visit.help),
          )
        : held(asked.language, 'value.with-other'),
    ),
  );

/** Of the conclusion it is told apart that there is one; what was written on the page is told before its paper is here too. */
const materialLines = (asked: Asked): Value[] =>
  asked.desk.file
    .all('Materials', asked.card.id)
    .flatMap(({ id, kind, receivedOn, writtenOn, sheets, note }) => {
      if (kind === '' || kind === 'PSYCHOLOGIST_CONCLUSION') return [];
      const { desk, language } = asked;
      const written = writtenFor(desk, id);
      if (receivedOn === null && !written) return [];
      return [
        dated(
          receivedOn ?? writtenOn,
          wordsOf('MATERIALS', kind)[language],
          sheets !== null && sheets > 0 && held(language, 'value.sheets', { n: sheets }),
          asked.clean(note),
          written && told(asked, 'value.text', written.text),
        ),
      ];
    });

/** What the deputy submitted; grounds that were only proposed are a proposal. */
const submissionLines = (asked: Asked): Value[] =>
  asked.card.submittedOn === null
    ? []
    : [dated(asked.card.submittedOn, asked.clean(asked.card.submissionNote))];

function councilLines(asked: Asked): Value[] {
  const { desk, card, member, language, clean } = asked;
  const items = desk.file.all('Agenda').filter((item) => cardIdOf(item.id) === card.id);
  const grounds = shownGrounds(desk, card, { confirmed: card.confirmedGrounds, others: [] });
  const lines = items
    .filter(({ outcome, withdrawn }) => outcome !== '' && withdrawn !== true)
    .map((item) => {
      const number = desk.file.find('Sittings', sittingIdOf(item.id))?.minutesNumber ?? '';
      const opinion = item.parentsOpinion;
      return dated(
        item.decidedOn ?? desk.file.find('Sittings', sittingIdOf(item.id))?.heldOn ?? null,
        clean(questionWords(item, language)),
        number !== '' && held(language, 'value.minutes', { number: numberSign(number) }),
        item.outcome !== '' && OUTCOME_NOUNS[item.outcome][language],
        told(asked, 'value.reason', item.reason),
        told(asked, 'value.heard', item.heard),
        told(asked, 'value.pupil', item.pupilOpinion),
        opinion !== '' &&
          (isThisParent(member, item.parentsWho)
            ? told(asked, 'value.yours', opinion)
            : held(language, 'value.other-parent')),
        told(asked, 'value.not-heard', item.whyNotHeard),
      );
    });
  const placed = card.outcome === 'PLACE' && grounds.length > 0;
  return [
    ...lines,
    placed &&
      held(language, 'value.grounds', {
        text: grounds.map((code) => wordsOf('GROUNDS', code)[language]).join('; '),
      }),
  ];
}

const taskLines = (asked: Asked): Value[] =>
  asked.desk.file
    .all('Tasks')
    .filter(({ cardId, withdrawn }) => cardId === asked.card.id && withdrawn !== true)
    .map(({ what, staffId, outsider, dueOn, doneOn, doneNote }) =>
      parted(
        asked.clean(what),
        held(asked.language, 'value.responsible', { who: byPosition(asked, [staffId], outsider) || '–' }),
        dueOn !== null && held(asked.language, 'value.by', { day: day(dueOn) }),
        doneOn !== null && held(asked.language, 'value.done', { day: day(doneOn) }),
        asked.clean(doneNote),
      ),
    );
