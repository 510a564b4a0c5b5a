import type { z } from 'zod';
import type { Caller } from './authority.ts';
import type { QueryRules } from './odata.ts';
import type { Answer } from './problem.ts';
import type { Tenant } from './tenant.ts';

/** Permissions that are enough: any one of these sets, wholly held. Null: this kind of token is not supported. */
export type Enough = readonly (readonly string[])[] | null;

/** One request, as a route sees it. */
export interface Asked {
  readonly tenant: Tenant;
  readonly caller: Caller;
  readonly url: URL;
  readonly query: URLSearchParams;
  /** The parts of the path in braces. */
  readonly at: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly now: number;
  readonly origin: string;
  /** The most a page holds. */
  readonly largestPage: number;
  /** Whether refusals of passwords say which property and rule. */
  readonly isDetailed: boolean;
}

/** One line of the table: what is offered, who may, what it costs, what it does. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below the version; `{name}` stands for one segment. */
  readonly path: string;
  readonly version?: 'v1.0' | 'beta';
  readonly application: Enough;
  readonly delegated: Enough;
  /** Resource units before `$select`, `$top` and so on. */
  readonly cost: number;
  readonly query?: QueryRules;
  /** Strict: an unknown property is refused. */
  readonly body?: z.ZodType;
  /** Properties of the body that need more than the route. */
  readonly bodyPermissions?: Readonly<Record<string, { readonly application: Enough; readonly delegated: Enough }>>;
  readonly isReport?: boolean;
  handle(asked: Asked): Answer | Promise<Answer>;
}

/** Each permission alone is enough. */
export const oneOf = (...permissions: readonly string[]): readonly (readonly string[])[] => permissions.map((one) => [one]);
