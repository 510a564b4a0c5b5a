import { fileURLToPath } from 'node:url';
import type { ContactValue } from '../../src/core/prefilled.ts';
import type { Person } from '../../src/directory/embedded/person.ts';
import { createEmbeddedDirectory } from '../../src/directory/embedded.ts';
import type { HybridSettings } from '../../src/directory/hybrid/parts.ts';
import { createHybridDirectory, type HybridDirectory } from '../../src/directory/hybrid.ts';
import { readPeople } from '../../src/directory/people.ts';
import type { Capabilities, Directory, WriteOutcome } from '../../src/directory/port.ts';
import { type FaultyDirectory, faultyDirectory } from '../world/faulty-directory.ts';
import { lightHasher } from '../world/watched-directory.ts';
import type { DirectoryUnderTest } from './directory.ts';
import { memoryDocuments } from './memory-documents.ts';

/** How Ana is reached, as `reachable` writes it into the people file. */
export const contact: readonly ContactValue[] = [
  { kind: 'mobile', value: '+49 17139200042', from: 'mobilePhone' },
  { kind: 'office', value: '+49 30 23125-042 x7', from: 'businessPhone' },
  { kind: 'mail', value: 'ana@mail.example', from: 'otherMails' },
  { kind: 'mail', value: 'other@mail.example', from: 'otherMails' },
];

/** Everybody as they are, and Ana with what the organisation has noted of her. */
export const reachable = (person: Person): Person =>
  person.id === ana.id
    ? {
        ...person,
        mobilePhone: '+49 17139200042',
        businessPhone: '+49 30 23125-042 x7',
        otherMails: ['ana@mail.example', 'other@mail.example'],
      }
    : person;

const demo = await readPeople(fileURLToPath(new URL('../world/people.yaml', import.meta.url)));

/** An ordinary account of the office directory, with the password it has at first. */
export const ana = { id: 'fh-1001', password: 'blue kettle morning train' };
/** An account that must change its password at its next sign-in. */
export const nina = { id: 'fh-1012', password: 'first day yellow folder' };
/** An account that is disabled. */
export const dora = { id: 'fh-1010', password: 'empty chair beside window' };
/** A password that keeps every rule and that nobody has had. */
export const fresh = 'ferry marble onion lantern';

/** The groups of the people file that make somebody privileged, or one of the helpdesk. */
export const roles = {
  tier0: ['domain-keepers'],
  admins: ['latchkey-admins'],
  agents: ['helpdesk'],
  approvers: ['helpdesk-approvers'],
};

/** The id of an account in the other directory of two: the same person, another immutable id. */
export const inCloud = (office: string): string => `cloud-${office}`;
const inOffice = (cloud: string): string => cloud.slice('cloud-'.length);

/** An embedded directory with these people, none of whom waits for a hash. */
export const embedded = (now: () => number, change: (person: Person) => Person = (person) => person): Promise<Directory> =>
  createEmbeddedDirectory({
    people: { ...demo, people: demo.people.map((one) => change(reachable(one))) },
    documents: memoryDocuments(),
    roles,
    now,
    hasher: lightHasher,
  });

/** A hybrid directory over two embedded ones, each of which can be made to fail. */
export interface HybridWorld {
  readonly hybrid: HybridDirectory;
  readonly cloud: FaultyDirectory;
  readonly office: FaultyDirectory;
  readonly clock: { ms: number };
  readonly logged: string[];
}

interface Made extends Partial<Pick<HybridSettings, 'writeback' | 'cloudPassword' | 'anchorOf' | 'appliesHistory'>> {
  readonly officePerson?: (person: Person) => Person;
  readonly cloudPerson?: (person: Person) => Person;
  /** What cloud and office are to say that they can. */
  readonly capabilities?: readonly [Capabilities, Capabilities];
}

/** Both hold the demo's people: Ana of the cloud is `cloud-fh-1001`, and her anchor leads to `fh-1001` of the office. */
export const hybridWorld = async (made: Made = {}): Promise<HybridWorld> => {
  const clock = { ms: 1_700_000_000_000 };
  const now = () => clock.ms;
  const { officePerson = (one) => one, cloudPerson = (one) => one, capabilities: [ofCloud, ofOffice] = [] } = made;
  const claiming = (directory: Directory, capabilities = directory.capabilities) =>
    faultyDirectory({ ...directory, capabilities });
  const cloud = claiming(await embedded(now, (one) => cloudPerson({ ...one, id: inCloud(one.id) })), ofCloud);
  const office = claiming(await embedded(now, officePerson), ofOffice);
  const logged: string[] = [];
  const note = (message: string, fields = {}) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const hybrid = createHybridDirectory({
    cloud,
    office,
    anchorOf: async (account) => Buffer.from(inOffice(account)).toString('base64'),
    findByAnchor: (anchor) => office.find(Buffer.from(anchor, 'base64').toString()),
    appliesHistory: async () => true,
    writeback: 'password-and-unlock',
    cloudPassword: 'office-only',
    now,
    log: { info: note, warn: note },
    ...made,
  });
  return { hybrid, cloud, office, clock, logged };
};

const bare = ({ published, ...outcome }: WriteOutcome): WriteOutcome => outcome;

/** A directory that says no published codes: the contract is about what happened. */
export const withoutCodes = <D extends Directory>(directory: D): D => ({
  ...directory,
  reset: async (...given) => bare(await directory.reset(...given)),
  change: async (...given) => bare(await directory.change(...given)),
  unlock: async (...given) => bare(await directory.unlock(...given)),
  requireChange: async (...given) => bare(await directory.requireChange(...given)),
});

/** What the contract suite needs to know of the demo's people, in a directory that calls them `idOf`. */
export const underTest = (directory: Directory, now: () => number, idOf: (id: string) => string): DirectoryUnderTest => ({
  directory: withoutCodes(directory),
  ordinary: {
    id: idOf(ana.id),
    password: ana.password,
    names: ['ana.alvarez', 'ana.alvarez@fernhill.example'],
    identity: { channel: 'slack', tenant: 'T0FERNHILL', person: 'U0ANA' },
    directGroup: 'engineering',
    outerGroup: 'staff',
    otherGroup: 'sales',
    contact,
  },
  disabled: { ...dora, id: idOf(dora.id) },
  mustChange: { ...nina, id: idOf(nina.id) },
  manager: idOf('fh-1003'),
  fresh,
  now,
  close: () => directory.close(),
});
