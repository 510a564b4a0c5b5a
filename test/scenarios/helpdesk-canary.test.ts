import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../src/runtime/parts.ts';
import { answers, calls, type HelpdeskWorld, helpdesk, numberOn } from '../world/scenario/call.ts';
import { acts, approved, does, isApproved, lines, seesPass, stepsUp } from '../world/scenario/deeds.ts';
import { eventually, onEveryChannel, type Person } from '../world/scenario.ts';
import { ServiceDesk } from '../world/service-desk.ts';

const password = 'plum orchard beyond the hill';

/** A secret as it stands, and as it may be written elsewhere (SEC-116). */
const spellings = (secret: string): readonly string[] => [
  secret,
  secret.replaceAll('-', ''),
  Buffer.from(secret).toString('base64'),
  Buffer.from(secret).toString('hex'),
  encodeURIComponent(secret),
];

describe('what the agent’s side never holds (SEC-65, SEC-87, SEC-91, SEC-116)', () => {
  onEveryChannel((channel) => {
    let desk: HelpdeskWorld;
    let tickets: ServiceDesk;
    const logged: string[] = [];
    const canaries = new Map<string, string>();
    const log: Log = {
      info: (...given) => void logged.push(JSON.stringify(given)),
      warn: (...given) => void logged.push(JSON.stringify(given)),
      error: (...given) => void logged.push(JSON.stringify(given)),
    };
    before(async () => {
      tickets = await ServiceDesk.start(() => desk.world.now());
      const env = { TICKETS_KIND: 'webhook', TICKETS_URL: tickets.webhookUrl, TICKETS_SECRET: tickets.secrets.webhookSecret };
      desk = await helpdesk(channel, { env, log });
      for (const one of [desk.vera, desk.ben]) await one.asks('help', 'menu.title');
    });
    after(async () => {
      await desk.world.stop();
      await tickets.stop();
    });

    /** What a card of the target's shows and no other: the address of their page, and their code for it. */
    const notes = (person: Person, what: string): void => {
      const { link } = person.screen;
      if (link) canaries.set(`link of ${what}`, link.url.split('/').at(-1) ?? '');
    };
    const somebody = async (): Promise<Person> => {
      const sam = await desk.world.somebody('authenticator-code', 'email-code', 'recovery-code');
      await sam.asks('help', 'menu.title');
      canaries.set(`key of ${sam.who.name}`, sam.pocket.key);
      canaries.set(`address of ${sam.who.name}`, sam.who.mail);
      canaries.set(`mail of ${sam.who.name}`, sam.who.work);
      return sam;
    };

    it('acts on everything there is', async () => {
      const [one, two, three, four] = [await somebody(), await somebody(), await somebody(), await somebody()];
      await approved(desk, one, 'INC-4711', 'start-reset');
      await does(desk.hank);
      await one.sees('assisted.assisted-reset');
      await one.presses('assisted.button.assisted-reset');
      await one.sees('assisted.choose');
      notes(one, 'a reset');
      canaries.set('new password', password);
      await one.opensPage();
      await one.choosesPassword(password);
      await one.sees('outcome.reset.done');
      await acts(desk, two, 'INC-4711', 'issue-pass');
      canaries.set('pass', await seesPass(two));
      await eventually('issued', () => desk.hank.screen.text.includes('Issued, valid until'));
      await answers(three, await calls(desk.hank, three, 'INC-4711', lines['remove-method']));
      await desk.hank.sees('case.state.needs-approval');
      await desk.hank.presses('case.button.ask');
      await desk.hank.picks('email-code');
      await desk.hank.fills({ reason: 'The mailbox was closed by the provider' }, 'case.button.ask');
      await stepsUp(desk.hank);
      await isApproved(desk);
      await does(desk.hank);
      await desk.hank.sees('case.state.done');
      await acts(desk, four, 'INC0010023', 'require-registration', desk.ida);
      await desk.ida.sees('case.state.done');
      await eventually('the ticket heard of all of it', () => tickets.notes.length >= 4, 15_000);
      assert.ok(canaries.size >= 11, [...canaries.keys()].join());
    });

    it('and cards, mails, tickets and logs of the agents hold none of it', () => {
      const { hank, ida, vera, ben, world } = desk;
      const helpers = [hank, ida, vera, ben].flatMap((one) => [one, world.atOtherChat(one)]);
      const mails = helpers.flatMap(({ who }) => [...world.mail.to(who.work), ...world.mail.to(who.mail)]);
      const sides: Readonly<Record<string, string>> = {
        cards: helpers.map(({ chat }) => chat.everythingHere()).join('\n'),
        mails: JSON.stringify(mails),
        tickets: JSON.stringify(tickets.notes),
        log: logged.join('\n'),
      };
      assert.ok(sides.cards?.includes('Sam Stone') && sides.tickets?.includes('Hank Holt'));
      for (const [what, secret] of canaries) {
        assert.ok(secret.length >= 8, what);
        for (const [side, text] of Object.entries(sides)) {
          const isLogin = what.startsWith('mail of') && side === 'cards'; // the login an agent looked up by is the same text here
          for (const spelling of spellings(secret)) assert.ok(isLogin || !text.includes(spelling), `${what} in ${side}`);
        }
      }
      assert.doesNotMatch(sides.cards ?? '', /\/p\/[A-Za-z0-9_-]{40}[^"]*"[^}]*Choose your new password/);
    });

    it('nor the stores, in any spelling', () => {
      const files = readdirSync(desk.world.dataDir).filter((file) => /\.db(-wal)?$/.test(file));
      assert.ok(files.length >= 2, files.join());
      const bytes = files.map((file) => readFileSync(join(desk.world.dataDir, file)).toString('latin1')).join('\n');
      for (const [what, secret] of canaries)
        if (!what.startsWith('mail of'))
          for (const spelling of spellings(secret)) assert.ok(!bytes.includes(spelling), `${what} in the stores`);
      assert.ok(!bytes.includes(numberOn(desk.hank) || 'no number is out'));
    });
  });
});
