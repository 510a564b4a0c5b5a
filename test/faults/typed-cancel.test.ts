import assert from 'node:assert/strict';
import { receipt } from '../../src/runtime/presenter.ts';
import { cast } from '../world/case-town.ts';
import type { Person } from '../world/chat.ts';
import { Town } from '../world/town.ts';

describe('typed words end a card', function () {
  this.timeout(60_000);
  let town: Town;
  beforeEach(async () => {
    town = await Town.up({ people: cast });
    await town.replica('one');
  });
  afterEach(() => town.down());

  /** What can still be pressed on the messages above the newest. */
  const dead = ({ channel, address }: Person): readonly string[] =>
    channel
      .messages(address)
      .slice(0, -1)
      .flatMap(({ shown }) => Object.keys(shown.handles).filter((choice) => choice !== receipt));

  for (const [login, opening] of [
    ['hank.holt', 'helpdesk ana.alvarez INC-1'],
    ['ana.alvarez', 'reset'],
  ] as const)
    it(`“${opening}”, then *cancel*: nothing above the last word can be pressed any more`, async () => {
      await town.registers('ana.alvarez', 'authenticator-code', 'email-code');
      const person = await town.person(login);
      await person.says(opening);
      await person.says('cancel');
      await person.sees('ended.cancelled');
      for (let tries = 0; tries < 100 && dead(person).length > 0; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 10));
      assert.deepEqual(dead(person), []);
      assert.deepEqual(
        person.channel.messages(person.address).map(({ shown }) => shown.view.title.say),
        ['moved.title', 'ended.cancelled'],
      );
    });
});
