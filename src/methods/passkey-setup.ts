import { createHash, randomBytes } from 'node:crypto';
import type { AuthenticatorTransport } from '@simplewebauthn/server';
import { no, ok, type Result } from '../core/result.ts';
import type { Registration } from '../store/records.ts';
import { algorithms, createdPasskey } from './passkey-answers.ts';
import { type Ceremony, passkeyChallenges } from './passkey-challenges.ts';
import { type PasskeyParts, passkeyName, passkeyOf, passkeysIn, type RegisteredPasskey } from './passkey-record.ts';
import type { Attempt } from './port.ts';
import { type Confirming, type Made, made, newRegistration } from './registering.ts';
import { webauthn } from './webauthn.ts';

const ceremonyMs = 300_000;
const purpose = 'register';

type Asking = Pick<Attempt, 'account' | 'conversation' | 'session' | 'purpose' | 'policy' | 'nowMs'> & {
  readonly registration: Registration;
};

const placeOf = ({ account, conversation, session }: Confirming): Ceremony => ({
  kind: 'passkey-new',
  account: account.id,
  conversation,
  session,
  purpose,
});

/** No credential is ever registered twice, by whomever and however long ago (SEC-52). */
const onceOf = ({ credential }: Pick<RegisteredPasskey, 'credential'>): string =>
  `passkey.${createHash('sha256').update(credential).digest('base64url')}`;

const listed = ({ credential, transports }: RegisteredPasskey) => ({
  id: credential,
  transports: transports as AuthenticatorTransport[],
});

/** Passkeys: what the page asks a browser, to make one and to use one; and the one it made (SEC-51, SEC-52). Null where browsers can make none. */
export const passkeySetup = (parts: PasskeyParts) => {
  const { passkeys: line, keys } = parts;
  if (!line) return null;
  const { party } = line;
  const challenges = passkeyChallenges(parts);
  const known = (registrations: readonly Registration[]) => passkeysIn(registrations).map((one) => passkeyOf(keys, one));
  return {
    /** What a browser is asked to make, as JSON. What is registered already is left out by the browser, but for the one to be replaced. */
    async make(to: Confirming): Promise<string> {
      const { account, policy, registrations, replaces, nowMs } = to;
      const user = known(registrations)[0]?.user ?? randomBytes(32).toString('base64url');
      const { generateRegistrationOptions } = await webauthn();
      const options = await generateRegistrationOptions({
        rpName: policy.branding.organisation,
        rpID: party.id,
        userName: account.login,
        userDisplayName: account.displayName,
        userID: new Uint8Array(Buffer.from(user, 'base64url')),
        challenge: new Uint8Array(await challenges.ask(placeOf(to), user, policy, nowMs)),
        attestationType: 'none',
        excludeCredentials: known(registrations.filter((one) => one.id !== replaces)).map(listed),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        supportedAlgorithmIDs: [...algorithms],
        timeout: ceremonyMs,
      });
      return JSON.stringify(options);
    },

    /** The registration, once the browser's answer fits what was asked in this very session. */
    async confirm(
      to: Confirming & { readonly answer: string; readonly name: string },
    ): Promise<Result<Made, 'wrong' | 'expired'>> {
      const asked = await challenges.take(placeOf(to), to.nowMs);
      if (!asked) return no('expired');
      const created = await createdPasskey(to.answer, asked.challenge, party);
      if (!created) return no('wrong');
      const record: RegisteredPasskey = { ...created, user: asked.user, name: passkeyName(to.name) };
      return ok(made(newRegistration(keys, to, 'passkey', JSON.stringify(record)), to, onceOf(created)));
    },

    /** What a browser is asked to prove, as JSON: by this passkey, with the person verified. */
    async ask({ account, conversation, session, purpose: why, registration, policy, nowMs }: Asking): Promise<string> {
      const place = { kind: 'passkey-use', account: account.id, conversation, session, purpose: why } as const;
      const one = passkeyOf(keys, registration);
      const { generateAuthenticationOptions } = await webauthn();
      const options = await generateAuthenticationOptions({
        rpID: party.id,
        challenge: new Uint8Array(await challenges.ask(place, one.user, policy, nowMs)),
        allowCredentials: [listed(one)],
        userVerification: 'required',
        timeout: ceremonyMs,
      });
      return JSON.stringify(options);
    },
  };
};
