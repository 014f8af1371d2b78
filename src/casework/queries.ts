// All queries, by name.
import { card } from './queries/card';
import { convene } from './queries/convene';
import { council } from './queries/council';
import { findPupil } from './queries/find-pupil';
import { lists } from './queries/lists';
import { myReferrals } from './queries/my-referrals';
import { papers } from './queries/papers';
import { plan } from './queries/plan';
import { calendar, orderText, settings, staff } from './queries/school';
import { sitting } from './queries/sitting';
import { today } from './queries/today';
import type { Query } from './query';

export const QUERIES = [
  today,
  card,
  findPupil,
  lists,
  council,
  convene,
  sitting,
  plan,
  settings,
  staff,
  papers,
  myReferrals,
  calendar,
  orderText,
] as unknown as readonly Query[];

export const queryNamed = (name: string): Query | undefined => QUERIES.find((query) => query.name === name);
