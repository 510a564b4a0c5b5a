import type { Config } from '../config.ts';
import type { Reporting } from '../runtime/reports/parts.ts';
import { lastCheckpoint } from '../store/checkpoints.ts';
import type { OpenedRecords } from '../store/open-records.ts';

/** What reports are made from. */
export const reportingOf = ({ anchorFile, minutesPerCall }: Config, { reports }: Pick<OpenedRecords, 'reports'>): Reporting => ({
  store: reports,
  minutesPerCall,
  anchor: () => lastCheckpoint(anchorFile),
});
