// Every table of the workbook, the journal's own included.
import { History, Journal } from './journal';
import type { Table } from './table';
import { TABLES } from './tables';

export const ALL_TABLES: readonly Table[] = [...(Object.values(TABLES) as Table[]), Journal, History];
