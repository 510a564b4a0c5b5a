import { createHash, generateKeyPairSync, type KeyObject, randomBytes, randomUUID, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, jwtVerify, SignJWT } from 'jose';
import { type Configuration, Provider } from 'oidc-provider';
import { loginPage, typedInto } from './oidc/login-page.ts';
import { memory } from './oidc/memory.ts';

/** Somebody who can sign in: object id, and the tenant they sign in to (a guest's is another's). */
export interface OidcPerson {
  readonly objectId: string;
  readonly tenant?: string;
  readonly name: string;
}

/** What a tenant is started with. */
export interface OidcOptions {
  readonly tenant: string;
  readonly redirectUri: string;
  /** Who a name and password belong to; null: a wrong one. */
  readonly signIn: (login: string, password: string) => Promise<OidcPerson | null>;
  /** How many characters the access token has at least: real ones are long. */
  readonly tokenLength?: number;
  /** Whether the app registration has the optional claim `auth_time`. Default: it has. */
  readonly hasAuthTime?: boolean;
  /** The certificate the app registration proves itself by (PEM), in place of its secret. */
  readonly certificate?: string;
}

const graph = 'https://graph.microsoft.com';

/** The scope of an own change of password. */
export const changeScope = `${graph}/User-PasswordProfile.ReadWrite.All`;

const kid = 'a-key-of-the-tenant';
const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwkOf = (key: KeyObject) => ({ ...key.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid });

/** A subject as Entra makes it: one for each app, and no object id. */
const pairwise = (clientId: string, objectId: string): string =>
  createHash('sha256').update(`${clientId}\n${objectId}`).digest('base64url');

/** An OpenID provider shaped like one tenant of Microsoft Entra: v2.0 issuer with the tenant in it, `oid` and `tid`, PKCE always, one app registration. */
export class OidcTenant {
  readonly tenant: string;
  readonly clientId = randomUUID();
  readonly clientSecret = randomBytes(30).toString('base64url');
  readonly people = new Map<string, OidcPerson>();
  /** Every request, as `method path`. */
  readonly asked: string[] = [];
  /** Every access token somebody asked Graph with. */
  readonly shown: string[] = [];
  /** Answers the token request itself where set. */
  onToken: ((request: IncomingMessage, response: ServerResponse) => boolean) | null = null;
  readonly #keys = newKeys();
  readonly #options: OidcOptions;
  readonly #server: Server;
  #provider: Provider | null = null;
  #origin = '';

