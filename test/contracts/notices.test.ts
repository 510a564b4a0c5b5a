import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelName, Identity } from '../../src/core/identity.ts';
import { noticeEvents } from '../../src/core/notices.ts';
import { Policy } from '../../src/core/policy.ts';
import { no, ok } from '../../src/core/result.ts';
import type { Shown } from '../../src/core/views.ts';
import { type Announcement, promiseNotices } from '../../src/delivery/notices.ts';
import { deliverDue, type NoticeChannel, type OutboxParts, runOutbox, waitMs } from '../../src/delivery/outbox-worker.ts';
import type { Mailer } from '../../src/delivery/port.ts';
import { openMailer } from '../../src/delivery/smtp.ts';
import { openKeys } from '../../src/store/key-ring.ts';
import type { Keys } from '../../src/store/keys.ts';
import { type OpenedRecords, openRecords } from '../../src/store/open-records.ts';
import { say } from '../../src/text/say.ts';
import { storeFolder } from '../world/folder.ts';
import { MailSink } from '../world/mail-sink.ts';

const hour = 3_600_000;
const teams: Identity = { channel: 'teams', tenant: 't1', person: 'p-teams' };
const slack: Identity = { channel: 'slack', tenant: 'w1', person: 'p-slack' };
const mails = ['ana@corp.example', 'ana@home.example', 'old@home.example'];

/** A chat platform as the worker sees it: keeps what is shown, knows the persons it was told about. */
class Chat implements NoticeChannel {
  readonly shown: { person: string; shown: Shown }[] = [];
  answer: Awaited<ReturnType<NoticeChannel['show']>> = ok(null);
  known = true;
  home: NoticeChannel['home'] = async (identity) =>
    this.known ? { ...identity, conversation: 'dm', route: '', locale: 'en-GB' } : null;
  show: NoticeChannel['show'] = async ({ person }, shown) => {
    if (this.answer.ok) this.shown.push({ person, shown });
    return this.answer;
  };
}

