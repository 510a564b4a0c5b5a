import { type Cast, townRows } from '../world/bites/town-rows.ts';
import { DeskTown } from '../world/desk-town.ts';

const logins = { ana: 'ana.alvarez', hank: 'hank.holt', vera: 'vera.voss', mia: 'mia.moreau' } as const;

/** Everybody of a row, with what they have registered and a chat they have written in. */
const castOf = async (): Promise<Cast> => {
  const desk = await DeskTown.up();
  const { town } = desk;
  await town.registers(logins.ana, 'authenticator-code', 'email-code', 'recovery-code');
  for (const login of [logins.hank, logins.vera]) await town.registers(login, 'authenticator-code', 'recovery-code');
  const [ana, hank, vera, mia] = await Promise.all(Object.values(logins).map((login) => town.person(login)));
  if (!ana || !hank || !vera || !mia) throw new Error('somebody is missing');
  for (const person of [ana, hank, vera, mia]) await person.says('help');
  return { desk, town, ana, hank, vera, mia };
};

describe('a setting that is changed bites on the next turn, of a conversation or of a case', function () {
  this.timeout(30_000);
  let cast: Cast;
  beforeEach(async () => {
    cast = await castOf();
  });
  afterEach(() => cast.town.down());

  for (const { settings, before: first = {}, comes, change, bites } of townRows)
    it(settings.join(', '), async () => {
      await cast.town.setPolicy(first);
      await comes(cast);
      await cast.town.setPolicy(merged(first, change));
      await bites(cast);
    });
});

type Tree = { readonly [name: string]: unknown };

/** Both policies as one: the later one over the first, setting by setting. */
const merged = (first: object, change: object): object =>
  Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(change)])].map((name) => {
      const [one, other] = [(first as Tree)[name], (change as Tree)[name]];
      if (other === undefined) return [name, one];
      const areTrees = [one, other].every((value) => value !== null && typeof value === 'object' && !Array.isArray(value));
      return [name, areTrees ? { ...(one as object), ...(other as object) } : other];
    }),
  );
