import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

type Cbor = number | string | Buffer | Map<number | string, Cbor>;

const head = (major: number, value: number): Buffer => {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
};

/** What of CBOR an authenticator says (RFC 8949). */
const cbor = (value: Cbor): Buffer => {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([name, one]) => [cbor(name), cbor(one)])]);
};

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const url = (data: Buffer): string => data.toString('base64url');

/** What an attacker, or a bad device, would change of an answer. */
export interface Twist {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly crossOrigin?: boolean;
  readonly isVerified?: boolean;
  readonly counter?: number;
  /** Another credential's id under this key. */
  readonly credential?: string;
}

interface Asked {
  readonly challenge: string;
}

/** A passkey in software: answers as a browser with a real one would, or twisted. */
export class SoftPasskey {
  readonly id = url(randomBytes(32));
  readonly origin: string;
  counter = 0;
  readonly #private: KeyObject;
  readonly #public: KeyObject;

  constructor(origin: string) {
    this.origin = origin;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#private = privateKey;
    this.#public = publicKey;
  }

  /** The answer to a question for a new passkey, as JSON. */
  creates(options: string, twist: Twist = {}): string {
    const asked = JSON.parse(options) as Asked;
    const id = Buffer.from(twist.credential ?? this.id, 'base64url');
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, this.#cose()]);
    const authData = Buffer.concat([this.#authData(twist, 0x40), credential]);
    const attestation = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    const clientDataJSON = url(this.#client('webauthn.create', asked, twist));
    return this.#said(id, { clientDataJSON, attestationObject: url(cbor(attestation)), transports: ['internal'] });
  }

  /** The answer to a question for this passkey, as JSON. */
  asserts(options: string, twist: Twist = {}): string {
    const asked = JSON.parse(options) as Asked;
    this.counter += 1;
    const client = this.#client('webauthn.get', asked, twist);
    const authData = this.#authData(twist, 0);
    const signature = createSign('sha256')
      .update(Buffer.concat([authData, sha256(client)]))
      .sign(this.#private);
    const id = Buffer.from(twist.credential ?? this.id, 'base64url');
    return this.#said(id, { clientDataJSON: url(client), authenticatorData: url(authData), signature: url(signature) });
  }

  #said(id: Buffer, response: object): string {
    return JSON.stringify({ id: url(id), rawId: url(id), type: 'public-key', clientExtensionResults: {}, response });
  }

  #client(type: string, { challenge }: Asked, twist: Twist): Buffer {
    const said = { type: twist.type ?? type, challenge: twist.challenge ?? challenge, origin: twist.origin ?? this.origin };
    return Buffer.from(JSON.stringify({ ...said, crossOrigin: twist.crossOrigin ?? false }));
  }

  #authData({ rpId, isVerified = true, counter = this.counter }: Twist, more: number): Buffer {
    const flags = 0x01 | (isVerified ? 0x04 : 0) | more;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId ?? new URL(this.origin).hostname), Buffer.from([flags]), count]);
  }

  #cose(): Buffer {
    const { x = '', y = '' } = this.#public.export({ format: 'jwk' });
    const part = (text: string): Buffer => Buffer.from(text, 'base64url');
    return cbor(
      new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, part(x)],
        [-3, part(y)],
      ]),
    );
  }
}