describe('notices', () => {
  let folder: string;
  let keys: Keys;
  let records: OpenedRecords;
  let sink: MailSink;
  let mailer: Mailer;
  let now: number;
  let warned: string[];
  let parts: OutboxParts;
  let chats: Readonly<Record<'teams' | 'slack', Chat>>;
  let policy: Policy;

  const announce = (over: Partial<Announcement> = {}): Promise<void> => {
    const notice = { event: 'password-reset', at: now, from: 'page' } as const;
    const one: Announcement = {
      id: 'e1',
      notice,
      mails,
      chats: [teams, slack],
      login: 'ana@corp.example',
      policy,
      locale: 'en-GB',
      now,
    };
    return records.transaction((tx) => promiseNotices(tx, keys, { ...one, ...over }));
  };
  const deliver = async (): Promise<void> => {
    await deliverDue(parts, 'notice-mail');
    await deliverDue(parts, 'notice-chat');
  };
  const depth = () => records.outboxDepth(now);
  const text = (index = 0) => sink.received[index]?.mail.text ?? '';

  beforeEach(async () => {
    folder = storeFolder('latchkey-notices-');
    now = Date.UTC(2026, 10, 22, 9, 30);
    keys = openKeys({ file: join(folder, 'keys', 'keys.json'), isProduction: false });
    records = await openRecords({
      databaseUrl: undefined,
      file: join(folder, 'records.db'),
      keys,
      now: () => now,
      replica: 'one',
    });
    sink = await MailSink.start();
    warned = [];
    const log = { warn: (message: string, fields?: object) => void warned.push(`${message} ${JSON.stringify(fields ?? {})}`) };
    mailer = openMailer({ url: sink.url, from: 'bot@corp.example', isDevelopment: true, log, sendWithinMs: 1_000 });
    chats = { teams: new Chat(), slack: new Chat() };
    parts = {
      records,
      mailer,
      channels: new Map<ChannelName, NoticeChannel>([
        ['teams', chats.teams],
        ['slack', chats.slack],
      ]),
      keys,
      now: () => now,
      replica: 'one',
      log,
    };
    policy = Policy.parse({ branding: { organisation: 'Contoso' }, helpdesk: { name: 'IT desk', contact: 'help@corp.example' } });
  });
  afterEach(async () => {
    await mailer.close();
    await sink.stop();
    await records.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** These ask people for something, in words of their own. */
  const asking: readonly string[] = ['asked-to-register', 'policy-nudge', 'password-expires'];
  for (const event of noticeEvents.filter((one) => !asking.includes(one)))
    it(`${event}: told at every address and in both chats, once`, async () => {
      await announce({ notice: { event, at: now, from: 'slack', method: 'email-code', left: 3, attempted: 'reset' } });
      await deliver();
      await deliver();
      assert.deepEqual(sink.received.flatMap((one) => one.to).toSorted(), mails.toSorted());
      for (const chat of Object.values(chats)) assert.equal(chat.shown.length, 1);
      for (const one of sink.received) {
        assert.equal(one.mail.subject, say('en', { say: `notice.${event}`, with: { attempted: 'reset' } }));
        assert.match(one.mail.text ?? '', /When: 22 November 2026 at 09:30 \(UTC\)\. From: Slack\. Organisation: Contoso\./);
        assert.match(one.mail.text ?? '', /contact your administrator at once \(IT desk\)/);
        assert.match(one.mail.text ?? '', /help@corp\.example/);
        for (const part of [one.mail.text, one.mail.html])
          assert.doesNotMatch(part ?? '', /https?:|<a\b|<img|<script|<form|\{|\}/);
      }
      assert.deepEqual(await depth(), { waiting: 0, oldestDueAt: null, buried: 0 });
    });

  it('policy-nudge: from when on, and how to go on; to the person alone', async () => {
    await announce({ notice: { event: 'policy-nudge', at: now, from: 'latchkey' }, isReminder: true });
    await deliver();
    assert.equal(sink.received[0]?.mail.subject, 'Please register another way to prove yourself');
    assert.match(text(), /from 22 November 2026 at 09:30 \(UTC\) on/);
    assert.match(text(), /write “register”/);
    for (const chat of Object.values(chats)) assert.equal(chat.shown.length, 1);
  });

  it('the person gets a page to object on, in mail as text and in chat as a link; observers do not (SEC-102)', async () => {
    const objection = 'https://pass.corp.example/not-me/v1.k.n.s';
    await announce({ objection, observers: ['soc@corp.example'] });
    await deliver();
    for (const { to, mail } of sink.received) {
      assert.equal((mail.text ?? '').includes(objection), !to.includes('soc@corp.example'), String(to));
      assert.doesNotMatch(String(mail.html), /<a\b/);
    }
    assert.deepEqual(
      chats.teams.shown[0]?.shown.view.links.map((one) => one.url),
      [objection, 'mailto:help@corp.example'],
    );
  });

  it('a card has the words of the mail, no buttons, and the helpdesk to turn to', async () => {
    await announce({ notice: { event: 'recovery-code-used', at: now, from: 'page', left: 1 } });
    await deliver();
    const { view, handles, locale } = chats.teams.shown[0]?.shown ?? assert.fail();
    assert.equal(view.kind, 'notice');
    assert.deepEqual([view.actions, handles, locale], [[], {}, 'en-GB']);
    assert.equal(view.links[0]?.url, 'mailto:help@corp.example');
    for (const line of [view.title, ...view.body]) assert.ok(text().includes(say('en', line)), say('en', line));
    assert.match(text(), /1 code is left/);
  });

  it('what was attempted and not confirmed is named', async () => {
    await announce({ notice: { event: 'outcome-unknown', at: now, from: 'page', attempted: 'unlock' } });
    await deliver();
    assert.equal(sink.received[0]?.mail.subject, 'Your account may have been unlocked');
  });

  it('promised twice, or to one address twice, told once', async () => {
    await announce({ mails: [...mails, 'ANA@corp.example', null] });
    await announce();
    await deliver();
    await announce();
    await deliver();
    assert.equal(sink.received.length, 3);
    assert.equal(chats.slack.shown.length, 1);
    await announce({ id: 'e2' });
    await deliver();
    assert.equal(sink.received.length, 6);
    assert.equal(new Set(sink.received.map((one) => one.mail.messageId)).size, 6);
  });

  it('promised in a transaction that did not commit: not told', async () => {
    const fails = records.transaction(async (tx) => {
      await promiseNotices(tx, keys, {
        id: 'e1',
        notice: { event: 'paused', at: now, from: 'teams' },
        mails,
        chats: [teams],
        login: 'ana',
        policy,
        locale: 'en',
        now,
      });
      throw new Error('rolled back');
    });
    await assert.rejects(fails);
    await deliver();
    assert.equal(sink.received.length, 0);
  });

  it('the person is told in their language, whoever is told of them in that of the organisation', async () => {
    policy = Policy.parse({ branding: { language: 'de' }, notifications: { extraRecipients: ['soc@corp.example'] } });
    await announce({ locale: 'ar' });
    await deliver();
    assert.match(String(sink.to('soc@corp.example')[0]?.mail.html), /<html lang="de" dir="ltr">/);
    assert.match(String(sink.to('ana@corp.example')[0]?.mail.html), /<html lang="ar" dir="rtl">/);
    for (const chat of Object.values(chats)) assert.equal(chat.shown[0]?.shown.locale, 'ar');
  });

  it('those the policy names are told about whom; the person, if among them, as the person', async () => {
    policy = Policy.parse({ notifications: { extraRecipients: ['soc@corp.example', 'ana@corp.example'] } });
    await announce({ mails: ['ana@corp.example'], chats: [], observers: ['adam@corp.example'] });
    await deliver();
    const subjectTo = (to: string) => sink.to(to).map((one) => one.mail.subject);
    assert.deepEqual(subjectTo('ana@corp.example'), ['Your password was reset']);
    assert.deepEqual(subjectTo('soc@corp.example'), ['A password was reset at Your organisation']);
    assert.deepEqual(subjectTo('adam@corp.example'), ['A password was reset at Your organisation']);
    assert.match(sink.to('soc@corp.example')[0]?.mail.text ?? '', /Account: ana@corp\.example\./);
  });

  it('at rest there is neither address nor text', async () => {
    await announce();
    const files = readdirSync(folder).filter((name) => name.includes('.db'));
    const dump = files.map((name) => readFileSync(join(folder, name), 'latin1')).join('');
    for (const word of ['home.example', 'corp.example', 'Contoso', 'p-slack', 'password-reset'])
      assert.equal(dump.includes(word), false, word);
  });

  it('a notice that was altered is given up with an alarm, and the others are told', async () => {
    await announce({ chats: [] });
    const [mine] = await records.claim(['notice-mail'], 'x', now, 0, 1);
    assert.ok(mine);
    await records.transaction((tx) => tx.promise({ topic: 'notice-mail', key: 'forged', body: mine.body, dueAt: now }));
    now += 1;
    await deliver();
    assert.equal(sink.received.length, 3);
    assert.equal((await depth()).buried, 1);
    assert.ok(warned.some((line) => line.includes('tamper')));
  });

  describe('trouble', () => {
    it('a mail server that is away: tried again later and later, told in the end, the same mail each time', async () => {
      sink.mood = { refuse: 451 };
      await announce({ mails: ['ana@home.example'], chats: [] });
      const waits: number[] = [];
      for (let tries = 0; tries < 6; tries++) {
        await deliver();
        assert.equal(sink.received.length, 0);
        const before = now;
        while ((await depth()).waiting === 0) now += 500;
        waits.push(now - before);
      }
      assert.ok((waits[0] ?? 0) <= 2_500 && (waits[5] ?? 0) >= 30_000, waits.join(' '));
      sink.mood = 'ok';
      await deliver();
      assert.equal(sink.received.length, 1);
    });

    it('refused for good: given up at once; for a day in vain: given up', async () => {
      sink.mood = { refuse: 550 };
      await announce({ mails: ['gone@home.example'], chats: [] });
      await deliver();
      assert.equal((await depth()).buried, 1);
      sink.mood = { refuse: 451 };
      await announce({ id: 'e2', mails: ['ana@home.example'], chats: [] });
      await deliver();
      now += 24 * hour;
      await deliver();
      assert.deepEqual(await depth(), { waiting: 0, oldestDueAt: null, buried: 2 });
    });

    it('a person who never spoke to the bot there has no address there', async () => {
      chats.slack.known = false;
      await announce({ mails: [] });
      await deliver();
      assert.equal(chats.teams.shown.length, 1);
      assert.deepEqual(await depth(), { waiting: 0, oldestDueAt: null, buried: 0 });
    });

    for (const [reason, buried] of [
      ['blocked', 1],
      ['gone', 1],
      ['throttled', 0],
      ['unreachable', 0],
    ] as const)
      it(`a chat that says ${reason}: ${buried ? 'given up' : 'tried again'}`, async () => {
        chats.slack.answer = no(reason);
        await announce({ mails: [], chats: [slack] });
        await deliver();
        assert.equal((await depth()).buried, buried);
        chats.slack.answer = ok(null);
        now += hour;
        await deliver();
        assert.equal(chats.slack.shown.length, buried ? 0 : 1);
      });

    it('a channel that throws is tried again', async () => {
      const { show } = chats.slack;
      chats.slack.show = () => Promise.reject(new TypeError('bug'));
      await announce({ mails: [], chats: [slack] });
      await deliver();
      chats.slack.show = show;
      now += hour;
      await deliver();
      assert.equal(chats.slack.shown.length, 1);
    });

    it('waits double, half of each by chance, to half an hour at most', () => {
      for (const [attempts, most] of [
        [1, 2_000],
        [2, 4_000],
        [5, 32_000],
        [40, 1_800_000],
      ] as const)
        for (let i = 0; i < 50; i++) {
          const wait = waitMs(attempts);
          assert.ok(wait >= most / 2 && wait < most, `${attempts}: ${wait}`);
        }
    });

    it('what a replica took and did not finish is told by another', async () => {
      await announce({ mails: ['ana@home.example'], chats: [] });
      await records.claim(['notice-mail'], 'dead', now, 90_000, 16);
      await deliver();
      assert.equal(sink.received.length, 0);
      now += 90_001;
      await deliver();
      assert.equal(sink.received.length, 1);
    });
  });

  describe('the worker', () => {
    const running = async (work: () => Promise<void>): Promise<void> => {
      const over = new AbortController();
      const worker = runOutbox({ ...parts, signal: over.signal });
      try {
        await work();
      } finally {
        over.abort();
        await worker;
      }
    };

    it('tells within a second or two, and ends when told to', async () => {
      await running(async () => {
        await announce();
        await sink.until(3);
      });
      assert.equal(chats.teams.shown.length, 1);
    });

    it('a mail server that hangs does not hold up the chats', async () => {
      sink.mood = { delayMs: 60_000 };
      await announce();
      await running(async () => {
        while (sink.held < 3) await new Promise((done) => setTimeout(done, 5));
        await announce({ id: 'e2' });
        while (chats.slack.shown.length < 2) await new Promise((done) => setTimeout(done, 5));
      });
      assert.equal(sink.received.length, 0);
    });

    it('two workers on one store tell each notice once', async () => {
      const other = await openRecords({
        databaseUrl: undefined,
        file: join(folder, 'records.db'),
        keys,
        now: () => now,
        replica: 'two',
      });
      for (let event = 0; event < 40; event++) await announce({ id: `e${event}` });
      const patient = openMailer({ url: sink.url, from: 'bot@corp.example', isDevelopment: true, log: { warn: () => {} } });
      const both = [
        { ...parts, mailer: patient },
        { ...parts, mailer: patient, records: other, replica: 'two' },
      ];
      while ((await depth()).waiting > 0)
        await Promise.all(both.map((one) => deliverDue(one, 'notice-mail').then(() => deliverDue(one, 'notice-chat'))));
      assert.equal(sink.received.length, 120);
      assert.equal(chats.teams.shown.length + chats.slack.shown.length, 80);
      await Promise.all([other.close(), patient.close()]);
    });
  });
});
