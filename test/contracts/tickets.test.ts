import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { openTickets } from '../../src/delivery/tickets/open.ts';
import type { Tickets, TicketsSettings } from '../../src/delivery/tickets/port.ts';
import { signatureOf } from '../../src/delivery/tickets/webhook.ts';
import { freePort } from '../world/redis.ts';
import { ServiceDesk } from '../world/service-desk.ts';

const now = Date.UTC(2026, 10, 22, 9);
const note = (over: object = {}) => ({
  id: 'C-1.deed-1.done',
  ticket: 'INC-4711',
  text: 'caller verified\nunlocked',
  at: now,
  ...over,
});

/** Each kind on the desk that speaks it. */
const kinds: Readonly<Record<TicketsSettings['kind'], (desk: ServiceDesk) => TicketsSettings>> = {
  webhook: ({ webhookUrl: url, secrets }) => ({
    kind: 'webhook',
    url,
    user: '',
    secret: () => secrets.webhookSecret,
    now: () => now,
  }),
  servicenow: ({ origin, secrets: { user, password } }) => ({
    kind: 'servicenow',
    url: `${origin}/`,
    user,
    secret: () => password,
    now: () => now,
  }),
};

for (const [kind, settingsOf] of Object.entries(kinds))
  describe(`tickets by ${kind}`, () => {
    let desk: ServiceDesk;
    let tickets: Tickets;
    beforeEach(async () => {
      desk = await ServiceDesk.start(() => now);
      tickets = openTickets(settingsOf(desk));
    });
    afterEach(async () => {
      await desk.stop();
      assert.deepEqual(desk.complaints, []);
    });

    it('a ticket that is there is there, and another is not', async () => {
      assert.deepEqual(await tickets.exists('INC-4711'), { ok: true, value: true });
      assert.deepEqual(await tickets.exists('INC-4712'), { ok: true, value: false });
    });

    it('what is no ticket number finds nothing, whatever it would mean to the desk', async () => {
      for (const odd of ['', 'INC-4711^ORnumber=INC0010023', 'javascript:gs.sleep(9)', '../task', 'INC-4711 ', 'x'.repeat(64)])
        assert.deepEqual(await tickets.exists(odd), { ok: true, value: false }, odd);
    });

    it('a note is written once, also when it is sent again because the answer was lost', async () => {
      desk.trouble.push('hang-up');
      if (kind === 'servicenow') desk.trouble.unshift(503); // the look-up before the note
      let tries = 0;
      while (!(await tickets.comment(note())).ok && tries < 5) tries += 1;
      assert.ok(tries > 0);
      assert.equal(desk.notes.length, 1);
      assert.ok(desk.notes[0]?.text.startsWith('caller verified\nunlocked'));
    });

    it('a note to a ticket that is not there is refused for good', async () => {
      assert.deepEqual(await tickets.comment(note({ ticket: 'INC-9' })), { ok: false, reason: 'refused' });
      assert.equal(desk.notes.length, 0);
    });

    for (const trouble of [401, 403, 429, 500, 503, 'redirect'] as const)
      it(`${trouble} is no answer: later`, async () => {
        desk.trouble.push(trouble, trouble);
        assert.deepEqual(await tickets.exists('INC-4711'), { ok: false, reason: 'unreachable' });
        assert.deepEqual(await tickets.comment(note()), { ok: false, reason: 'unreachable' });
        assert.deepEqual(desk.notes, []);
      });

    it('a check says whether we are let in', async () => {
      assert.deepEqual(await tickets.check(), { ok: true, value: null });
      const stranger = openTickets({ ...settingsOf(desk), secret: () => 'another secret altogether, long enough' });
      assert.deepEqual(await stranger.check(), { ok: false, reason: 'refused' });
      const nowhere = openTickets({ ...settingsOf(desk), url: `http://127.0.0.1:${await freePort()}/` });
      assert.deepEqual(await nowhere.check(), { ok: false, reason: 'unreachable' });
      assert.deepEqual(await nowhere.exists('INC-4711'), { ok: false, reason: 'unreachable' });
    });

    it('an answer that never ends is cut off', async () => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n');
        const more = setInterval(() => socket.write('x'.repeat(64 * 1024)), 1);
        socket.on('close', () => clearInterval(more));
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const { port } = server.address() as { port: number };
      const endless = openTickets({ ...settingsOf(desk), url: `http://127.0.0.1:${port}/` });
      assert.deepEqual(await endless.exists('INC-4711'), { ok: false, reason: 'unreachable' });
      await new Promise<void>((done) => server.close(() => done()));
    });
  });

describe('the signature of a webhook', () => {
  it('is that of the specification: over id, seconds and body', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const signed = signatureOf(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330, '{"test": 2432232314}');
    assert.equal(signed, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('changes with each of them, and with the secret', () => {
    const all = [
      signatureOf('a secret of thirty-two characters.', 'a', 1, 'x'),
      signatureOf('a secret of thirty-two characters!', 'a', 1, 'x'),
      signatureOf('a secret of thirty-two characters.', 'b', 1, 'x'),
      signatureOf('a secret of thirty-two characters.', 'a', 2, 'x'),
      signatureOf('a secret of thirty-two characters.', 'a', 1, 'y'),
    ];
    assert.equal(new Set(all).size, all.length);
  });
});
