import type { RoleGroups } from '../roles.ts';
import { type Ask, asking, type GraphGround } from './graph.ts';
import type { EntraLog } from './log.ts';

/** What every part of the adapter stands on. */
export interface Ground {
  readonly graph: GraphGround;
  readonly tenantId: string;
  readonly clientId: string;
  readonly roles: RoleGroups;
  /** Ids or user principal names, in lower case. */
  readonly breakGlass: ReadonlySet<string>;
  readonly personKey: string;
  /** Whether passwords kept in the office directory are written here as well. */
  readonly mirrorsOffice: boolean;
  /** Epoch ms. */
  readonly now: () => number;
  readonly log: EntraLog;
}

/** What several questions share, and a name before its group, may take this long: with the budget of a question it stays below the 30 s of the port. */
export const sharedMs = 8_000;

/** Opens the budget of time of one question, in ms; a question people wait for may have a shorter one. */
export const open = ({ graph }: Ground, mostMs: number = graph.budgetMs): Ask =>
  asking({ ...graph, budgetMs: Math.min(graph.budgetMs, mostMs) });

/** Names are compared without case and blanks around them. */
export const nameKey = (name: string): string => name.trim().toLowerCase();

/** A text inside a filter: quotes are doubled, so that it stays one text (SEC-74; OData ABNF, SQUOTE-in-string). */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
