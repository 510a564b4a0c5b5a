import type { IncomingMessage } from 'node:http';
import type { CallDesk } from '../../runtime/cases/call-desk.ts';
import type { ObjectionDesk } from '../../runtime/objecting.ts';
import type { PageDesk } from '../../runtime/page-desk.ts';
import type { Parts } from '../../runtime/parts.ts';
import type { SignInDesk } from '../../runtime/sign-in-desk.ts';
import type { StartDesk } from '../../runtime/starting/desk.ts';
import { type AddressOf, addressReader } from '../client-address.ts';
import { PageLimits } from '../limits.ts';
import { type Branding, brandingOf } from './branding.ts';
import { type Cookies, cookiesFor } from './cookies.ts';
import { type Logo, logoOf } from './logo.ts';

/** What the pages need. `publicBaseUrl` is https, or http on this machine itself; `trustedProxies` are addresses or CIDRs. */
export interface PagesOptions extends Pick<Parts, 'sessions' | 'keys' | 'now' | 'log' | 'publicBaseUrl'> {
  readonly desk: PageDesk;
  /** Null or absent: nobody signs in on the page, and its addresses are not there. */
  readonly signIn?: Pick<SignInDesk, 'begin' | 'finish'> | null;
  readonly trustedProxies: readonly string[];
  /** Null or absent: notices have no page to object on. */
  readonly objection?: ObjectionDesk | null;
  /** Null or absent: there is no public start page. */
  readonly start?: StartDesk | null;
  /** Null or absent: there is no public page of calls. */
  readonly call?: CallDesk | null;
}

/** What every route works with. */
export interface PagesContext extends PagesOptions {
  readonly origin: string;
  readonly cookies: Cookies;
  readonly limits: PageLimits;
  readonly addressOf: AddressOf;
  readonly branding: Branding;
  readonly logo: Logo;
}

/** A request with the token of its path, where it has one. */
export type PageRequest = IncomingMessage & { readonly params: Readonly<Record<string, string>> };

/** The parts every route shares, made once. Throws `AppError('insecure-base-url')`. */
export const contextOf = (options: PagesOptions): PagesContext => {
  const branding = brandingOf(options);
  return {
    ...options,
    origin: new URL(options.publicBaseUrl).origin,
    cookies: cookiesFor(options.publicBaseUrl),
    limits: new PageLimits(options),
    addressOf: addressReader(options.trustedProxies),
    branding,
    logo: logoOf({ ...options, branding }),
  };
};
