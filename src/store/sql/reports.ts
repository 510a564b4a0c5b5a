import type { Keys } from '../keys.ts';
import type { Reports } from '../reports.ts';
import { auditSearch } from './audit-search.ts';
import { countWork } from './counts.ts';
import type { Engine } from './engine.ts';
import { auditProof } from './proof.ts';
import { registrationSample, registrationsAmong } from './registrations.ts';

/** What reports read. */
export const sqlReports = (engine: Engine, keys: Keys): Reports => ({
  ...countWork(engine, keys),
  ...auditSearch(engine, keys),
  ...auditProof(engine, keys),
  registrationsAmong: registrationsAmong(engine),
  registrationSample: registrationSample(engine),
});
