import { connect } from 'node:net';
import { isSupportedCountry } from 'libphonenumber-js/max';
import type { PhoneConfig } from '../config/phone.ts';
import { boundSession } from '../delivery/phone/smpp-session.ts';
import { advice, type Finding, fine, wrong } from './findings.ts';

const withinMs = 6_000;
/** A list as long as this was hardly written for the people of one organisation. */
const manyCountries = 40;

type Answer = 'lets us in' | 'is there' | 'refuses us' | 'silent';

const isThere = ({ hostname, port, protocol }: URL): Promise<Answer> =>
  new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443), timeout: withinMs });
    const ends = (answer: Answer) => (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', ends('is there')).once('timeout', ends('silent')).once('error', ends('silent'));
  });

/** The account itself is looked at, which costs nothing (twilio.com/docs: Account resource). */
const accountAt = async ({ url, account, secret }: PhoneConfig): Promise<Answer> => {
  const authorization = `Basic ${Buffer.from(`${account}:${secret.reveal()}`).toString('base64')}`;
  const address = new URL(`/2010-04-01/Accounts/${encodeURIComponent(account)}.json`, url);
  const signal = AbortSignal.timeout(withinMs);
  try {
    const answer = await fetch(address, { headers: { authorization }, redirect: 'error', signal });
    await answer.body?.cancel();
    if (answer.ok) return 'lets us in';
    return answer.status < 500 ? 'refuses us' : 'silent';
  } catch {
    return 'silent'; // whatever kept it from answering, the operator looks there first
  }
};

const loggedIn = async (phone: PhoneConfig): Promise<Answer> => {
  const session = await boundSession({ ...phone, secret: () => phone.secret.reveal() }, withinMs);
  session?.destroy();
  return session ? 'lets us in' : 'refuses us';
};

const ask = (phone: PhoneConfig): Promise<Answer> => {
  if (phone.kind === 'smpp') return loggedIn(phone);
  return phone.kind === 'twilio' ? accountAt(phone) : isThere(new URL(phone.url));
};

const findings: Readonly<Record<Answer, Finding>> = {
  'lets us in': fine('phones: the provider answers and lets us in'),
  'is there': fine('phones: the provider can be reached; whether it knows our signature shows with the first message'),
  'refuses us': wrong('SMS_ACCOUNT, SMS_SECRET: the provider cannot be reached, or does not let us in'),
  silent: wrong('SMS_URL: the provider cannot be reached'),
};

const countryFindings = ({ countries }: PhoneConfig): readonly Finding[] => {
  const unknown = countries.filter((one) => !isSupportedCountry(one));
  return [
    ...unknown.map((one) => wrong(`SMS_COUNTRIES: no country is called ${one}`)),
    ...(countries.length > manyCountries
      ? [advice(`SMS_COUNTRIES: ${countries.length} countries; messages cost money there, so allow those your people are in`)]
      : []),
  ];
};

/** Whether phones can be reached: the provider is asked without sending anything, the countries are looked at. Nothing where there is no provider. */
export const checkPhone = async (phone: PhoneConfig | null): Promise<readonly Finding[]> =>
  phone ? [findings[await ask(phone)], ...countryFindings(phone)] : [];
