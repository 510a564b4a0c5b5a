import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';

/** The keys Teams signs activities with, and what its metadata says of them. */
export class ChannelKeys {
  readonly kid = randomUUID();
  readonly appId: string;
  readonly endorsements: readonly string[];
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;

  private constructor(appId: string, endorsements: readonly string[], publicKey: CryptoKey, privateKey: CryptoKey) {
    this.appId = appId;
    this.endorsements = endorsements;
    this.publicKey = publicKey;
    this.privateKey = privateKey;
  }

  /** Fresh RSA keys for the tokens of one app. */
  static async make(appId: string, endorsements: readonly string[] = ['msteams']): Promise<ChannelKeys> {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    return new ChannelKeys(appId, endorsements, publicKey, privateKey);
  }

  /** A token as Teams sends it, for an hour; the arguments break one thing at a time. */
  token(claims: JWTPayload, header: Partial<JWTHeaderParameters> = {}, key: CryptoKey = this.privateKey): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const payload = { iss: 'https://api.botframework.com', aud: this.appId, nbf: now - 60, exp: now + 3_600, ...claims };
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.kid, ...header }).sign(key);
  }

  /** The OpenID metadata, where keys are at `keysUrl`. */
  metadata(keysUrl: string): object {
    return { issuer: 'https://api.botframework.com', jwks_uri: keysUrl };
  }

  /** The key set. */
  async keySet(): Promise<object> {
    const jwk = await exportJWK(this.publicKey);
    return { keys: [{ ...jwk, kid: this.kid, use: 'sig', endorsements: this.endorsements }] };
  }
}
