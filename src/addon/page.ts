// The page with its boot data inside: the first screen is finished when it paints, and nothing more is asked.
import { isOffice } from '../casework/access';
import type { Answer, Queries, QueryName } from '../casework/answers';
import { faultProblem, word } from '../casework/problems';
import { queryNamed } from '../casework/queries';
import { runQuery } from '../casework/run-query';
import type { Act, BootData, TodayView } from '../casework/views';
import { htmlPage, type PageOutput } from '../google/html';
import { mailFault } from '../google/mail';
import { activeEmail } from '../google/person';
import { googleSurroundings } from '../google/surroundings';
import { pageOfScreen } from '../model/page-of-screen';
import { RegisterFault } from '../register/register-fault';
import type { Language } from '../text/bilingual';
import { bootPerson } from './boot-person';
import { type School, school } from './composition';
import { updateSchool } from './update';

type Surface = BootData['surface'];

/**
 * The page for the signed-in person, opened at an act; `address` is that of the web app, when it is shown there, and
 * `language` that of the page it is opened from.
 */
export function page(surface: Surface, act: Act, address?: string, language?: Language): PageOutput {
  const boot = bootData(surface, act, language);
  const name = boot.ready ? pageOfScreen(boot.act.screen) : 'First';
  return htmlPage(name, address ? { ...boot, address } : boot);
}

/** Boot data: who, which language, the first view and the lists of the forms. */
export function bootData(surface: Surface, act: Act, language?: Language): BootData {
  const email = activeEmail();
  const { date } = googleSurroundings.now();
  const empty: BootData = {
    email,
    language: language ?? 'kk',
    school: '',
    today: date,
    surface,
    act,
    ready: false,
  };
  const found = school();
  if (!found) return { ...empty, act: { screen: 'set-up' } };
  try {
    return bootUpToDate(found, email, { ...empty, ready: true }, act, language);
  } catch (error) {
    if (!(error instanceof RegisterFault)) throw error;
    const text = faultProblem(empty.language, error).message;
    const title = error.id.startsWith('sheets-') ? 'refuse.update' : 'refuse.register';
    const trouble = { title: word(empty.language, title), text };
    return { ...empty, ready: true, act: { screen: 'no-role' }, trouble };
  }
}

/** The boot data; where the sheets are of an earlier release and the person may, they are updated first. */
function bootUpToDate(
  found: School,
  email: string,
  empty: BootData,
  act: Act,
  language?: Language,
): BootData {
  try {
    return bootOf(found, email, empty, act, language);
  } catch (error) {
    if (!(error instanceof RegisterFault) || error.id !== 'sheets-behind') throw error;
    if (!updateSchool(found, email).done) throw error;
    return bootOf(found, email, empty, act, language);
  }
}

function bootOf(found: School, email: string, empty: BootData, act: Act, language?: Language): BootData {
  const known = bootPerson(found.ports, email, language);
  const base: BootData = { ...empty, ...known.boot };
  if (!known.boot.person || known.actor.roles.length === 0) return { ...base, act: { screen: 'no-role' } };
  const office = isOffice(known.actor);
  const first: Act = office || act.screen !== 'today' ? act : { screen: 'my-referrals' };
  const view = firstView(found, first, base.language, email);
  const lists = ask(found, 'lists', {}, base.language, email);
  const unsent = office && first.screen === 'today' ? mailFault() : '';
  return {
    ...base,
    act: first,
    ...(view ? { view } : {}),
    ...(lists ? { lists } : {}),
    ...(unsent === '' ? {} : { unsent }),
  };
}

function firstView(found: School, act: Act, language: Language, email: string): BootData['view'] {
  if (act.screen === 'today') return ask(found, 'today', {}, language, email) as TodayView | undefined;
  if (act.screen === 'my-referrals') return ask(found, 'my-referrals', {}, language, email);
  if (act.screen === 'plan' && act.cardId)
    return ask(
      found,
      'plan',
      { cardId: act.cardId, ...(act.planId ? { planId: act.planId } : {}) },
      language,
      email,
    );
  if (act.screen === 'sitting' && act.sittingId)
    return ask(found, 'sitting', { sittingId: act.sittingId }, language, email);
  return undefined;
}

function ask<N extends QueryName>(
  found: School,
  name: N,
  input: Queries[N]['input'],
  language: Language,
  email: string,
): Queries[N]['view'] | undefined {
  const query = queryNamed(name);
  if (!query) return undefined;
  const answer = runQuery(found.ports, query, { input, language }, email) as Answer<Queries[N]['view']>;
  return answer.ok ? answer.value : undefined;
}
