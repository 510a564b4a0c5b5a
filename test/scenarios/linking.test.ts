import assert from 'node:assert/strict';
import type { ChannelName } from '../../src/core/identity.ts';
import type { Page } from '../world/scenario/page.ts';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const otherThan = (channel: ChannelName): ChannelName => (channel === 'teams' ? 'slack' : 'teams');

/** In the new chat: *link*, and the number it shows. */
const numberOf = async (sam: Person): Promise<string> => {
  await sam.asks('link', 'link.choose');
  await sam.presses('link.door.other-chat');
  await sam.sees('link.number.explain');
  return /Type (\d{3})\D?(\d{3}) in/.exec(sam.screen.text)?.slice(1).join('') ?? '';
};

/** In the chat that knows the person: the number goes in, the page shows a code. */
const codeFor = async (there: Person, number: string): Promise<string> => {
  await there.says('link another chat');
  await there.types(number, 'number');
  await there.sees('link.other.code');
  await there.opensPage();
  const page = await there.browser.submits('Show my linking code');
  return /<code[^>]*>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<\/code>/.exec(page.html)?.[1] ?? '';
};

const typesCode = async (sam: Person, code: string): Promise<Page> => {
  await sam.opensPage();
  return sam.browser.submits('Link this chat', { 'linking-code': code });
};

const links = async (sam: Person, there: Person): Promise<void> => {
  const code = await codeFor(there, await numberOf(sam));
  await typesCode(sam, code);
  await sam.sees('link.done');
};

const namesAccount = async (sam: Person, name: string, password: string): Promise<Page> => {
  await sam.asks('link', 'link.choose');
  await sam.presses('link.door.password');
  await sam.sees('link.password');
  await sam.opensPage();
  return sam.browser.submits('Go on', { 'account-name': name, 'current-password': password });
};

