// The columns that registry, summary, deviations and inspection file are made of: dates, codes and numbers, and no text about a child but the name of the journal.
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';

/** What all of them need: the way of each card, its letters and its items at sittings. */
export const CARD_COLUMNS = {
  Cards: {
    columns: [
      'number',
      'registerNumber',
      'classAt',
      'source',
      'rulePack',
      'receivedOn',
      'receivedAt',
      'registeredOn',
      'gatheredOn',
      'handedOn',
      'submittedOn',
      'itemId',
      'outcome',
      'decidedOn',
      'confirmedGrounds',
      'planId',
      'planApprovedOn',
      'agencyToldOn',
      'agencyToldOutcome',
      'endKind',
      'endedOn',
      'mendedOn',
      'removalAppliedOn',
      'removedOn',
      'removalBasis',
      'fromPaper',
      'paperMinutes',
      'transferSentOn',
      'transferAcceptedOn',
    ],
  },
  Referrals: { columns: ['source', 'receivedOn', 'receivedAt', 'number', 'registeredOn'] },
  Letters: { columns: ['kind', 'referralId', 'sentOn', 'outcome', 'outgoingNo'] },
  Incoming: {
    columns: ['number', 'registeredOn', 'source', 'sender', 'receivedOn', 'receivedAt', 'notOurs'],
  },
  Sittings: { columns: ['heldOn', 'minutesNumber', 'closedAt'] },
  Agenda: { columns: ['kind', 'invitedOn', 'parentsPresent', 'outcome', 'withdrawn', 'decidedOn'] },
  /** By them a term that was met is judged by the clock of its day. */
  ClockChanges: { columns: ['changedOn', 'was'] },
} as const satisfies RowRequest;

/** The tables of a request. */
export const tablesOf = (request: RowRequest): TableName[] => Object.keys(request) as TableName[];

/** Requests of columns as one. */
export const withColumns = (...requests: readonly RowRequest[]): RowRequest => {
  const all: Partial<Record<TableName, { columns: readonly string[] }>> = {};
  for (const request of requests)
    for (const [name, { columns = [] }] of Object.entries(request) as [
      TableName,
      { columns?: readonly string[] },
    ][])
      all[name] = { columns: [...new Set([...(all[name]?.columns ?? []), ...columns])] };
  return all as RowRequest;
};
