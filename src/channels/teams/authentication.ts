import type { Activity } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  ConnectorFactory,
  UserTokenClient,
} from 'botframework-connector';
import type { Connectors } from './connectors.ts';
import type { TeamsOptions } from './options.ts';

class KeptConnectors extends ConnectorFactory {
  readonly #connectors: Connectors;
  constructor(connectors: Connectors) {
    super();
    this.#connectors = connectors;
  }
  override create(serviceUrl: string): ReturnType<Connectors> {
    return this.#connectors(serviceUrl);
  }
}

const refuse = async (): Promise<never> => {
  throw new AuthenticationError('not used', 401);
};

/** Latchkey signs nobody in through the Bot Framework's token service. */
class NoUserTokens extends UserTokenClient {
  override getUserToken = refuse;
  override getSignInResource = refuse;
  override signOutUser = refuse;
  override getTokenStatus = refuse;
  override getAadTokens = refuse;
  override exchangeToken = refuse;
}

/** Activities that passed the gate, by the object itself: nothing else can be passed off as one of them. */
export type Admissions = WeakSet<object>;

/**
 * The SDK's authentication with our own gate in its place: the stock one lets emulator, skill and any tenant's tokens pass. Refuses
 * whatever the gate did not admit, also an activity that reached the adapter by another way.
 */
export class StrictAuthentication extends BotFrameworkAuthentication {
  readonly #audience: string;
  readonly #admissions: Admissions;
  readonly #connectors: ConnectorFactory;
  readonly #userTokens = new NoUserTokens();
  readonly #identity: ClaimsIdentity;

  constructor({ appId, token }: Pick<TeamsOptions, 'appId' | 'token'>, admissions: Admissions, connectors: Connectors) {
    super();
    this.#audience = token.scope;
    this.#admissions = admissions;
    this.#connectors = new KeptConnectors(connectors);
    this.#identity = new ClaimsIdentity([{ type: 'aud', value: appId }], true);
  }

  override async authenticateRequest(activity: Activity): Promise<AuthenticateRequestResult> {
    if (!this.#admissions.has(activity)) return refuse();
    return { audience: this.getOriginatingAudience(), claimsIdentity: this.#identity, connectorFactory: this.#connectors };
  }
  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return refuse();
  }
  override createConnectorFactory(): ConnectorFactory {
    return this.#connectors;
  }
  override async createUserTokenClient(): Promise<UserTokenClient> {
    return this.#userTokens;
  }
  override getOriginatingAudience(): string {
    return this.#audience;
  }
}