describe('linking a chat from another one (SEC-16)', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      const limits = { answerFloorMs: 500, linkLifeMinutes: 15 };
      world = await scenario(channel, { colleagues: 24, colleaguesKnownIn: [otherThan(channel)], policy: { limits } });
    });
    after(() => world.stop());

    it('a number, a code, and the chat is the account’s; every address is told, and notices come to both chats', async () => {
      const sam = await world.somebody('authenticator-code');
      const there = world.atOtherChat(sam);
      await sam.asks('reset', 'refused.not-linked');
      await sam.presses('begin-link');
      await sam.sees('link.choose');
      await there.asks('link another chat', 'code.authenticator-code');
      await there.types(there.appCode());
      await there.sees('link.other.number');
      const code = await (async () => {
        await there.types(await numberOf(sam), 'number');
        await there.sees('link.other.code');
        await there.opensPage();
        return /<code[^>]*>([^<]+)<\/code>/.exec((await there.browser.submits('Show my linking code')).html)?.[1] ?? '';
      })();
      assert.match((await typesCode(sam, code)).text, /This chat is linked to your account/);
      await sam.sees('link.done');
      assert.deepEqual(await world.told(sam.who.work), ['A chat was linked to your account']);
      await there.sees('notice.identity-linked');
      await sam.asks('my methods', 'methods.title');
      assert.ok((await world.office.audit(sam.who.account)).includes('identity.linked success'));
      const chats = [sam, there].map((one) => one.chat.everything()).join();
      assert.ok(!chats.includes(code), 'the code is in a chat');
    });

    it('a linking code is good once', async () => {
      const sam = await world.somebody();
      const there = world.atOtherChat(sam);
      const code = await codeFor(there, await numberOf(sam));
      await typesCode(sam, code);
      await sam.sees('link.done');
      const una = world.stranger();
      await numberOf(una);
      assert.match((await typesCode(una, code)).text, /not right, or it is too old/);
      await una.says('cancel');
      await sam.asks('link', 'link.linked');
    });

    it('for ten minutes', async () => {
      const sam = await world.somebody();
      const code = await codeFor(world.atOtherChat(sam), await numberOf(sam));
      world.passes(601);
      assert.match((await typesCode(sam, code)).text, /not right, or it is too old/);
      await sam.asks('cancel', 'ended.cancelled');
      await sam.asks('reset', 'refused.not-linked');
    });

    it('and from the chat it was made for: in a third it is wrong, and stays good where it belongs', async () => {
      const sam = await world.somebody();
      const una = world.stranger();
      const code = await codeFor(world.atOtherChat(sam), await numberOf(sam));
      await numberOf(una);
      assert.match((await typesCode(una, code)).text, /not right, or it is too old/);
      await una.asks('cancel', 'ended.cancelled');
      await una.asks('reset', 'refused.not-linked');
      await typesCode(sam, code);
      await sam.sees('link.done');
    });

    it('five wrong tries kill it', async () => {
      const sam = await world.somebody();
      const code = await codeFor(world.atOtherChat(sam), await numberOf(sam));
      await sam.opensPage();
      for (let tries = 0; tries < 4; tries += 1)
        await sam.browser.submits('Link this chat', { 'linking-code': '0000-0000-0000' });
      await sam.presses('new-link');
      await typesCode(sam, '0000-0000-0000');
      assert.match((await sam.browser.submits('Link this chat', { 'linking-code': code })).text, /not right, or it is too old/);
    });

    it('somebody who is linked stays who they are, whatever code they type', async () => {
      const mallory = world.person('mallory');
      await mallory.asks('link', 'link.linked');
      assert.ok(mallory.screen.text.includes('mallory'));
    });

    it('through restarts at every step', async () => {
      const sam = await world.somebody();
      const there = world.atOtherChat(sam);
      const number = await numberOf(sam);
      await world.restarts();
      await there.says('link another chat');
      await world.restarts();
      await there.types(number, 'number');
      await there.sees('link.other.code');
      await there.opensPage();
      const page = await there.browser.submits('Show my linking code');
      const code = /<code[^>]*>([^<]+)<\/code>/.exec(page.html)?.[1] ?? '';
      await world.restarts();
      await there.browser.copy().submits('I have typed it');
      await typesCode(sam, code);
      await sam.sees('link.done');
      await world.restarts();
      await sam.asks('my chats', 'chats.title');
      assert.equal((await world.office.audit(sam.who.account)).filter((one) => one === 'identity.linked success').length, 1);
    });

    it('a number that no chat shows finds nobody', async () => {
      const sam = await world.somebody();
      const there = world.atOtherChat(sam);
      await there.says('link another chat');
      await there.types('000000', 'number');
      await there.sees('problem.linking-number.unknown');
    });

    it('a second chat of the kind takes the gates there are, and the first one is out', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const there = world.atOtherChat(sam);
      const una = world.stranger();
      const prove = async (one: Person): Promise<void> => {
        await one.types(sam.appCode());
        await one.sees('prove.next');
        await one.picks('email-code');
        await one.sees('code.email-code');
        await one.types(await sam.mailedCode());
      };
      const getCode = async (to: Person): Promise<string> => {
        const number = await numberOf(to);
        await there.asks('link another chat', 'prove.first');
        await there.passesApp();
        await there.types(number, 'number');
        await there.sees('link.other.code');
        await there.opensPage();
        return /<code[^>]*>([^<]+)<\/code>/.exec((await there.browser.submits('Show my linking code')).html)?.[1] ?? '';
      };
      await typesCode(sam, await getCode(sam));
      await sam.sees('link.done');
      await there.sees('notice.identity-linked');
      await typesCode(una, await getCode(una));
      await una.sees('prove.first');
      await una.picks('authenticator-code');
      await prove(una);
      await una.sees('link.done');
      await sam.sees('notice.identity-linked');
      await there.sees('notice.identity-linked');
      await sam.asks('reset', 'refused.not-linked');
      await una.asks('my methods', 'methods.title');
      await una.asks('my chats', 'chats.title');
      await una.presses('unlink');
      await una.sees('prove.first');
      await una.picks('authenticator-code');
      await prove(una);
      await una.sees('chats.which');
      await una.presses('button.unlink');
      await una.sees('chats.unlinked-here');
      await una.asks('reset', 'refused.not-linked');
      await there.sees('notice.identity-unlinked');
      assert.ok((await world.told(sam.who.work, 3)).includes('A chat was unlinked from your account'));
    });

    it('a second chat is refused where nothing is registered to show', async () => {
      const sam = await world.somebody();
      const there = world.atOtherChat(sam);
      await links(sam, there);
      const una = world.stranger();
      await typesCode(una, await codeFor(there, await numberOf(una)));
      await una.sees('link.ended.gates');
      await sam.asks('my methods', 'methods.none');
    });

    it('what the organisation knows cannot be unlinked', async () => {
      const sam = await world.somebody();
      const there = world.atOtherChat(sam);
      await there.asks('my chats', 'chats.title');
      assert.ok(!there.labels.includes('Unlink'));
    });
  });
});

