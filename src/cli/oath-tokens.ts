import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Account } from '../core/account.ts';
import { AppError } from '../core/result.ts';
import { sealOathKey } from '../methods/oath-key.ts';
import { type RowProblem, readTokens, tokenColumns, type UploadedToken } from '../methods/token-upload.ts';
import type { OathToken } from '../store/records.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';
import { type PartsWithDirectory, withDirectory } from './directory.ts';
import { operatorRecord } from './operator-record.ts';
import { type Parts, withParts } from './parts.ts';

const page = 500;

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new AppError('file-unreadable', `The file ${file} cannot be read.`, { cause: error });
  }
};

/** A token with its person, as it will be given. */
interface Giving {
  readonly uploaded: UploadedToken;
  readonly account: Account;
  /** What was known of its serial number. */
  readonly known: OathToken | null;
}

/** Why a token is not given, by what is known now; null: it is. A token whose registration was removed may be given to anybody again. */
const whyNot = async ({ records }: PartsWithDirectory, { account, known }: Giving): Promise<string | null> => {
  if (account.untouchable) return `Latchkey never touches this account (${account.untouchable})`;
  const inUse = known?.registration ? await records.registration(known.registration) : null;
  if (inUse) return 'a token with this serial number is in use';
  return known && known.registration === null && known.account !== account.id
    ? 'a token with this serial number waits for somebody else'
    : null;
};

const prepare = async (parts: PartsWithDirectory, uploaded: UploadedToken): Promise<Giving | RowProblem> => {
  const { line, upn } = uploaded;
  const account = await parts.directory.findByName(upn);
  if (!account) return { line, why: `no account, or more than one, is called ${upn}` };
  const giving = { account, uploaded, known: await parts.records.token(uploaded.serial) };
  const why = await whyNot(parts, giving);
  return why === null ? giving : { line, why };
};

const isProblem = (one: Giving | RowProblem): one is RowProblem => 'why' in one;

const refuse = ({ say }: World, problems: readonly RowProblem[]): ExitCode => {
  for (const { line, why } of problems) say(`line ${line}: ${why}`);
  return ended({ say }, 1, `Refused: ${problems.length} of the rows cannot be taken. Nothing was imported.`);
};

/** All rows with their audit in one transaction, or none: also where somebody else was faster with one of them, which only an exception can undo. */
const give = ({ records, keys }: PartsWithDirectory, world: World, all: readonly Giving[]): Promise<void> =>
  records.transaction(async (tx) => {
    for (const { account, uploaded, known } of all) {
      const { serial, key } = uploaded;
      const sealed = sealOathKey(keys, account.id, serial, key);
      const token = { serial, account: account.id, sealed, givenAt: world.now(), registration: null };
      if (!(await tx.giveToken(token, known)))
        throw new AppError('token-taken', `Somebody else changed the token ${serial} meanwhile. Nothing was imported.`);
      const what = { action: 'token.given', outcome: 'success', target: account.id, detail: { serial } } as const;
      await tx.audit(operatorRecord(world, what));
    }
  });

const importFile = async (parts: PartsWithDirectory, world: World, text: string, isTrial: boolean): Promise<ExitCode> => {
  const read = readTokens(text);
  if (!read.ok) return refuse(world, read.problems);
  const prepared: (Giving | RowProblem)[] = [];
  for (const one of read.value) prepared.push(await prepare(parts, one)); // one after the other: a directory is not flooded
  const problems = prepared.filter(isProblem);
  if (problems.length > 0) return refuse(world, problems);
  const all = prepared.filter((one): one is Giving => !isProblem(one));
  if (isTrial) return ended(world, 0, `All ${all.length} rows can be taken. Nothing was imported: this was a trial.`);
  await give(parts, world, all);
  return ended(world, 0, `Done: ${all.length} tokens wait for their people, who activate them with “register”.`);
};

const list = async ({ records, directory }: PartsWithDirectory, world: World): Promise<ExitCode> => {
  const line = async ({ serial, account, registration, givenAt }: OathToken): Promise<string> => {
    const login = (await directory.find(account))?.login ?? account;
    const isInUse = registration !== null && (await records.registration(registration)) !== null;
    const state = registration === null ? 'waits' : isInUse ? 'in use' : 'removed';
    return `${serial}  ${state.padEnd(8)} ${login}  given ${new Date(givenAt).toISOString().slice(0, 10)}`;
  };
  let count = 0;
  for (
    let some = await records.tokens(null, page);
    some.length > 0;
    some = await records.tokens(some.at(-1)?.serial ?? null, page)
  ) {
    for (const one of some) world.say(await line(one));
    count += some.length;
  }
  return ended(world, 0, count === 0 ? 'There are no tokens.' : `${count} in all.`);
};

const takeBack = ({ records }: Parts, world: World, known: OathToken): Promise<boolean> => {
  const { serial, account: target } = known;
  const record = operatorRecord(world, { action: 'token.withdrawn', outcome: 'success', target, detail: { serial } });
  return records.transaction(async (tx) => {
    if (!(await tx.withdrawToken(known))) return false;
    await tx.audit(record);
    return true;
  });
};

/** Takes a token back that nobody has activated; one in use is a registered method, and ends as those do. */
const withdraw = (world: World, serial: string): Promise<ExitCode> =>
  withParts(world, async (parts) => {
    const known = await parts.records.token(serial);
    if (!known) return ended(world, 1, `Refused: there is no token ${serial}.`);
    const inUse = known.registration === null ? null : await parts.records.registration(known.registration);
    if (inUse)
      return ended(world, 1, 'Refused: the token is in use. Its person removes it with “my methods”, or the helpdesk does.');
    if (!(await takeBack(parts, world, known)))
      return ended(world, 1, `Refused: somebody else changed the token ${serial} meanwhile. Nothing was done.`);
    return ended(world, 0, `Done: token ${serial} waits for nobody any more.`);
  });

/** `latchkey tokens`: OATH tokens, devices or apps, given to people by upload; they activate them themselves. */
export const oathTokens: Command = {
  usage: [
    `tokens import FILE [--dry-run]          OATH tokens as CSV: ${tokenColumns.join(', ')}; all rows or none`,
    'tokens list                             every token: whose, and whether it waits or is in use; never its key',
    'tokens withdraw SERIAL                  takes back one that nobody has activated',
  ],
  async run(words, world) {
    const options = { 'dry-run': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    const [verb, what, ...more] = positionals;
    const isTrial = values['dry-run'] === true;
    if (more.length > 0 || (isTrial && verb !== 'import')) return showUsage(oathTokens, world);
    if (verb === 'import' && what) {
      const text = textOf(what);
      return withDirectory(world, (parts) => importFile(parts, world, text, isTrial));
    }
    if (verb === 'list' && what === undefined) return withDirectory(world, (parts) => list(parts, world));
    return verb === 'withdraw' && what ? withdraw(world, what) : showUsage(oathTokens, world);
  },
};
