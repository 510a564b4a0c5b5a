import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { ChannelName } from '../../src/core/identity.ts';
import { type DumpedKey, type DumpedTable, dumpPostgres, dumpRedis, dumpSqlite } from '../world/dump.ts';
import { codeIn, PhoneGateway } from '../world/phone-gateway.ts';
import { type HelpdeskWorld, helpdesk, verifiedCall } from '../world/scenario/call.ts';
import { eventually, type Person } from '../world/scenario.ts';
import { type HeardBatch, type SiemSinkStandIn, startWebhookSink } from '../world/siem-sinks.ts';
import { columns, documentKinds, fits, mayNameAccounts, redisKey } from '../world/stored-forms.ts';

const phones = { 'mobile-phone-code': { enabled: true }, 'security-questions': { enabled: true } } as const;
const questions = { toRegister: 4, toAsk: 3 } as const;
const password = 'ferry marble onion lantern';
const answers = ['Under the old bridge', 'Kleine Straße 7', 'Petronella Quist', 'Winterthur, 1961'];

const unknownColumns = ({ name, columns: found }: DumpedTable): readonly string[] =>
  found.filter((column) => columns[name]?.[column] === undefined).map((column) => `nobody says what ${name}.${column} holds`);

const misshapen = ({ name, rows }: DumpedTable): readonly string[] =>
  rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) => {
      const form = columns[name]?.[column] ?? 'written';
      const isNamed = /fh-\d{4}/.test(String(value)) && !mayNameAccounts.includes(form);
      return fits(form, value) && !isNamed ? [] : [`${name}.${column} is not ${form}: ${value}`];
    }),
  );

const misshapenKey = ({ key, value }: DumpedKey): readonly string[] =>
  redisKey.test(key) && fits('session', value) && !/fh-\d{4}/.test(`${key}${value}`) ? [] : [`redis ${key}: ${value}`];

const textsOf = ({ name, rows }: DumpedTable): readonly (readonly [string, string])[] =>
  rows.flatMap((row) => Object.entries(row).map(([column, value]) => [`${name}.${column}`, String(value)] as const));

