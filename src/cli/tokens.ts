import { parseArgs } from 'node:util';
import { type ApiToken, createToken, listTokens, revokeToken, tokenDays } from '../runtime/reports/tokens.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';
import { operatorRecord } from './operator-record.ts';
import { type Parts, withParts } from './parts.ts';

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

const tokenParts = ({ keys, records }: Parts, { now }: World) => ({ records, documents: records.documents, keys, now });

const stateOf = ({ revokedAt, expiresAt }: ApiToken, now: number): string => {
  if (revokedAt !== null) return `revoked ${day(revokedAt)}`;
  return expiresAt <= now ? `expired ${day(expiresAt)}` : `until ${day(expiresAt)}`;
};

const create = async (parts: Parts, world: World, name: string, days: number): Promise<ExitCode> => {
  const recordOf = ({ id }: ApiToken) =>
    operatorRecord(world, { action: 'token.created', outcome: 'success', detail: { token: id, name, days } });
  const { token, made } = await createToken({ ...tokenParts(parts, world), recordOf }, name, days);
  world.say(`Token ${made.id} for ${name}, good until ${day(made.expiresAt)}. It is shown once, now:`);
  world.say(token);
  return 0;
};

const list = async (parts: Parts, world: World): Promise<ExitCode> => {
  const all = await listTokens(tokenParts(parts, world));
  for (const one of all) world.say(`${one.id}  made ${day(one.createdAt)}  ${stateOf(one, world.now())}  ${one.name}`);
  return ended(world, 0, all.length === 0 ? 'There are no tokens.' : `${all.length} in all.`);
};

const revoke = async (parts: Parts, world: World, id: string): Promise<ExitCode> => {
  const recordOf = () => operatorRecord(world, { action: 'token.revoked', outcome: 'success', detail: { token: id } });
  const revoked = await revokeToken({ ...tokenParts(parts, world), recordOf }, id);
  if (!revoked) return ended(world, 1, `Refused: there is no token ${id}.`);
  return ended(world, 0, `Token ${id} is revoked. It opens nothing any more, on any replica.`);
};

const isName = (name: string): boolean => /^[\w .@-]{1,64}$/.test(name);

/** `latchkey token`: tokens of auditors for the reporting API on the second port. Shown once, kept as a hash, on record. */
export const tokens: Command = {
  usage: [
    'token create NAME [--days N]            a token for the reporting API, shown once; 90 days, 366 at most',
    'token list                              every token and its state; never the token itself',
    'token revoke ID                         ends a token at once',
  ],
  async run(words, world) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { days: { type: 'string' } },
    });
    const [verb, what = '', ...more] = positionals;
    const days = Number(values.days ?? tokenDays.standard);
    if (more.length > 0 || (verb !== 'create' && values.days !== undefined)) return showUsage(tokens, world);
    if (verb === 'create' && isName(what) && Number.isInteger(days) && days >= 1 && days <= tokenDays.most)
      return withParts(world, (parts) => create(parts, world, what, days));
    if (verb === 'list' && what === '') return withParts(world, (parts) => list(parts, world));
    if (verb === 'revoke' && /^[0-9a-f]{12}$/.test(what)) return withParts(world, (parts) => revoke(parts, world, what));
    return showUsage(tokens, world);
  },
};
