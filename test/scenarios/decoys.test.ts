import assert from 'node:assert/strict';
import { onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

/** What a person saw since a moment, without what differs from name to name by design: one masked letter. */
const transcript = (person: Person, from: number): string =>
  JSON.stringify(
    person.chat
      .screens()
      .slice(from)
      .map(({ text, buttons, outward }) => [text, buttons.map(({ label }) => label), outward]),
  ).replaceAll(/[a-z]•••@/g, '?•••@');

/** How well time alone tells one kind from another: 0.5 is not at all, 0 or 1 always. Load slows all kinds alike. */
const areaUnderCurve = (some: readonly number[], others: readonly number[]): number => {
  const wins = some.flatMap((one) => others.map((other): number => (one > other ? 1 : one === other ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
};

describe('asking about somebody else', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 24, policy: { limits: { answerFloorMs: 500 } } });
      await world.office.registers(world.ben, ['authenticator-code', 'email-code'], world.directory);
    });
    after(() => world.stop());

    const kinds = ['ben.baker', 'nobody.atall', 'dora.dietz@fernhill.example', 'adam.ames', 'owen.okafor', 'FERNHILL\\ben'];

    const attempt = async (name: string): Promise<string> => {
      const sam = await world.somebody();
      await sam.asks(`reset ${name}`, 'prove.first');
      await sam.picks('authenticator-code');
      for (let tries = 0; tries < 3; tries += 1) await sam.types('123456');
      await sam.sees('problem.code.wrong');
      await sam.presses('other-method');
      await sam.picks('email-code');
      await sam.sees('code.email-code');
      await sam.presses('send-again');
      await sam.types('123456');
      await sam.sees('problem.code.wrong');
      return transcript(sam, 0);
    };

    it('looks the same whether the account is there, is not, is disabled, privileged or registered (SEC-26)', async () => {
      const seen = new Set(await Promise.all(kinds.map(attempt)));
      assert.equal(seen.size, 1, [...seen].join('\n\n'));
      assert.deepEqual(world.mail.received, []);
      assert.ok(!world.directory.calls.some((call) => call === 'findByName' || call === 'reset'));
    });

    it('gives one name the same answer each time, whatever its case and blanks', async () => {
      const hints = [];
      for (const name of ['ben.baker', 'BEN.Baker', '  ben.baker ']) {
        const sam = await world.somebody();
        await sam.asks(`reset ${name}`, 'prove.first');
        hints.push(/[a-z]•••@/.exec(sam.screen.text)?.[0]);
      }
      assert.equal(new Set(hints).size, 1);
    });

    it('knows the person behind their own names (SEC-17)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      for (const name of [sam.who.work, sam.who.work.toUpperCase(), 'please']) {
        await sam.asks(`reset ${name}`, 'prove.first');
        assert.match(sam.screen.text, /s•••@•••\.example/);
      }
      await sam.passesApp();
      await sam.sees('prove.next');
    });

    it('after three names no more are answered for an hour; the own account still is (SEC-35)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      for (const name of ['ana.alvarez', 'nobody.atall', 'ida.ito']) await sam.asks(`reset ${name}`, 'prove.first');
      await sam.asks('reset mia.moreau', 'refused.too-many');
      await sam.asks('reset ana.alvarez', 'prove.first');
      await sam.resets();
      world.passes(3601);
      await sam.asks('reset mia.moreau', 'prove.first');
    });

    it('takes as long, whoever was named (SEC-27)', async () => {
      const times = new Map<string, number[]>(['ben.baker', 'nobody.atall', 'dora.dietz'].map((name) => [name, []]));
      const askers = await Promise.all(Array.from({ length: 10 }, () => world.somebody()));
      const trials = askers.map(async (sam, turn) => {
        for (let trial = 0; trial < 9; trial += 1) {
          const [name, taken] = [...times][(turn + trial) % 3] ?? ['', []];
          const begun = performance.now();
          await sam.asks(`reset ${name}`, 'prove.first');
          taken.push(performance.now() - begun);
        }
      });
      await Promise.all(trials);
      const [known = [], unknown = [], disabled = []] = [...times.values()];
      for (const telling of [areaUnderCurve(known, unknown), areaUnderCurve(known, disabled), areaUnderCurve(unknown, disabled)])
        assert.ok(telling > 0.2 && telling < 0.8, `time alone tells them apart: ${telling}`);
      assert.ok(Math.min(...known, ...unknown, ...disabled) > 490, 'nothing is answered before the floor');
    });
  });
});
