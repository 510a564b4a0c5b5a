import type { ServiceClientCredentialsFactory } from 'botframework-connector';

/** What an operator should hear about: a refused request (SEC-4 to SEC-15), or something that failed behind the person's back. Holds no text of people. */
export type TeamsReport =
  | { readonly event: 'refused'; readonly reason: string }
  | { readonly event: 'failed'; readonly doing: string; readonly error: unknown };

/** Everything the Teams channel needs from outside. Empty lists allow nobody. */
export interface TeamsOptions {
  readonly mode: 'production' | 'development';
  /** The bot's app id: the one audience a token may have (SEC-4). */
  readonly appId: string;
  /** Entra tenants that may talk to the bot (SEC-8). */
  readonly tenantIds: readonly string[];
  /** Where signing keys come from, and nowhere else (SEC-5). */
  readonly metadataUrl: string;
  /** Accepted token issuers. One beside the channel's own must be a listed tenant's; its tokens need `appid` as well. */
  readonly issuers: readonly string[];
  /** Hosts the bot's credential may be sent to: `smba.trafficmanager.net`, `*.botframework.com` (SEC-7). */
  readonly serviceHosts: readonly string[];
  /** Where to speak first to a person the bot has not heard yet. */
  readonly serviceUrl: string;
  /** Where the bot's own token comes from, its tenant included, and for what: both are the cloud's. */
  readonly token: { readonly loginUrl: string; readonly scope: string };
  /** Signs outbound calls; see `credentials.ts`. */
  readonly credential: ServiceClientCredentialsFactory;
  readonly now: () => number;
  readonly report: (what: TeamsReport) => void;
}
