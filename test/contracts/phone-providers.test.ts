import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getCountries } from 'libphonenumber-js/max';
import { checkPhone } from '../../src/cli/check-phone.ts';
import type { PhoneConfig } from '../../src/config/phone.ts';
import type { PhoneProvider } from '../../src/delivery/phone/port.ts';
import { smppProvider } from '../../src/delivery/phone/smpp.ts';
import { twilioProvider } from '../../src/delivery/phone/twilio.ts';
import { webhookProvider } from '../../src/delivery/phone/webhook.ts';
import { Secret } from '../../src/runtime/secrets.ts';
import { MessageCentre } from '../world/message-centre.ts';
import { PhoneGateway } from '../world/phone-gateway.ts';
import { freePort } from '../world/redis.ts';

const message = { id: 'code-0123456789', to: '+491713920042', text: '123456 is your code <&>' };

describe('phone provider: a signed webhook', () => {
  let gateway: PhoneGateway;
  let provider: PhoneProvider;
  const secret = (): string => gateway.env.SMS_SECRET ?? '';
  const at = (now: () => number, withinMs = 5_000) => webhookProvider({ url: gateway.env.SMS_URL ?? '', secret, now, withinMs });
  before(async () => {
    gateway = await PhoneGateway.start();
    provider = at(Date.now);
  });
  after(() => gateway.stop());
  beforeEach(() => {
    gateway.mood = 'ok';
    gateway.handed.length = 0;
  });

  it('hands in texts and calls; a repeat of one id reaches nobody twice', async () => {
    assert.equal(await provider.sendText(message), 'delivered');
    assert.equal(await provider.sendText(message), 'delivered');
    assert.equal(await provider.call({ ...message, id: 'code-9876543210' }), 'delivered');
    assert.deepEqual(
      gateway.handed.map(({ kind, to, text }) => [kind, to, text]),
      [
        ['text', message.to, message.text],
        ['call', message.to, message.text],
      ],
    );
    assert.deepEqual(gateway.complaints, []);
  });

  it('is refused with another secret, and with an old timestamp', async () => {
    const forged = webhookProvider({ url: gateway.env.SMS_URL ?? '', secret: () => 'x'.repeat(32), now: Date.now });
    assert.equal(await forged.sendText(message), 'failed');
    assert.equal(await at(() => Date.now() - 400_000).sendText(message), 'failed');
    assert.equal(gateway.handed.length, 0);
  });

  it('says what it knows: refused or down is failed; cut off, broken or late may have arrived', async () => {
    for (const [mood, delivery] of [
      [{ refuse: 422 }, 'failed'],
      [{ refuse: 503 }, 'failed'],
      [{ refuse: 500 }, 'unknown'],
      ['hangs-up', 'unknown'],
    ] as const) {
      gateway.mood = mood;
      assert.equal(await provider.sendText(message), delivery, JSON.stringify(mood));
    }
    gateway.mood = { delayMs: 1_000 };
    assert.equal(await at(Date.now, 200).sendText(message), 'unknown');
    const nobody = webhookProvider({ url: `http://127.0.0.1:${await freePort()}/`, secret, now: Date.now });
    assert.equal(await nobody.sendText(message), 'failed');
  });
});

describe('phone provider: SMPP', () => {
  let centre: MessageCentre;
  let provider: PhoneProvider;
  const settings = (password = 'centre7') => ({
    url: centre.url,
    account: 'latchkey',
    secret: () => password,
    from: 'Fernhill',
    withinMs: 1_000,
  });
  beforeEach(async () => {
    centre = await MessageCentre.start();
    provider = smppProvider(settings());
  });
  afterEach(async () => {
    await provider.close();
    await centre.stop();
  });

  it('sends short and long texts over one session, and makes no calls', async () => {
    assert.equal(await provider.sendText(message), 'delivered');
    const long = 'Ein langer Text mit Umlauten: äöü. '.repeat(7);
    assert.equal(await provider.sendText({ ...message, text: long }), 'delivered');
    assert.deepEqual(centre.submitted, [
      { to: '491713920042', from: 'Fernhill', text: message.text },
      { to: '491713920042', from: 'Fernhill', text: long },
    ]);
    assert.equal(centre.bound, 1);
    assert.equal(provider.canCall, false);
    assert.equal(await provider.call(message), 'failed');
  });

  it('binds again after the line broke', async () => {
    await provider.sendText(message);
    centre.hangsUp();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(await provider.sendText(message), 'delivered');
    assert.equal(centre.bound, 2);
  });

  it('says what it knows: refused is failed; cut off or silent may have arrived', async () => {
    for (const [mood, delivery] of [
      [{ refuse: 11 }, 'failed'],
      ['hangs-up', 'unknown'],
      ['silent', 'unknown'],
    ] as const) {
      centre.mood = mood;
      assert.equal(await provider.sendText(message), delivery, JSON.stringify(mood));
    }
  });

  it('fails where it is not let in, or nobody is there', async () => {
    for (const wrong of [settings('wrong'), { ...settings(), url: 'smpp://127.0.0.1:1' }]) {
      const other = smppProvider(wrong);
      assert.equal(await other.sendText(message), 'failed');
      await other.close();
    }
    assert.deepEqual(centre.submitted, []);
  });
});

