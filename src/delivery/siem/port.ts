import type { SealedRecord } from '../../core/audit.ts';
import type { Result } from '../../core/result.ts';
import type { NotReached } from './reaching.ts';

/**
 * A place audit records are exported to: the organisation's SIEM. `send` ends within 30 s and never throws; success means that the receiver has all of them.
 * The same records may come again: the receiver knows them by their id, or their place in the chain.
 */
export interface SiemSink {
  /** Names its cursor: one for each kind of sink. */
  readonly name: 'webhook' | 'syslog';
  /** Whether the receiver answers and is trusted; nothing is sent. */
  check(): Promise<Result<null, NotReached>>;
  send(records: readonly SealedRecord[]): Promise<Result<null, 'unreachable' | 'refused'>>;
}
