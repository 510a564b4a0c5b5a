import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { destinationOf } from '../methods/destination.ts';
import { newRegistration } from '../methods/registering.ts';
import { heraldOf } from '../runtime/herald.ts';
import { policyFor } from '../runtime/policies.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';
import { type PartsWithDirectory, silent, withDirectory } from './directory.ts';
import { operatorRecord } from './operator-record.ts';
import { columns, linesOf } from './registrations/lines.ts';
import { prefilledLines } from './registrations/prefilled-lines.ts';
import { checkRows, type Good } from './registrations/rows.ts';

const pageSize = 200;
const broughtBy: Readonly<Record<string, string>> = { directory: 'from the directory', operator: 'imported' };

const show = async (parts: PartsWithDirectory, world: World, name: string): Promise<ExitCode> => {
  const account = await parts.directory.findByName(name);
  if (!account) return ended(world, 1, `No account, or more than one, has the login, user principal name or mail ${name}.`);
  const registered = await parts.records.registrations(account.id);
  const found = await linesOf(parts, world, account, registered);
  for (const one of found)
    world.say(
      [one.method, one.hint, `since ${one.registered.slice(0, 10)}`, broughtBy[one.from], one.state].filter(Boolean).join('  '),
    );
  const { policy } = await policyFor({ records: parts.records, directory: parts.directory, now: world.now }, account.id);
  const held = registered.map((one) => destinationOf(parts.keys, one));
  for (const line of await prefilledLines(parts, account, policy, held)) world.say(line);
  return ended(
    world,
    0,
    found.length === 0 ? `${account.login} has nothing registered.` : `${account.login}: ${found.length} in all.`,
  );
};

/** Every registration, masked, an account that the directory no longer has by its id alone. Formulas are escaped: the file is opened in spreadsheets. */
const exported = async (parts: PartsWithDirectory, world: World): Promise<readonly object[]> => {
  const all: object[] = [];
  let after: string | null = null;
  do {
    const page = await parts.records.registrationsByAccount(after, pageSize);
    for (const { account: id, registrations } of page.accounts) {
      const account = await parts.directory.find(id);
      all.push(...(await linesOf(parts, world, account ?? { id, login: '' }, registrations)));
    }
    after = page.next;
  } while (after !== null);
  return all;
};

const exportAll = async (parts: PartsWithDirectory, world: World, file: string | undefined): Promise<ExitCode> => {
  const all = await exported(parts, world);
  const text = stringify([...all], { header: true, columns: [...columns], escape_formulas: true });
  await parts.records.audit(
    operatorRecord(world, { action: 'registrations.exported', outcome: 'success', detail: { rows: all.length } }),
  );
  if (file === undefined) return ended(world, 0, text.trimEnd());
  await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  return ended(world, 0, `${all.length} registrations are in ${file}. Addresses are masked; no secret is in it.`);
};

/** Everything in one transaction, each person told at every address: all rows, or none. */
const keep = async (parts: PartsWithDirectory, world: World, rows: readonly Good[]): Promise<void> => {
  const { keys, records, directory, config } = parts;
  const herald = heraldOf({
    records,
    documents: records.documents,
    directory,
    keys,
    now: world.now,
    publicBaseUrl: config.publicBaseUrl,
    log: silent,
  });
  const tells = new Map(await Promise.all(rows.map(async ({ account }) => [account.id, await herald(account.id)] as const)));
  const made = await Promise.all(
    rows.map(async ({ account, method, plain, registrations }) => {
      const { policy } = await policyFor({ records, directory, now: world.now }, account.id);
      const to = { account, conversation: 'operator', policy, nowMs: world.now(), registrations, replaces: null };
      return newRegistration(keys, to, method, plain);
    }),
  );
  await records.transaction(async (tx) => {
    for (const one of made) {
      await tx.addRegistration(one);
      const record = operatorRecord(world, { action: 'method.imported', outcome: 'success', target: one.account });
      await tx.audit({ ...record, methods: [one.method] });
      const notice = { event: 'method-added', at: world.now(), from: 'operator', method: one.method } as const;
      await tells.get(one.account)?.(tx, { notice, account: one.account, key: `import.${one.id}`, by: null });
    }
  });
};

const importFrom = async (parts: PartsWithDirectory, world: World, file: string, isTrial: boolean): Promise<ExitCode> => {
  const checked = await checkRows(parts, world, await readFile(file, 'utf8'));
  if (!checked.ok) {
    for (const problem of checked.problems) world.say(problem);
    const refused = { action: 'registrations.imported', outcome: 'refused', reason: 'bad-rows' } as const;
    await parts.records.audit(operatorRecord(world, { ...refused, detail: { problems: checked.problems.length } }));
    return ended(world, 1, 'Nothing was imported: put these right and import the whole file again.');
  }
  const count = checked.rows.length;
  if (isTrial) return ended(world, 0, `${count} rows are good. Nothing was imported: this was a trial.`);
  await keep(parts, world, checked.rows);
  return ended(world, 0, `${count} registrations were imported. Every address of each person is told.`);
};

/** `latchkey registrations`: see them masked, write them out, and fill in beforehand what the organisation has checked. */
export const registrations: Command = {
  usage: [
    'registrations show PERSON               what somebody has registered, masked',
    'registrations export [FILE]             every registration as CSV, masked; FILE must not be there yet',
    'registrations import FILE --verified [--trial]   addresses and numbers the organisation has checked: person,method,value',
  ],
  async run(words, world) {
    const flag = { type: 'boolean' } as const;
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { verified: flag, trial: flag },
    });
    const [verb, what, ...more] = positionals;
    const isPlain = !values.verified && !values.trial;
    if (more.length > 0) return showUsage(registrations, world);
    if (verb === 'show' && what && isPlain) return withDirectory(world, (parts) => show(parts, world, what));
    if (verb === 'export' && isPlain) return withDirectory(world, (parts) => exportAll(parts, world, what));
    if (verb !== 'import' || !what) return showUsage(registrations, world);
    if (!values.verified)
      return ended(
        world,
        1,
        'Refused: say with --verified that the organisation knows each of these to belong to its person; they count as gates.',
      );
    return withDirectory(world, (parts) => importFrom(parts, world, what, values.trial === true));
  },
};
