import assert from 'node:assert/strict';
import { AppError } from '../../src/core/result.ts';
import type { Mail, Mailer } from '../../src/delivery/port.ts';
import { openMailer, type SmtpOptions } from '../../src/delivery/smtp.ts';
import { localhostCertificate, MailSink, type SinkOptions } from '../world/mail-sink.ts';

const mail: Mail = { id: 'code-1', to: 'ana@home.example', subject: 'Hello', text: 'Text\n', html: '<p>Text</p>' };

describe('mail by SMTP', () => {
  let sink: MailSink;
  let mailer: Mailer;
  let warned: { message: string; fields: unknown }[];

  const open = async (server: SinkOptions = {}, options: Partial<SmtpOptions> = {}): Promise<void> => {
    sink = await MailSink.start(server);
    warned = [];
    const log = { warn: (message: string, fields?: unknown) => void warned.push({ message, fields }) };
    mailer = openMailer({ url: sink.url, from: 'Latchkey <bot@corp.example>', isDevelopment: true, log, ...options });
  };
  afterEach(async () => {
    await mailer?.close();
    await sink?.stop();
  });

  it('delivers text and HTML to one address', async () => {
    await open();
    assert.deepEqual(await mailer.send(mail), { ok: true, value: null });
    const [got] = await sink.until(1);
    assert.deepEqual(got?.to, ['ana@home.example']);
    assert.equal(got?.from, 'bot@corp.example');
    assert.equal(got?.mail.subject, 'Hello');
    assert.equal(got?.mail.text?.trim(), 'Text');
    assert.equal(got?.mail.html?.trim(), '<p>Text</p>');
    const header = (name: string) => got?.mail.headers.find((one) => one.key === name)?.value;
    assert.equal(header('auto-submitted'), 'auto-generated');
    assert.equal(header('x-mailer'), undefined);
  });

  it('one id has one Message-ID, another id another', async () => {
    await open();
    for (const id of ['code-1', 'code-1', 'code-2']) await mailer.send({ ...mail, id });
    const [a, b, c] = (await sink.until(3)).map((one) => one.mail.messageId);
    assert.match(a ?? '', /^<[0-9a-f]{40}@corp\.example>$/);
    assert.equal(a, b);
    assert.notEqual(a, c);
  });

  it('line feeds in subject, id and address become neither headers nor recipients', async () => {
    await open();
    await mailer.send({ ...mail, id: 'x\r\nBcc: eve@evil.example', subject: 'Hi\r\nBcc: eve@evil.example\r\n\r\nbody' });
    const got = sink.received[0];
    assert.deepEqual(got?.to, ['ana@home.example']);
    assert.equal(got?.mail.bcc, undefined);
    await mailer.send({ ...mail, to: 'ana@home.example\r\nRCPT TO:<eve@evil.example>' });
    await mailer.send({ ...mail, to: 'ana@home.example, eve@evil.example' });
    assert.equal(
      sink.received.flatMap((one) => one.to).some((to) => to.startsWith('eve')),
      false,
    );
  });

  for (const code of [450, 451, 452, 421])
    it(`${code} is for now: unreachable`, async () => {
      await open();
      sink.mood = { refuse: code };
      assert.deepEqual(await mailer.send(mail), { ok: false, reason: 'unreachable' });
    });

  for (const at of ['recipient', 'text'] as const)
    it(`550 at the ${at} is for good: refused`, async () => {
      await open();
      sink.mood = { refuse: 550, at };
      assert.deepEqual(await mailer.send(mail), { ok: false, reason: 'refused' });
    });

  it('goes on with the next mail after a refusal', async () => {
    await open();
    sink.mood = { refuse: 550 };
    await mailer.send(mail);
    sink.mood = 'ok';
    assert.equal((await mailer.send(mail)).ok, true);
  });

  it('nobody listens: unreachable, and check says so', async () => {
    await open();
    await sink.stop();
    assert.deepEqual(await mailer.send(mail), { ok: false, reason: 'unreachable' });
    assert.deepEqual(await mailer.check(), { ok: false, reason: 'unreachable' });
  });

  it('a server that hangs up in the middle: unreachable, then well again', async () => {
    await open();
    sink.mood = 'drop';
    assert.deepEqual(await mailer.send(mail), { ok: false, reason: 'unreachable' });
    sink.mood = 'ok';
    assert.equal((await mailer.send(mail)).ok, true);
  });

  it('a server that hangs: the send ends in time, those in the queue too, and nothing is sent later', async () => {
    await open({}, { sendWithinMs: 300 });
    sink.mood = { delayMs: 30_000 };
    const begun = process.hrtime.bigint();
    const results = await Promise.all(Array.from({ length: 8 }, () => mailer.send(mail)));
    const tookMs = Number(process.hrtime.bigint() - begun) / 1e6;
    assert.ok(results.every((one) => !one.ok && one.reason === 'unreachable'));
    assert.ok(tookMs < 2_000, `took ${tookMs} ms`);
    sink.mood = 'ok';
    assert.equal((await mailer.send({ ...mail, subject: 'After' })).ok, true);
    assert.deepEqual(
      sink.received.map((one) => one.mail.subject),
      ['After'],
    );
  });

  it('keeps connections open: 30 mails at once take at most three', async () => {
    await open();
    await Promise.all(Array.from({ length: 30 }, (_, index) => mailer.send({ ...mail, id: `m${index}` })));
    assert.equal(sink.received.length, 30);
    assert.ok(sink.connections <= 3, `${sink.connections} connections`);
  });

  it('check signs in and sends nothing', async () => {
    await open({ tls: 'starttls', auth: { user: 'bot', pass: 'p@ss' } }, { ca: localhostCertificate, isDevelopment: false });
    await mailer.close();
    const log = { warn: () => undefined };
    const url = `smtp://bot:p%40ss@127.0.0.1:${sink.port}`;
    mailer = openMailer({ url, from: 'bot@corp.example', isDevelopment: false, log, ca: localhostCertificate });
    assert.equal((await mailer.check()).ok, true);
    assert.equal((await mailer.send(mail)).ok, true);
    assert.equal(sink.received.length, 1);
    await mailer.close();
    mailer = openMailer({
      url: url.replace('p%40ss', 'wrong'),
      from: 'bot@corp.example',
      isDevelopment: false,
      log,
      ca: localhostCertificate,
    });
    assert.equal((await mailer.check()).ok, false);
    assert.deepEqual(await mailer.send(mail), { ok: false, reason: 'unreachable' });
  });

  describe('TLS', () => {
    for (const tls of ['starttls', 'tls'] as const)
      it(`${tls}: encrypted, with a certificate that is checked`, async () => {
        await open({ tls }, { isDevelopment: false, ca: localhostCertificate });
        assert.equal((await mailer.send(mail)).ok, true);
        assert.equal(sink.received[0]?.isSecure, true);
      });

    for (const tls of ['starttls', 'tls'] as const)
      it(`${tls}: a certificate nobody vouches for is refused`, async () => {
        await open({ tls }, { isDevelopment: false });
        assert.deepEqual(await mailer.send(mail), { ok: false, reason: 'unreachable' });
        assert.equal(sink.received.length, 0);
      });

    it('production: a server without STARTTLS gets nothing', async () => {
      await open({ tls: 'none' }, { isDevelopment: false });
      assert.deepEqual(await mailer.send(mail), { ok: false, reason: 'unreachable' });
      assert.equal(sink.received.length, 0);
    });
  });

  it('problems are logged by code, without address, subject or text', async () => {
    await open();
    sink.mood = { refuse: 550 };
    await mailer.send({ ...mail, subject: 'canary-subject', text: 'canary-text' });
    assert.deepEqual(warned, [{ message: 'mail was not sent', fields: { code: 'EENVELOPE', reply: 550 } }]);
  });
});

describe('the address of a mail server', () => {
  const bad = [
    'mail.example.com',
    'http://mail.example.com',
    'smtp://',
    'smtps://bot:canary-secret@mail.example.com/?tls.rejectUnauthorized=false',
    'smtps://bot:canary-secret@mail.example.com/path',
  ];
  for (const url of bad)
    it(`refuses ${url.replace(/bot:.*@/, '')}, and does not quote it`, () => {
      const log = { warn: () => undefined };
      assert.throws(
        () => openMailer({ url, from: 'bot@corp.example', isDevelopment: false, log }),
        (error) => error instanceof AppError && error.code === 'smtp-url' && !error.message.includes('canary'),
      );
    });
});
