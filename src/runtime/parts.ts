import type { Channel } from '../channels/port.ts';
import type { Flows } from '../core/conversation.ts';
import type { ChannelName } from '../core/identity.ts';
import type { MethodId } from '../core/method.ts';
import type { Tickets } from '../delivery/tickets/port.ts';
import type { Directory } from '../directory/port.ts';
import type { LocaleOf } from '../methods/locale-of.ts';
import type { AuthenticationMethod } from '../methods/port.ts';
import type { Registrar } from '../methods/registry.ts';
import type { Campaigns } from '../store/campaigns.ts';
import type { Documents } from '../store/documents.ts';
import type { Keys } from '../store/keys.ts';
import type { Records } from '../store/records.ts';
import type { Sessions } from '../store/sessions.ts';
import type { Reporting } from './reports/parts.ts';
import type { Roles } from './roles.ts';

/** What the runtime logs with: a message and plain fields of a fixed list, never a body (SEC-116). */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
  warn(message: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
  error(message: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
}

/** What the runtime measures; no personal labels (SEC-137). */
export interface Metrics {
  turn(channel: string, kind: string, seconds: number): void;
  directoryWrite(kind: string, outcome: string, seconds: number): void;
  refusedByLimit(limit: string): void;
  /** A code that was to be sent: `sent`, or why not. */
  codeDelivery(method: string, result: string): void;
}

/** Everything the runtime works with: ports only. `now` is epoch ms; `replica` names this process. */
export interface Parts {
  readonly sessions: Sessions;
  readonly records: Records;
  readonly documents: Documents;
  readonly keys: Keys;
  readonly directory: Directory;
  readonly methods: Readonly<Partial<Record<MethodId, AuthenticationMethod>>>;
  readonly registrar: Registrar;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly flows: Flows;
  readonly now: () => number;
  readonly replica: string;
  readonly roles: Roles;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly publicBaseUrl: string;
  readonly tickets: TicketDesk | null;
  readonly reporting: Reporting;
  readonly campaigns: Campaigns;
  /** English unless given. */
  readonly localeOf?: LocaleOf;
}

/** The organisation's service desk, and whether a case may only be opened for a ticket that is there. */
export interface TicketDesk {
  readonly desk: Tickets;
  readonly mustExist: boolean;
}