/** What a person saw, page and chat, without what differs by design. */
const seen = (person: Person, page: Page): string =>
  JSON.stringify([
    page.status,
    page.text,
    person.chat
      .screens()
      .map(({ text, buttons }) => [text.replaceAll(/\d \d \d \d \d \d/g, '#'), buttons.map(({ label }) => label)]),
  ]);

describe('linking a chat by password and mail (SEC-16, SEC-26)', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 30, colleaguesKnownIn: [], policy: { limits: { answerFloorMs: 500 } } });
    });
    after(() => world.stop());

    it('both together link', async () => {
      const sam = await world.somebody();
      await namesAccount(sam, sam.who.login, sam.who.password);
      await sam.sees('link.mail-code');
      await sam.types(await world.codeAt(sam.who.work));
      await sam.sees('link.done');
      await sam.asks('my methods', 'methods.none');
      assert.ok((await world.told(sam.who.work, 2)).includes('A chat was linked to your account'));
    });

    it('looks the same in the same words, whoever is named and whatever is typed, until the code is right', async () => {
      const [right, known] = [await world.somebody(), await world.somebody()];
      const cases = [
        [right.who.login, right.who.password],
        [known.who.login, 'not the password of anybody'],
        [known.who.work.toUpperCase(), 'not the password of anybody'],
        ['nobody.atall', 'not the password of anybody'],
        ['dora.dietz', 'empty chair beside window'],
        ['adam.ames', 'granite bridge winter geese'],
        ['ana.alvarez', 'blue kettle morning train'],
      ];
      const attempt = async ([name = '', password = '']: readonly string[]): Promise<string> => {
        const mallory = await world.somebody();
        const page = await namesAccount(mallory, name, password);
        await mallory.sees('link.mail-code');
        for (let tries = 0; tries < 2; tries += 1) {
          await mallory.types('000000');
          await mallory.sees('problem.link.wrong');
        }
        return seen(mallory, page);
      };
      const answers = await Promise.all(cases.map(attempt));
      assert.equal(new Set(answers).size, 1, answers.join('\n\n'));
      await eventually('one mail, to the one that was right', () => world.mail.to(right.who.work).length === 1);
      assert.equal(world.mail.to('adam.ames@fernhill.example').length, 0);
      assert.equal(world.mail.to(known.who.work).length, 0);
      assert.ok(!world.directory.calls.includes('reset'));
    });

    it('takes as long, whoever is named (SEC-27)', async () => {
      const took = async (name: string, password: string): Promise<number> => {
        const mallory = await world.somebody();
        await mallory.asks('link', 'link.choose');
        await mallory.presses('link.door.password');
        await mallory.sees('link.password');
        await mallory.opensPage();
        const begun = performance.now();
        await mallory.browser.submits('Go on', { 'account-name': name, 'current-password': password });
        return performance.now() - begun;
      };
      const sam = await world.somebody();
      world.directory.fail('findByName', 'slow', 2);
      const times = [await took(sam.who.login, 'nothing like it'), await took('nobody.atall', 'nothing like it')];
      times.push(await took(sam.who.login, 'nothing like it'));
      for (const one of times) assert.ok(one > 490 && one < 1_500, `${times.join(', ')} ms`);
    });

    it('the password alone is not enough, whoever has it', async () => {
      const [sam, mallory] = [await world.somebody(), await world.somebody()];
      await namesAccount(mallory, sam.who.login, sam.who.password);
      for (let tries = 0; tries < 5; tries += 1) await mallory.types('000000');
      await mallory.sees('link.ended.not-verified');
      await mallory.asks('reset', 'refused.not-linked');
      assert.match((await world.told(sam.who.work))[0] ?? '', /verification code/);
    });

    it('a code of another conversation is no code', async () => {
      const [sam, mallory] = [await world.somebody(), await world.somebody()];
      await namesAccount(mallory, sam.who.login, sam.who.password);
      const code = await world.codeAt(sam.who.work);
      await namesAccount(sam, 'nobody.atall', 'nothing like it');
      await sam.types(code);
      await sam.sees('problem.link.wrong');
    });

    it('a privileged account is not linked like this, though both are right', async () => {
      const mallory = await world.somebody();
      await namesAccount(mallory, 'ada.aoki', 'silver thread long needle');
      await mallory.sees('link.mail-code');
      await mallory.types('123456');
      await mallory.sees('problem.link.wrong');
      assert.equal(world.mail.to('ada.aoki@fernhill.example').length, 0);
    });

    it('where something is registered, it is shown too', async () => {
      const sam = await world.somebody('authenticator-code');
      await namesAccount(sam, sam.who.work, sam.who.password);
      await sam.sees('link.mail-code');
      await sam.types(await world.codeAt(sam.who.work));
      await sam.sees('code.authenticator-code');
      await sam.asks('reset', 'refused.not-linked');
      await namesAccount(sam, sam.who.work, sam.who.password);
      await sam.types(await world.codeAt(sam.who.work));
      await sam.types(sam.appCode());
      await sam.sees('link.done');
    });

    it('after three names, or five passwords, an hour’s rest; the directory’s own lock is never reached (SEC-35, SEC-140)', async () => {
      const sam = await world.somebody();
      for (let tries = 0; tries < 5; tries += 1) await namesAccount(sam, sam.who.login, 'nothing like it');
      await namesAccount(sam, sam.who.login, sam.who.password);
      await sam.sees('link.ended.too-many');
      assert.equal(await sam.signsIn(sam.who.password), 'in');
      const mallory = await world.somebody();
      for (const name of ['ben.baker', 'ana.alvarez', 'mia.moreau']) await namesAccount(mallory, name, 'nothing like it');
      await namesAccount(mallory, 'ida.ito', 'nothing like it');
      await mallory.sees('link.ended.too-many');
    });

    it('a code is sent again when a minute has passed, and the one before is dead', async () => {
      const sam = await world.somebody();
      await namesAccount(sam, sam.who.login, sam.who.password);
      const first = await world.codeAt(sam.who.work);
      world.passes(61);
      await sam.presses('send-again');
      const second = await world.codeAt(sam.who.work);
      await sam.types(first);
      await sam.sees('problem.link.wrong');
      await sam.types(second);
      await sam.sees('link.done');
    });

    it('nothing typed is asked again at once', async () => {
      const sam = await world.somebody();
      assert.match((await namesAccount(sam, ' ', 'x')).text, /type both/);
    });

    it('survives a restart between name and code', async () => {
      const sam = await world.somebody();
      await namesAccount(sam, sam.who.login, sam.who.password);
      const code = await world.codeAt(sam.who.work);
      await world.restarts();
      await sam.types(code);
      await sam.sees('link.done');
    });

    it('an outage of the directory is said, and costs nobody a link', async () => {
      const sam = await world.somebody();
      world.directory.fail('health', 'unavailable');
      assert.match((await namesAccount(sam, sam.who.login, sam.who.password)).text, /could not check it just now/);
    });
  });
});

