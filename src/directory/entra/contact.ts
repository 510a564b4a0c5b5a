import { z } from 'zod';
import type { ContactValue } from '../../core/prefilled.ts';
import type { Directory } from '../port.ts';
import type { Ask, Call } from './graph.ts';
import { type Ground, open } from './ground.ts';
import { isObjectId } from './person.ts';
import { accountGone, RefusedRead, read, readAll } from './read.ts';

const texts = z.array(z.string()).nullish();
const Profile = z.object({ id: z.guid(), mobilePhone: z.string().nullish(), businessPhones: texts, otherMails: texts });
const PhoneMethod = z.object({ phoneNumber: z.string().nullish(), phoneType: z.string().nullish() });
const EmailMethod = z.object({ emailAddress: z.string().nullish() });

/** An alternate mobile number is for sign-in alone and never resets a password (Entra model 3.4). */
const kinds: Readonly<Record<string, ContactValue['kind']>> = { mobile: 'mobile', office: 'office' };

const filled = (kind: ContactValue['kind'], value: string | null | undefined, from: string): ContactValue[] =>
  value ? [{ kind, value, from }] : [];

/** What people or their administrators registered for authentication. The right to read it is not everywhere given: then the profile alone is known. */
const registered = async <T>(
  { graph }: Ground,
  ask: Ask,
  call: Omit<Call, 'method'>,
  item: z.ZodType<T>,
): Promise<readonly T[]> => {
  try {
    return (await readAll(ask, call, item, graph.baseUrl)) ?? [];
  } catch (error) {
    if (error instanceof RefusedRead) return [];
    throw error;
  }
};

const authenticationOf = async (ground: Ground, ask: Ask, account: string): Promise<readonly ContactValue[]> => {
  const at = `/users/${account}/authentication`;
  const [phones, mails] = await Promise.all([
    registered(ground, ask, { path: `${at}/phoneMethods` }, PhoneMethod),
    registered(ground, ask, { path: `${at}/emailMethods` }, EmailMethod),
  ]);
  return [
    ...phones.flatMap(({ phoneNumber, phoneType }) => {
      const kind = kinds[phoneType ?? ''];
      return kind ? filled(kind, phoneNumber, 'phoneMethods') : [];
    }),
    ...mails.flatMap(({ emailAddress }) => filled('mail', emailAddress, 'emailMethods')),
  ];
};

const profileOf = async (ask: Ask, account: string): Promise<readonly ContactValue[]> => {
  const query = { $select: 'id,mobilePhone,businessPhones,otherMails' };
  const profile = await read(ask, { path: `/users/${account}`, query }, Profile);
  if (!profile) throw accountGone();
  const { mobilePhone, businessPhones, otherMails } = profile;
  return [
    ...filled('mobile', mobilePhone, 'mobilePhone'),
    ...(businessPhones ?? []).flatMap((one) => filled('office', one, 'businessPhones')),
    ...(otherMails ?? []).flatMap((one) => filled('mail', one, 'otherMails')),
  ];
};

/** How somebody is reached, by their authentication methods and then by their profile (Entra model 3.4.1). */
export const contactFor =
  (ground: Ground): Directory['contactOf'] =>
  async (account) => {
    if (!isObjectId(account)) throw accountGone();
    const ask = open(ground);
    const [profile, authentication] = await Promise.all([profileOf(ask, account), authenticationOf(ground, ask, account)]);
    return [...authentication, ...profile];
  };