  private constructor(options: OidcOptions) {
    this.tenant = options.tenant;
    this.#options = options;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(options: OidcOptions): Promise<OidcTenant> {
    const tenant = new OidcTenant(options);
    await new Promise<void>((done) => tenant.#server.listen(0, '127.0.0.1', done));
    tenant.#origin = `http://127.0.0.1:${(tenant.#server.address() as AddressInfo).port}`;
    tenant.#provider = tenant.#build();
    return tenant;
  }

  /** What `ENTRA_AUTHORITY_URL` points to. */
  get authority(): string {
    return this.#origin;
  }

  get issuer(): string {
    return `${this.#origin}/${this.tenant}/v2.0`;
  }

  /** Who an access token of this tenant lets change their own password, as Graph would read it; null: nobody. */
  async holderOf(accessToken: string): Promise<string | null> {
    this.shown.push(accessToken);
    const keys = createLocalJWKSet({ keys: [jwkOf(this.#keys.publicKey)] });
    const read = await jwtVerify(accessToken, keys, { issuer: this.issuer, audience: graph }).catch(() => null);
    return read?.payload.scope === changeScope ? String(read.payload.oid) : null;
  }

  /** An ID token of any content, signed by the tenant's key or by a stranger's under its name. */
  async forges(claims: Readonly<Record<string, unknown>>, by: 'tenant' | 'stranger' = 'tenant'): Promise<string> {
    const key = by === 'tenant' ? this.#keys.privateKey : newKeys().privateKey;
    const now = Math.floor(Date.now() / 1_000);
    const usual = { iss: this.issuer, aud: this.clientId, sub: 'x', iat: now, exp: now + 600, auth_time: now, tid: this.tenant };
    return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  #build(): Provider {
    const provider: Provider = new Provider(this.issuer, {
      adapter: memory(),
      cookies: { keys: [randomBytes(16).toString('hex')] },
      jwks: { keys: [jwkOf(this.#keys.privateKey)] } as Configuration['jwks'],
      pkce: { required: () => true },
      responseTypes: ['code'],
      ttl: { AuthorizationCode: 600, AccessToken: 3_600, IdToken: 3_600, Session: 86_400, Interaction: 3_600, Grant: 86_400 },
      ...this.#app(),
      ...this.#tokens(),
      routes: { authorization: '/oauth2/v2.0/authorize', token: '/oauth2/v2.0/token', jwks: '/discovery/v2.0/keys' },
      interactions: { url: (_, { uid }) => `/${this.tenant}/login/${uid}` },
      findAccount: (_, id) => {
        const person = this.people.get(id);
        return person && { accountId: id, claims: () => this.#claims(id, person) };
      },
      loadExistingGrant: async ({ oidc: { client, session } }) => {
        if (!client || !session?.accountId) return undefined;
        const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
        grant.addOIDCScope(`openid profile ${changeScope}`); // the administrator consented for everybody
        grant.addResourceScope(graph, changeScope);
        await grant.save();
        return grant;
      },
    });
    return provider;
  }

  /** The one app registration. */
  #app(): Pick<Configuration, 'clients' | 'scopes' | 'claims' | 'conformIdTokenClaims'> {
    const { redirectUri, hasAuthTime = true, certificate } = this.#options;
    const proof = certificate
      ? {
          token_endpoint_auth_method: 'private_key_jwt' as const,
          token_endpoint_auth_signing_alg: 'PS256' as const,
          jwks: { keys: [{ ...new X509Certificate(certificate).publicKey.export({ format: 'jwk' }), use: 'sig' }] },
        }
      : { token_endpoint_auth_method: 'client_secret_post' as const, client_secret: this.clientSecret };
    const app = {
      client_id: this.clientId,
      redirect_uris: [redirectUri],
      response_types: ['code' as const],
      grant_types: ['authorization_code'],
      ...proof,
      require_auth_time: hasAuthTime,
    };
    const claims = { openid: ['sub'], profile: ['oid', 'tid', 'ver', 'name', 'preferred_username'] };
    return { clients: [app], scopes: ['openid', 'profile', changeScope], claims, conformIdTokenClaims: false };
  }

  /** Access tokens for Graph: JWTs, and long ones. */
  #tokens(): Pick<Configuration, 'features' | 'extraTokenClaims'> {
    const { tokenLength = 2_400 } = this.#options;
    const paddingBytes = Math.max(0, Math.ceil(((tokenLength - 1_050) * 9) / 16)); // coded twice: as text, and with the token
    return {
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: { enabled: false },
        userinfo: { enabled: false },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => graph,
          useGrantedResource: () => true,
          getResourceServerInfo: () => ({ scope: changeScope, audience: graph, accessTokenFormat: 'jwt' }),
        },
      },
      extraTokenClaims: (_, token) => ({
        oid: 'accountId' in token ? String(token.accountId) : '',
        tid: this.tenant,
        xms_pad: randomBytes(paddingBytes).toString('base64url'),
      }),
    };
  }

  #claims(id: string, { tenant, name }: OidcPerson) {
    return {
      sub: pairwise(this.clientId, id),
      oid: id,
      tid: tenant ?? this.tenant,
      ver: '2.0',
      name,
      preferred_username: name,
    };
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.asked.push(`${request.method} ${path.split('?')[0]}`);
    const base = `/${this.tenant}`;
    if (!path.startsWith(`${base}/`) || !this.#provider) {
      response.statusCode = 404;
      return void response.end();
    }
    if (path.startsWith(`${base}/login/`)) return void this.#login(request, response);
    if (path.startsWith(`${base}/oauth2/v2.0/token`) && this.onToken?.(request, response)) return;
    const inside = path.slice(base.length).replace(/^\/v2\.0(?=\/\.well-known\/)/, '');
    Object.assign(request, { originalUrl: `${base}${inside}`, url: inside });
    void this.#provider.callback()(request, response);
  }

  /** The page people type name and password into; once right, the browser goes back to where it came from. */
  async #login(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = this.#provider as Provider;
    const { params } = await provider.interactionDetails(request, response);
    const hint = typeof params.login_hint === 'string' ? params.login_hint : '';
    const show = (problem: string | null) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(loginPage(hint, problem));
    };
    if (request.method !== 'POST') return show(null);
    const typed = await typedInto(request);
    const finish = { mergeWithLastSubmission: false };
    if (typed.cancel !== undefined)
      return provider.interactionFinished(
        request,
        response,
        { error: 'access_denied', error_description: 'AADSTS65004' },
        finish,
      );
    const person = await this.#options.signIn(typed.login ?? '', typed.password ?? '');
    if (!person) return show('Your account or password is incorrect.');
    this.people.set(person.objectId, person);
    const login = { accountId: person.objectId, amr: ['pwd'], remember: true };
    await provider.interactionFinished(request, response, { login }, finish);
  }
}
