// By hand: node test/soak/directory-walk.ts [folder]. Walks through the demo on a domain controller in Chromium, in Teams and in Slack, and leaves pictures.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { launchBrowser } from '../world/browser.ts';
import { runDemo } from '../world/demo/run.ts';
import { type Chat, slackChat, teamsChat } from './walk/chat.ts';
import { type Walk, Walker } from './walk/walker.ts';

const [pictures = 'directory-walk'] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });
process.on('SIGTERM', () => process.exit(1));

const fresh = 'Ferry marble onion lantern 4';
const { url, demo, stop } = await runDemo({ teams: [], keep: false, directory: 'active-directory' });
const browser = await launchBrowser();
const walk: Walk = { url, pictures, say: (line) => console.log(line) };
const domain = demo.directory.domain ?? assert.fail('no domain');

/** Somebody at their chat, with a browser of their own. */
const at = async (key: string, channel: 'teams' | 'slack'): Promise<Walker> => {
  const who = demo.cast.find((one) => one.key === key) ?? assert.fail(key);
  const context = await browser.newContext({ viewport: { width: 1_200, height: 900 } });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(`${url}/${channel}/${key}`);
  const chat: Chat = channel === 'teams' ? teamsChat(page) : slackChat(page);
  return new Walker(walk, who, chat);
};

const age = (key: string, days: number): Promise<void> => {
  const { id } = demo.cast.find((one) => one.key === key) ?? assert.fail(key);
  const { dn } = [...domain.accounts.values()].find((one) => one.id === id) ?? assert.fail(key);
  return domain.samba.agePasswords([dn], days);
};

/** Registers, forgets, resets; what the domain refuses is said on the page; the old password is dead. */
const forgets = async (person: Walker): Promise<void> => {
  await person.registers();
  await person.chat.says('reset');
  await person.proves(2);
  await person.chooses('Too short 1');
  await person.reads('That password is too short');
  await person.picture('too-short', 'page');
  await person.chooses('Ferry marble onion lantern');
  await person.reads('Your directory asks for more kinds of characters');
  await person.picture('not-complex', 'page');
  await person.chooses(fresh);
  await person.reads('Your password was reset');
  await person.picture('reset-page', 'page');
  await person.chat.sees('Your password was reset');
  await person.picture('reset', 'chat');
  assert.match(await person.signsIn(person.who.firstPassword, 'old-password'), /wrong/);
  assert.match(await person.signsIn(fresh, 'new-password'), /Signed in/);
};

const changes = async (person: Walker): Promise<void> => {
  await person.chat.says('change');
  await person.proves(1);
};

try {
  const ana = await at('ana', 'teams');
  await forgets(ana);
  const ben = await at('ben', 'slack');
  await forgets(ben);

  await changes(ben);
  await ben.chooses('Under seven paper harbours 9', fresh);
  await ben.reads('Your directory does not allow another change yet');
  await ben.picture('too-young', 'page');
  await age('ben', 2);
  await ben.chooses(ben.who.firstPassword, fresh);
  await ben.reads('You have used that password before');
  await ben.picture('in-history', 'page');
  await ben.chooses('Under seven paper harbours 9', fresh);
  await ben.chat.sees('Your password was changed');
  assert.match(await ben.signsIn('Under seven paper harbours 9'), /Signed in/);

  const mia = await at('mia', 'slack');
  await mia.registers();
  for (let tries = 0; tries < 10; tries += 1) await mia.signsIn('not her password');
  assert.match(await mia.signsIn(mia.who.firstPassword, 'locked'), /locked out/);
  await mia.chat.says('unlock');
  await mia.picture('unlock-asked', 'chat');
  await mia.proves(2);
  await mia.chat.sees('unlocked');
  await mia.picture('unlocked', 'chat');
  assert.match(await mia.signsIn(mia.who.firstPassword, 'unlocked-in'), /Signed in/);

  const nina = await at('nina', 'slack');
  assert.match(await nina.signsIn(nina.who.firstPassword, 'must-change'), /must be changed first/);
  await nina.registers();
  await changes(nina);
  await nina.chooses(fresh, nina.who.firstPassword);
  await nina.chat.sees('Your password was changed');
  await nina.picture('changed', 'chat');
  assert.match(await nina.signsIn(fresh, 'changed-in'), /Signed in/);

  await age('vera', 50);
  const vera = await at('vera', 'teams');
  assert.match(await vera.signsIn(vera.who.firstPassword, 'expired'), /too old/);
  await vera.registers();
  await changes(vera);
  await vera.picture('expired-told', 'chat');
  await vera.chooses(fresh, vera.who.firstPassword);
  await vera.chat.sees('Your password was changed');
  await vera.picture('changed', 'chat');
  assert.match(await vera.signsIn(fresh), /Signed in/);

  const start = await browser.newPage();
  for (const [name, path] of [
    ['start', '/'],
    ['audit', '/audit'],
    ['mail', '/mail'],
  ] as const) {
    await start.goto(url + path);
    await start.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  }
  console.log(`The walk is done; pictures are in ${pictures}.`);
} finally {
  await browser.close();
  await stop();
}
process.exit(0);
