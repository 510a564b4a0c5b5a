import type { Identity } from '../../core/identity.ts';
import type { ReportParts } from './parts.ts';

/** Names for the ids that records hold, each looked up once. Where nobody is found, or the directory is silent, the id stands as it is. */
export interface Names {
  ofAccount(account: string): Promise<string>;
  /** Of a record's actor: a chat identity, `operator:<login>` or `latchkey`. */
  ofActor(actor: string): Promise<string>;
}

/** The chat identity an actor is, or null. */
export const identityIn = (actor: string): Identity | null => {
  const [channel, tenant, person] = actor.split('\n');
  return (channel === 'teams' || channel === 'slack') && tenant && person ? { channel, tenant, person } : null;
};

/** Looks names up as they are asked for, and remembers them for as long as it lives: one page of a report. */
export const namesOf = ({ directory }: Pick<ReportParts, 'directory'>): Names => {
  const known = new Map<string, Promise<string>>();
  const once = (key: string, find: () => Promise<string>): Promise<string> => {
    const name = known.get(key) ?? find();
    known.set(key, name);
    return name;
  };
  const silent = (): null => null; // a report does not stop because the directory does
  return {
    ofAccount: (account) =>
      once(`account ${account}`, async () => (await directory.find(account).catch(silent))?.displayName ?? account),
    ofActor: (actor) =>
      once(`actor ${actor}`, async () => {
        const identity = identityIn(actor);
        if (!identity) return actor;
        const found = await directory.findByIdentity(identity).catch(silent);
        return found?.displayName ?? actor.replaceAll('\n', ' ');
      }),
  };
};
