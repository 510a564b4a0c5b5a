import { Client, InvalidCredentialsError } from 'ldapts';
import { no, ok } from '../../../src/core/result.ts';
import type { NotSignedIn } from '../../../src/directory/embedded.ts';
import { readPeople } from '../../../src/directory/people.ts';
import { type FernhillDomain, startFernhill } from '../fernhill-domain.ts';
import { type CastMember, readCast } from './cast.ts';
import type { DemoDirectory, Door } from './directory.ts';
import { peopleFile } from './embedded.ts';

/** What a refused bind says about the account (the sub-status in its text); anything else is a wrong name or password. */
const refusals: Readonly<Record<string, NotSignedIn>> = {
  '532': 'expired',
  '533': 'disabled',
  '701': 'disabled',
  '773': 'must-change',
  '775': 'locked-out',
};

const reasonOf = ({ message }: Error): NotSignedIn => refusals[/ data ([0-9a-f]+),/.exec(message)?.[1] ?? ''] ?? 'wrong';

/** The way in of an application that binds as the person. A new password ends no session: tickets run until their own end, as in any domain. */
const doorAt = ({ samba }: FernhillDomain, cast: readonly CastMember[]): Door => ({
  async signIn(login, password) {
    const person = cast.find((one) => one.login === login);
    if (!person || password === '') return no('wrong');
    const client = new Client({ url: samba.url, timeout: 5_000, connectTimeout: 5_000, tlsOptions: { ca: samba.ca } });
    try {
      await client.bind(person.upn, password);
      return ok({ id: person.id, displayName: person.name });
    } catch (error) {
      if (error instanceof InvalidCredentialsError) return no(reasonOf(error));
      throw error;
    } finally {
      await client.unbind();
    }
  },
  isSignedIn: async () => true,
});

const castIn = ({ accounts }: FernhillDomain, cast: readonly CastMember[]): readonly CastMember[] =>
  cast.map((one) => {
    const account = accounts.get(one.id);
    if (!account) throw new Error(`${one.name} is not in the domain`);
    return { ...one, id: account.id, firstPassword: account.password };
  });

/** A domain controller of this machine with the same people: Samba, started for this demo and gone with it. */
export const activeDirectory = async (): Promise<DemoDirectory> => {
  const domain = await startFernhill(await readPeople(peopleFile));
  const cast = castIn(domain, await readCast(peopleFile));
  const { env, samba } = domain;
  return {
    kind: 'active-directory',
    cast,
    env,
    place: `a domain controller (Samba) at ${samba.url}`,
    domain,
    doorOf: () => doorAt(domain, cast),
    stop: () => samba.remove(),
  };
};
