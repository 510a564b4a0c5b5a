import type { Reports } from '../reports.ts';
import { auditSearch } from './audit-search.ts';
import { countWork } from './counts.ts';
import type { Engine } from './engine.ts';
import { registrationsAmong } from './registrations.ts';

/** What reports read. */
export const sqlReports = (engine: Engine): Reports => ({
  ...countWork(engine),
  ...auditSearch(engine),
  registrationsAmong: registrationsAmong(engine),
});
