import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import type { RegisteredPasskey } from './passkey-record.ts';
import type { RelyingParty } from './relying-party.ts';
import { webauthn } from './webauthn.ts';

/** ES256, EdDSA, RS256 (SEC-51). */
export const algorithms: readonly number[] = [-7, -8, -257];

const text = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(32_768);
const about = { id: text, rawId: text, type: z.literal('public-key') };
const Created = z.object({
  ...about,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(32)).max(8).default([]),
  }),
});
const Asserted = z.object({
  ...about,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: text.optional(),
  }),
});
type Asserted = z.infer<typeof Asserted>;

const Client = z.object({ crossOrigin: z.boolean().optional(), topOrigin: z.string().optional() });

/** The answer of a browser as data, or null. Whatever an answer from a frame of another site says, it is none (SEC-51). */
const readAs = <T extends { response: { clientDataJSON: string } }>(shape: z.ZodType<T>, typed: string): T | null => {
  try {
    const answer = shape.parse(JSON.parse(typed));
    const client = Client.parse(JSON.parse(Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8')));
    return client.crossOrigin || client.topOrigin !== undefined ? null : answer;
  } catch {
    return null; // a person's browser may send anything; what cannot be read proves nothing
  }
};

/** A new passkey as its browser describes it; null where anything of it is not as it was asked for. */
export const createdPasskey = async (
  typed: string,
  challenge: string,
  { id, origin }: RelyingParty,
): Promise<Pick<RegisteredPasskey, 'credential' | 'publicKey' | 'counter' | 'transports'> | null> => {
  const answer = readAs(Created, typed);
  if (!answer) return null;
  try {
    const { verifyRegistrationResponse } = await webauthn();
    const checked = await verifyRegistrationResponse({
      response: { ...answer, clientExtensionResults: {} } as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...algorithms],
    });
    if (!checked.verified) return null;
    const { credential } = checked.registrationInfo;
    const publicKey = Buffer.from(credential.publicKey).toString('base64url');
    return { credential: credential.id, publicKey, counter: credential.counter, transports: answer.response.transports };
  } catch {
    return null; // the library refuses by throwing, each time for what the browser sent
  }
};

/** The counter of a right answer; null where the answer is not right. Whether the counter went back is for the caller to say. */
export const assertedCounter = async (
  answer: Asserted,
  challenge: string,
  { id, origin }: RelyingParty,
  { credential, publicKey }: RegisteredPasskey,
): Promise<number | null> => {
  try {
    const { verifyAuthenticationResponse } = await webauthn();
    const checked = await verifyAuthenticationResponse({
      response: { ...answer, clientExtensionResults: {} } as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      // Counted as zero here: the library would refuse a counter before it looks at the signature, and anybody could cause the alarm.
      credential: { id: credential, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter: 0 },
    });
    return checked.verified ? checked.authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
};

/** An assertion as data, or null. */
export const readAssertion = (typed: string): Asserted | null => readAs(Asserted, typed);