describe('phone provider: Twilio', () => {
  it('posts to Messages and Calls of the account, logged in; what is spoken is escaped', async () => {
    const asked: { readonly url: string; readonly auth: string; readonly fields: URLSearchParams }[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const [url, auth, fields] = [request.url ?? '', String(request.headers.authorization), new URLSearchParams(body)];
      asked.push({ url, auth, fields });
      response.statusCode = fields.get('To') === message.to ? 201 : 400;
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = twilioProvider({ url, account: 'AC1', secret: () => 'token', from: '+441134960000' });
    assert.equal(await provider.sendText(message), 'delivered');
    assert.equal(await provider.call(message), 'delivered');
    assert.equal(await provider.sendText({ ...message, to: '+491713920099' }), 'failed');
    const [text, call] = asked;
    assert.equal(text?.url, '/2010-04-01/Accounts/AC1/Messages.json');
    assert.equal(text?.auth, `Basic ${Buffer.from('AC1:token').toString('base64')}`);
    assert.deepEqual(Object.fromEntries(text?.fields ?? []), { From: '+441134960000', To: message.to, Body: message.text });
    assert.equal(call?.url, '/2010-04-01/Accounts/AC1/Calls.json');
    assert.equal(call?.fields.get('Twiml'), '<Response><Say>123456 is your code &lt;&amp;&gt;</Say></Response>');
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  });
});

describe('latchkey check of what reaches phones', () => {
  const phoneAt = (
    kind: PhoneConfig['kind'],
    url: string,
    secret: string,
    countries: readonly string[] = ['GB', 'DE'],
  ): PhoneConfig => ({
    kind,
    url,
    account: 'latchkey',
    secret: new Secret(secret),
    from: '+441632960001',
    countries,
  });
  const saidOf = async (phone: PhoneConfig | null): Promise<readonly string[]> =>
    (await checkPhone(phone)).map(({ kind, text }) => `${kind} ${text}`);

  it('says nothing where there is none, and sends nothing where there is one', async () => {
    assert.deepEqual(await saidOf(null), []);
    const gateway = await PhoneGateway.start();
    assert.match(
      (await saidOf(phoneAt('webhook', gateway.env.SMS_URL ?? '', 'x'.repeat(32)))).join(),
      /^fine phones: .* can be reached/,
    );
    assert.deepEqual([gateway.handed, gateway.complaints], [[], []]);
    await gateway.stop();
  });

  it('a provider that is away, and countries that are none or very many', async () => {
    const away = phoneAt('webhook', `http://127.0.0.1:${await freePort()}/`, 'x'.repeat(32), ['GB', 'XX']);
    assert.deepEqual(await saidOf(away), [
      'wrong SMS_URL: the provider cannot be reached',
      'wrong SMS_COUNTRIES: no country is called XX',
    ]);
    const everywhere = getCountries();
    assert.match((await saidOf({ ...away, countries: everywhere })).at(-1) ?? '', /^advice SMS_COUNTRIES: \d+ countries/);
  });

  it('an account: known, unknown, or nobody there to ask', async () => {
    const server = createServer(({ headers }, response) => {
      response.statusCode = headers.authorization === `Basic ${btoa('latchkey:right')}` ? 200 : 401;
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    assert.match((await saidOf(phoneAt('twilio', url, 'right'))).join(), /^fine phones: the provider answers and lets us in/);
    assert.match((await saidOf(phoneAt('twilio', url, 'wrong'))).join(), /^wrong SMS_ACCOUNT/);
    server.close();
    assert.match((await saidOf(phoneAt('smpp', `smpp://127.0.0.1:${await freePort()}`, 'right'))).join(), /^wrong SMS_ACCOUNT/);
  });
});
