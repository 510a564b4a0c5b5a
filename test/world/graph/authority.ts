import { createHash, randomUUID, X509Certificate } from 'node:crypto';
import { type CryptoKey, decodeProtectedHeader, exportJWK, generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { App, Tenant } from './tenant.ts';

/** Who calls Graph: an app by itself, or an app for a person. */
export type Caller =
  | { readonly kind: 'application'; readonly app: string; readonly principal: string; readonly permissions: readonly string[] }
  | { readonly kind: 'delegated'; readonly app: string; readonly principal: string; readonly permissions: readonly string[] };

/** A refusal of the token endpoint (RFC 6749 section 5.2), with Entra's numbers. */
export class TokenProblem extends Error {
  readonly status: number;
  readonly body: object;
  constructor(status: number, error: string, number: number, what: string) {
    super(what);
    this.status = status;
    this.body = { error, error_description: `AADSTS${number}: ${what}`, error_codes: [number], correlation_id: randomUUID() };
  }
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const hourSeconds = 3_600;
let shared: ReturnType<typeof generateKeyPair> | null = null;

/** The authority of one tenant: gives tokens to apps that prove themselves by secret or certificate, and reads them again. */
export class Authority {
  readonly #tenant: Tenant;
  readonly #origin: () => string;
  readonly #keys: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey };
  readonly #kid = randomUUID();
  readonly #seen = new Set<string>();
  readonly #now: () => number;

  private constructor(
    tenant: Tenant,
    origin: () => string,
    keys: { publicKey: CryptoKey; privateKey: CryptoKey },
    now: () => number,
  ) {
    this.#tenant = tenant;
    this.#origin = origin;
    this.#keys = keys;
    this.#now = now;
  }

  /** Keys of this process: making them is slow. `origin` is where both this and Graph answer; it is the audience of the tokens. */
  static async make(tenant: Tenant, origin: () => string, now: () => number): Promise<Authority> {
    shared ??= generateKeyPair('RS256', { extractable: true });
    return new Authority(tenant, origin, await shared, now);
  }

  get issuer(): string {
    return `${this.#origin()}/${this.#tenant.id}/v2.0`;
  }

  /** The OpenID metadata, which token libraries read first. */
  metadata(): object {
    const base = `${this.#origin()}/${this.#tenant.id}`;
    return {
      issuer: this.issuer,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  async keySet(): Promise<object> {
    return { keys: [{ ...(await exportJWK(this.#keys.publicKey)), kid: this.#kid, use: 'sig', alg: 'RS256' }] };
  }

  /** A token for an app, with what was consented at this moment. */
  appToken(app: App, claims: JWTPayload = {}): Promise<string> {
    return this.#sign({ oid: app.servicePrincipal, appid: app.clientId, idtyp: 'app', roles: app.permissions, ...claims });
  }

  /** A token an app has for a person who signed in. */
  personToken(person: string, scopes: readonly string[], claims: JWTPayload = {}): Promise<string> {
    return this.#sign({ oid: person, appid: randomUUID(), idtyp: 'user', scp: scopes.join(' '), ...claims });
  }

  #sign(claims: JWTPayload): Promise<string> {
    const now = Math.floor(this.#now() / 1000);
    const payload = {
      iss: this.issuer,
      aud: this.#origin(),
      tid: this.#tenant.id,
      iat: now,
      nbf: now,
      exp: now + hourSeconds,
      ...claims,
    };
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.#kid }).sign(this.#keys.privateKey);
  }

  /** Who holds a token; throws where it is not one of ours, for here, now. */
  async caller(token: string): Promise<Caller> {
    const options = { audience: this.#origin(), issuer: this.issuer, algorithms: ['RS256'], currentDate: new Date(this.#now()) };
    const { payload } = await jwtVerify<{ oid: string; appid: string; roles?: string[]; scp?: string }>(
      token,
      this.#keys.publicKey,
      options,
    );
    const { oid: principal, appid: app, roles, scp } = payload;
    if (scp !== undefined) return { kind: 'delegated', app, principal, permissions: scp.split(' ') };
    return { kind: 'application', app, principal, permissions: roles ?? [] };
  }

  /** The token endpoint: client credentials, for the default scope of Graph. */
  async grant(form: URLSearchParams, tenant: string): Promise<object> {
    if (tenant.toLowerCase() !== this.#tenant.id) throw new TokenProblem(400, 'invalid_request', 90002, 'Tenant not found.');
    if (form.get('grant_type') !== 'client_credentials')
      throw new TokenProblem(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.');
    const app = this.#tenant.apps.get(form.get('client_id') ?? '');
    if (!app) throw new TokenProblem(400, 'unauthorized_client', 700016, 'Application was not found in the directory.');
    await this.#prove(app, form);
    const scopes = (form.get('scope') ?? '')
      .split(' ')
      .filter((scope) => !['openid', 'profile', 'offline_access'].includes(scope));
    if (scopes.some((scope) => scope !== `${this.#origin()}/.default`) || scopes.length !== 1)
      throw new TokenProblem(400, 'invalid_scope', 1002012, 'The provided value for scope is not valid for client credentials.');
    return { token_type: 'Bearer', expires_in: hourSeconds, ext_expires_in: hourSeconds, access_token: await this.appToken(app) };
  }

  async #prove(app: App, form: URLSearchParams): Promise<void> {
    const secret = form.get('client_secret');
    const assertion = form.get('client_assertion');
    if (assertion !== null && form.get('client_assertion_type') === assertionType) return this.#check(app, assertion);
    if (secret === null)
      throw new TokenProblem(401, 'invalid_client', 7000218, 'The body must contain client_assertion or client_secret.');
    if (app.secret === null || secret !== app.secret)
      throw new TokenProblem(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
  }

  /** A signed assertion: by the registered certificate, for this endpoint, in time, once (RFC 7523 section 3). */
  async #check(app: App, assertion: string): Promise<void> {
    const wrong = (number: number, what: string) => new TokenProblem(401, 'invalid_client', number, what);
    if (!app.certificate) throw wrong(700027, 'The certificate is not registered.');
    const certificate = new X509Certificate(app.certificate);
    const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
    if (decodeProtectedHeader(assertion)['x5t#S256'] !== thumbprint) throw wrong(700027, 'The certificate is not registered.');
    const options = {
      audience: `${this.#origin()}/${this.#tenant.id}/oauth2/v2.0/token`,
      issuer: app.clientId,
      subject: app.clientId,
      algorithms: ['PS256', 'RS256'],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: 300, // as Entra has: token libraries round *not before* up
      currentDate: new Date(this.#now()),
    };
    const { payload } = await jwtVerify(assertion, certificate.publicKey, options).catch(() => {
      throw wrong(700024, 'The client assertion is not valid.');
    });
    if (this.#seen.has(payload.jti ?? '')) throw wrong(700026, 'The client assertion was used before.');
    this.#seen.add(payload.jti ?? '');
  }
}
