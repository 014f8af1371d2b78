// What the page is shown: already worded in the reader's language, already redacted for the reader's role; by subject.
export type * from './views/boot';
export type * from './views/card';
export type * from './views/family';
export type * from './views/intake';
export type * from './views/papers';
export type * from './views/parts';
export type * from './views/plan';
export type * from './views/school';
export type * from './views/sitting';
export type * from './views/today';
export type * from './views/transfer';