for (const [stores, channel] of [
  ['files', 'teams'],
  ['servers', 'slack'],
] as const satisfies readonly (readonly ['files' | 'servers', ChannelName])[])
  describe(`a person’s whole life, with ${stores}`, function () {
    this.timeout(90_000);
    let desk: HelpdeskWorld;
    let gateway: PhoneGateway;
    let siem: SiemSinkStandIn<HeardBatch>;
    let sam: Person;
    let env: Readonly<Record<string, string>>;
    const codes = new Set<string>();

    before(async () => {
      const clock = { now: Date.now };
      gateway = await PhoneGateway.start(() => clock.now());
      siem = await startWebhookSink();
      const sink = {
        SIEM_WEBHOOK_URL: `http://127.0.0.1:${siem.port}/`,
        SIEM_WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      };
      desk = await helpdesk(channel, {
        stores,
        colleagues: 2,
        policy: { methods: phones, questions },
        env: async (given) => {
          env = given;
          return { ...gateway.env, ...sink };
        },
      });
      clock.now = desk.world.now;
    });
    after(async () => {
      await desk.world.stop();
      await Promise.all([gateway.stop(), siem.stop()]);
    });

    /** The text messages of a number, once there are that many. */
    const texted = async (count: number): Promise<string> => {
      await eventually('a text message', () => gateway.to(sam.who.phone).length >= count);
      const last = gateway.to(sam.who.phone).at(-1);
      codes.add(last ? codeIn(last) : '');
      return last ? codeIn(last) : '';
    };
    const registersQuestions = async (): Promise<ReadonlyMap<string, string>> => {
      await sam.asks('register', 'prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('register.choose');
      await sam.presses('method.security-questions');
      await sam.sees('add.questions');
      await sam.opensPage();
      const known = await sam.choosesQuestions(answers);
      await sam.sees('register.choose');
      return known;
    };
    const resets = async (known: ReadonlyMap<string, string>): Promise<void> => {
      await sam.resets();
      await sam.picks('security-questions');
      await sam.sees('code.security-questions');
      await sam.opensPage();
      await sam.answersQuestions(known);
      await sam.sees('prove.next');
      await sam.picks('mobile-phone-code');
      await sam.sees('code.mobile-phone-code');
      await sam.types(await texted(1));
      await sam.sees('link.continue');
      await sam.browser.opens(sam.browser.page.url);
      await sam.choosesPassword(password);
      await sam.sees('outcome.reset.done');
    };
    const isCampaigned = async (): Promise<void> => {
      const [adam, other] = [desk.world.person('adam'), await desk.world.somebody()];
      await other.asks('help', 'menu.title');
      await desk.world.office.registers(adam, ['authenticator-code', 'email-code'], desk.world.directory);
      await adam.asks('sspr campaign', 'campaign.title');
      await adam.presses('campaign.button.new');
      await adam.sees('campaign.plan.explain.register');
      await adam.fills(
        { batch: '50', minutes: '1', reminders: '1', days: '7', groups: 'engineering', note: '' },
        'campaign.button.preview',
      );
      await adam.sees('campaign.review');
      await adam.presses('campaign.button.start');
      await adam.passesApp();
      await adam.passesMail();
      await adam.sees('campaign.row.asked');
      await other.sees('campaign.message.register');
    };

    /** What names somebody, or is secret. */
    const canaries = (): readonly (readonly [string, RegExp])[] =>
      [
        ...[sam.who].flatMap(({ login, work, mail, phone, desk: office, password: first }) => [
          ['a login', login],
          ['a work address', work],
          ['a private address', mail],
          ['a number', phone.slice(3)],
          ['a number', office.slice(3)],
          ['a password', first],
        ]),
        ['a name', 'Stone'],
        ['a password', password],
        ...answers.map((one) => ['an answer', one]),
        ...[...codes].map((one) => ['a code', one]),
        ['a key', sam.pocket.key],
        ['a chat', sam.who.teams],
        ['a chat', sam.who.slack],
      ].map(([what = '', text = '']) => [what, new RegExp(`(?<![0-9])${text.replaceAll(/[.+$]/g, '\\$&')}(?![0-9])`, 'i')]);

    it('registers, resets, is called, is asked by a campaign, and is in the middle of another reset', async () => {
      sam = await desk.world.somebody('authenticator-code', 'email-code', 'mobile-phone-code');
      await sam.asks('help', 'menu.title');
      await resets(await registersQuestions());
      await verifiedCall(desk.hank, sam, 'INC-4711');
      await isCampaigned();
      desk.world.passes(61);
      await sam.resets();
      await sam.picks('mobile-phone-code');
      await sam.sees('code.mobile-phone-code');
      await texted(2);
    });

    it('what the stores hold of it is what is said of each column, and nothing that names a person (SEC-120)', async () => {
      const { dataDir } = desk.world;
      const tables = env.DATABASE_URL
        ? await dumpPostgres(env.DATABASE_URL)
        : [...dumpSqlite(join(dataDir, 'records.db')), ...dumpSqlite(join(dataDir, 'sessions.db'))];
      const keys = env.REDIS_URL ? await dumpRedis(env.REDIS_URL) : [];
      assert.equal(unknownColumns({ name: 'audit', columns: ['id', 'phone'], rows: [] }).length, 1);
      assert.equal(misshapen({ name: 'addresses', columns: [], rows: [{ sealed: sam.who.mail }] }).length, 1);
      assert.ok(tables.some(({ name, rows }) => name === 'audit' && rows.length > 15));
      assert.ok(stores === 'files' || keys.length > 50);
      assert.deepEqual([...tables.flatMap(unknownColumns), ...tables.flatMap(misshapen), ...keys.flatMap(misshapenKey)], []);
      const kinds = tables.find(({ name }) => name === 'documents')?.rows.map(({ kind }) => String(kind)) ?? [];
      assert.deepEqual(
        [...new Set(kinds)].filter((kind) => !documentKinds.includes(kind)),
        [],
      );
      const texts = [...tables.flatMap(textsOf), ...keys.map(({ key, value }) => [`redis ${key}`, `${key} ${value}`] as const)];
      assert.deepEqual(
        texts.flatMap(([where, text]) => canaries().flatMap(([what, is]) => (is.test(text) ? [`${what} in ${where}`] : []))),
        [],
      );
    });

    it('third parties get the destination and the text: codes name nobody, notices not their reader (SEC-124)', async () => {
      const { received } = desk.world.mail;
      const isToldOfHank = () => received.some(({ mail }) => /Hank Holt of the helpdesk/.test(mail.text ?? ''));
      await eventually('who acted is told (SEC-101)', isToldOfHank);
      for (const { to, mail } of received) {
        const text = [
          mail.subject,
          mail.text,
          mail.html,
          ...mail.headerLines.filter(({ key }) => key !== 'to').map(({ line }) => line),
        ].join('\n');
        const named = canaries()
          .filter(([, is]) => is.test(text))
          .map(([what]) => what);
        const isCode = / code for /.test(mail.subject ?? '');
        assert.deepEqual(
          named.filter((what) => !(isCode && what === 'a code')),
          [],
          `${mail.subject} to ${to.join()}`,
        );
        assert.equal(to.length, 1);
        if (!/helpdesk/.test(mail.subject ?? '')) assert.doesNotMatch(text, /Hank|Holt|INC-4711/);
      }
      assert.ok(gateway.handed.length >= 2);
      for (const one of gateway.handed)
        assert.match(
          one.text,
          /^\d{6} is your code to reset your Fernhill password\. Nobody from the helpdesk will ask you for it\. Not you\? Do nothing\.$/,
        );
    });

    it('the SIEM gets ids and kinds, no name, address, number or secret', async () => {
      await eventually('the call is exported', () => siem.heard.some(({ body }) => body.includes('caller.verified')));
      const sent = siem.heard.map(({ body }) => body).join('\n');
      assert.ok(sent.includes(sam.who.account), 'whoever may know it sees who it was');
      assert.deepEqual(
        canaries()
          .filter(([what, is]) => what !== 'a chat' && is.test(sent))
          .map(([what]) => what),
        [],
      );
    });
  });
