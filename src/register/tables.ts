// All tables of the workbook, in the order of their tabs.
import type { Table } from './table';
import { Agenda } from './tables/agenda';
import { Attendance } from './tables/attendance';
import { Calendar } from './tables/calendar';
import { Cards } from './tables/cards';
import { Characteristics } from './tables/characteristics';
import { ClockChanges } from './tables/clock-changes';
import { Contacts } from './tables/contacts';
import { Controls } from './tables/controls';
import { Corrections } from './tables/corrections';
import { Council } from './tables/council';
import { Deviations } from './tables/deviations';
import { Documents } from './tables/documents';
import { Expiries } from './tables/expiries';
import { Files } from './tables/files';
import { GroundChecks } from './tables/ground-checks';
import { Imports } from './tables/imports';
import { Incoming } from './tables/incoming';
import { Letters } from './tables/letters';
import { Materials } from './tables/materials';
import { Measures } from './tables/measures';
import { Openings } from './tables/openings';
import { Parents } from './tables/parents';
import { Plans } from './tables/plans';
import { Pupils } from './tables/pupils';
import { Reconciliations } from './tables/reconciliations';
import { Referrals } from './tables/referrals';
import { Reminders } from './tables/reminders';
import { Removals } from './tables/removals';
import { Restricted } from './tables/restricted';
import { Settings } from './tables/settings';
import { Sittings } from './tables/sittings';
import { Staff } from './tables/staff';
import { Submissions } from './tables/submissions';
import { Tasks } from './tables/tasks';
import { TermMoves } from './tables/term-moves';
import { Transfers } from './tables/transfers';
import { Visits } from './tables/visits';
import { Works } from './tables/works';

export const TABLES = {
  Cards,
  Referrals,
  Materials,
  Sittings,
  Agenda,
  Attendance,
  Plans,
  Measures,
  Documents,
  Deviations,
  Pupils,
  Parents,
  Staff,
  Council,
  Calendar,
  Settings,
  Restricted,
  GroundChecks,
  Openings,
  Incoming,
  Letters,
  Tasks,
  Removals,
  Transfers,
  Contacts,
  Submissions,
  Visits,
  Works,
  Controls,
  Imports,
  Corrections,
  Expiries,
  Reconciliations,
  TermMoves,
  Files,
  ClockChanges,
  Reminders,
  Characteristics,
} as const;
export type Tables = typeof TABLES;
export type TableName = keyof Tables;

/** Tables every call reads whole: few rows by nature. */
export const SMALL_TABLES = (Object.keys(TABLES) as TableName[]).filter(
  (name) => (TABLES[name] as Table).small,
);
