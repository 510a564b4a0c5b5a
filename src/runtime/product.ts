import type { BreachedList } from '../password/breached.ts';
import { Afterwards } from './afterwards.ts';
import { Knocking } from './cases/knocking.ts';
import type { Speaking } from './cases/news.ts';
import { Desk } from './desk.ts';
import { Homes } from './homes.ts';
import type { Herald } from './intents.ts';
import type { Parts } from './parts.ts';
import { performers } from './performers.ts';
import { Presenter } from './presenter.ts';
import { Reception } from './reception.ts';
import { lookAgain } from './second-look.ts';
import { RequestSecrets } from './secrets.ts';
import type { SignInProvider } from './sign-in.ts';
import { SignInDesk } from './sign-in-desk.ts';
import { Sweep } from './sweep.ts';
import { Turns } from './turns.ts';
import { Visits } from './visits.ts';

/** The product, assembled: what channels speak to, what pages speak to, and what finishes things. */
export interface Product {
  readonly reception: Reception;
  readonly desk: Desk;
  /** Null: nobody signs in on the page. */
  readonly signIn: SignInDesk | null;
  readonly sweep: Sweep;
  readonly homes: Homes;
  /** Looks again at what could not be confirmed. */
  lookAgain(): Promise<void>;
  /** Ends once nothing is being performed any more. */
  drained(): Promise<void>;
}

/** Puts the runtime together on its parts. */
export const assemble = (
  parts: Parts,
  herald: Herald,
  breached: BreachedList | undefined,
  provider: SignInProvider | null = null,
): Product => {
  const turns = new Turns(parts, (owed, context) => perform(owed, context));
  const presenter = new Presenter(parts, turns);
  const afterwards = new Afterwards(parts.log);
  const knocking = new Knocking(parts.log);
  const cases = (): Speaking => ({ parts: { ...parts, herald }, turns, presenter, homes, knocking });
  const perform = performers({
    cases,
    parts,
    herald,
    breached,
    afterwards,
    endOther: async ({ key, conversation }) => {
      const event = { kind: 'ended', id: `superseded.${conversation}`, why: 'superseded', conversation } as const;
      const ended = await turns.deliver(key, event, new RequestSecrets());
      const row = await ended.settled;
      if (ended.isHeard && row) await presenter.show(key, row);
    },
  });
  const homes = new Homes(parts);
  const visits = new Visits(parts, turns, presenter);
  return {
    reception: new Reception(parts, turns, presenter, homes),
    desk: new Desk(parts, turns, presenter, visits),
    signIn: provider && new SignInDesk(parts, turns, visits, provider),
    sweep: new Sweep(parts, turns, presenter, herald),
    homes,
    lookAgain: () => lookAgain(parts, herald),
    drained: async () => {
      knocking.stop();
      await turns.idle();
      await afterwards.idle();
    },
  };
};
