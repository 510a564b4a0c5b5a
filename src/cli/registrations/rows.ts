import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Account } from '../../core/account.ts';
import { destinationOf } from '../../methods/destination.ts';
import { isCorporate, parseAddress, sameMailbox } from '../../methods/mail-address.ts';
import { parseNumber } from '../../methods/phone-number.ts';
import { sameDestination } from '../../methods/prefilled.ts';
import type { Registration } from '../../store/records.ts';
import type { World } from '../command.ts';
import type { PartsWithDirectory } from '../directory.ts';

const importable = ['email-code', 'mobile-phone-code', 'office-phone-call'] as const;
type Importable = (typeof importable)[number];

const header = ['person', 'method', 'value'] as const;
const Row = z.strictObject({ person: z.string(), method: z.string(), value: z.string() });
type Row = z.infer<typeof Row>;

/** A row that may be imported: whose, what, and the plain text to seal. */
export interface Good {
  readonly account: Account;
  readonly method: Importable;
  readonly value: string;
  readonly plain: string;
  readonly registrations: readonly Registration[];
}

/** Every row good, or every problem in words: line by line, never with what stood in it (SEC-116). */
export type Checked =
  | { readonly ok: true; readonly rows: readonly Good[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const mostRows = 10_000;
const mostOfKind = 2;

const readRows = (text: string): { rows: readonly Row[]; problem: string | null } => {
  try {
    const [first = [], ...rest]: string[][] = parse(text, {
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    });
    if (first.join() !== header.join()) return { rows: [], problem: `line 1: the first line must be ${header.join()}` };
    if (rest.length === 0 || rest.length > mostRows) return { rows: [], problem: `the file must have 1 to ${mostRows} rows` };
    const short = rest.findIndex((one) => one.length !== header.length);
    if (short >= 0) return { rows: [], problem: `row ${short + 1}: ${header.length} columns are needed` };
    return { rows: rest.map(([person = '', method = '', value = '']) => ({ person, method, value })), problem: null };
  } catch (error) {
    if (error instanceof CsvError) return { rows: [], problem: `the file is no CSV: ${error.code}` };
    throw error;
  }
};

const numberProblems = {
  invalid: 'this is no phone number with its country code',
  country: 'SMS_COUNTRIES does not have this country',
  kind: 'codes cannot be sent to this kind of number',
} as const;

/** The value in the form it is kept in, or what is wrong with it. */
const checkedValue = (
  { config }: PartsWithDirectory,
  account: Account,
  method: Importable,
  typed: string,
): { value: string } | { problem: string } => {
  if (method !== 'email-code') {
    const number = parseNumber(typed, method, config.phone?.countries ?? []);
    return number.ok ? { value: number.value } : { problem: numberProblems[number.reason] };
  }
  const address = parseAddress(typed);
  if (address === null) return { problem: 'this is no mail address' };
  const own = [account.mail, account.login].map((one) => one && parseAddress(one));
  const isOwn = own.some((one) => one && sameMailbox(one) === sameMailbox(address));
  if (isOwn || isCorporate(address, config.corporateMailDomains))
    return { problem: 'a work mailbox is locked together with the password' };
  return { value: address };
};

const accountProblem = (account: Account | null): string | null => {
  if (!account) return 'no account, or more than one, has this login or mail';
  if (account.untouchable !== null) return `Latchkey never touches this account (${account.untouchable})`;
  return account.tier === 2 ? null : 'privileged and helpdesk accounts register themselves';
};

const checkRow = async (parts: PartsWithDirectory, row: Row, before: readonly Good[]): Promise<Good | string> => {
  const method = importable.find((one) => one === row.method);
  if (!method) return `the method must be one of ${importable.join(', ')}`;
  if (method !== 'email-code' && !parts.config.phone) return 'no provider reaches phones here (SMS_KIND)';
  const account = row.person === '' ? null : await parts.directory.findByName(row.person);
  const problem = accountProblem(account);
  if (problem || !account) return problem ?? '';
  const found = checkedValue(parts, account, method, row.value);
  if ('problem' in found) return found.problem;
  const registrations = await parts.records.registrations(account.id);
  const earlier = before.filter((one) => one.account.id === account.id);
  const held = [
    ...registrations.map((one) => destinationOf(parts.keys, one)),
    ...earlier.map((one) => sameDestination(one.method, one.value)),
  ];
  const same = sameDestination(method, found.value);
  if (held.includes(same)) return 'this is registered already, or stands in the file twice';
  const ofKind = [...registrations, ...earlier].filter((one) => one.method === method).length;
  if (ofKind >= mostOfKind) return `there may be ${mostOfKind} of this method at most`;
  const from = 'operator';
  const plain = JSON.stringify(method === 'email-code' ? { address: found.value, from } : { number: found.value, from });
  return { account, method, value: found.value, plain, registrations };
};

/** Checks the whole file before anything is written: nothing is ever half imported. */
export const checkRows = async (parts: PartsWithDirectory, _world: World, text: string): Promise<Checked> => {
  const { rows, problem } = readRows(text);
  if (problem) return { ok: false, problems: [problem] };
  const good: Good[] = [];
  const problems: string[] = [];
  for (const [at, row] of rows.entries()) {
    const checked = await checkRow(parts, row, good);
    if (typeof checked === 'string') problems.push(`row ${at + 1}: ${checked}`);
    else good.push(checked);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows: good };
};