describe('linking Slack people by a declared single sign-on (SEC-16)', function () {
  this.timeout(60_000);
  let world: Scenario;
  before(async () => {
    world = await scenario('slack', { colleagues: 12, colleaguesKnownIn: ['teams'], isSsoDeclared: true });
  });
  after(() => world.stop());

  const hasMail = (sam: Person, email: string | undefined, more: object = {}): void => {
    const was = world.slack.state.people.get(sam.who.slack);
    if (was) world.slack.state.people.set(sam.who.slack, { ...was, ...(email ? { email } : { email: '' }), ...more });
    world.passes(61); // what was read of a profile is believed for a minute
  };

  it('the first word is enough: the address of the profile is the account’s; every address is told', async () => {
    const sam = await world.somebody();
    await sam.asks('my methods', 'methods.none');
    assert.deepEqual(await world.told(sam.who.work), ['A chat was linked to your account']);
    await sam.asks('my chats', 'chats.title');
    assert.ok(!sam.labels.includes('Unlink'));
    assert.ok((await world.office.audit(sam.who.account)).includes('identity.linked success'));
  });

  it('whoever takes another’s address stays who they are: held back, and never the other', async () => {
    const [mallory, alice] = [await world.somebody(), await world.somebody()];
    await mallory.asks('my methods', 'methods.none');
    hasMail(mallory, alice.who.work);
    await mallory.says('my methods');
    await mallory.sees('notice.link-suspended', { chat: 'Slack' });
    await mallory.asks('my methods', 'refused.not-linked');
    await mallory.presses('begin-link');
    await mallory.sees('link.suspended');
    assert.ok((await world.told(mallory.who.work, 2)).includes('A chat of your account is held back'));
    assert.deepEqual(await world.office.records.linksOf(alice.who.account), []);
    hasMail(mallory, mallory.who.work);
    await mallory.asks('my methods', 'refused.not-linked');
    const audit = await world.office.audit(mallory.who.account);
    assert.ok(audit.includes('identity.suspended success'), audit.join('\n'));
  });

  it('somebody linked by ceremony stays who they are as well', async () => {
    const [mallory, alice] = [await world.somebody(), await world.somebody()];
    hasMail(mallory, undefined);
    await links(mallory, world.atOtherChat(mallory));
    hasMail(mallory, alice.who.work);
    await mallory.asks('my methods', 'methods.none');
    assert.equal((await world.office.records.linksOf(alice.who.account)).length, 0);
    assert.equal((await world.office.records.linksOf(mallory.who.account)).length, 1);
  });

  it('an address that Slack did not confirm, or that is nobody’s, links nobody', async () => {
    const sam = await world.somebody();
    hasMail(sam, sam.who.work, { isEmailConfirmed: false });
    await sam.asks('my methods', 'refused.not-linked');
    hasMail(sam, 'nobody@fernhill.example', { isEmailConfirmed: true });
    await sam.asks('my methods', 'refused.not-linked');
    hasMail(sam, sam.who.work.toUpperCase());
    await sam.asks('my methods', 'methods.none');
  });

  it('a second Slack identity with the address of somebody who has one is not linked', async () => {
    const sam = await world.somebody();
    await sam.asks('my methods', 'methods.none');
    const una = world.stranger();
    hasMail(una, sam.who.work);
    await una.asks('my methods', 'refused.not-linked');
  });

  it('what is held back is linked again from the other chat, with the gates there are', async () => {
    const sam = await world.somebody('authenticator-code');
    await sam.asks('my methods', 'methods.title');
    hasMail(sam, 'sam.new@fernhill.example');
    await sam.says('my methods');
    await sam.sees('notice.link-suspended', { chat: 'Slack' });
    const there = world.atOtherChat(sam);
    await sam.asks('link', 'link.suspended');
    await sam.presses('link.door.other-chat');
    await sam.sees('link.number.explain');
    const number = /Type (\d{3})\D?(\d{3}) in/.exec(sam.screen.text)?.slice(1).join('') ?? '';
    await there.asks('link another chat', 'code.authenticator-code');
    await there.types(there.appCode());
    await there.types(number, 'number');
    await there.sees('link.other.code');
    await there.opensPage();
    const page = await there.browser.submits('Show my linking code');
    await typesCode(sam, /<code[^>]*>([^<]+)<\/code>/.exec(page.html)?.[1] ?? '');
    await sam.sees('code.authenticator-code');
    await sam.types(sam.appCode());
    await sam.sees('link.done');
    await sam.asks('my methods', 'methods.title');
  });

  it('a link whose address cannot be read does not count meanwhile, and is not held back for it', async () => {
    const sam = await world.somebody();
    await sam.asks('my methods', 'methods.none');
    hasMail(sam, undefined);
    await sam.asks('my methods', 'refused.directory-down');
    hasMail(sam, sam.who.work);
    await sam.asks('my methods', 'methods.none');
  });
});

describe('without a declaration (SEC-16)', function () {
  this.timeout(60_000);
  it('an address links nobody, and what it linked before counts no more', async () => {
    const world = await scenario('slack', { colleagues: 2, colleaguesKnownIn: ['teams'] });
    const sam = await world.somebody();
    await sam.asks('my methods', 'refused.not-linked');
    const identity = { channel: 'slack', tenant: 'T0FERNHILL', person: sam.who.slack } as const;
    const link = { identity, account: sam.who.account, linkedAt: world.now(), suspendedAt: null, mailMac: 'made before' };
    await world.office.records.transaction((tx) => tx.addLink({ ...link, how: 'declared-sso' }));
    await sam.asks('my methods', 'refused.not-linked');
    await world.stop();
  });
});
