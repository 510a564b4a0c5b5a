import { setTimeout as sleep } from 'node:timers/promises';
import type { Replicas } from '../replica.ts';
import type { Visitor } from './visitor.ts';

/** Somebody who wants a new password. */
export interface Resetting {
  readonly world: Replicas;
  readonly visitor: Visitor;
  readonly password: string;
  /** App codes typed so far: each is good once. */
  readonly typed: Set<string>;
}

/** What a person was told at the end. */
export type End = 'done' | 'not-confirmed' | 'not-done';

const endings: readonly (readonly [text: string, end: End])[] = [
  ['Your password was reset', 'done'],
  ['We could not confirm the change', 'not-confirmed'],
  ['Your password was not changed', 'not-done'],
];

const textOf = ({ visitor }: Resetting): string => visitor.screen.text;
const endOf = (text: string): End | null => endings.find(([words]) => text.includes(words))?.[1] ?? null;
const isWorking = (text: string): boolean => text.includes('You need not do anything');

/** How each attempt that came to an end was told, by the cards in the chat. */
export const endsOf = ({ visitor }: Resetting): readonly End[] => visitor.cards.flatMap(({ text }) => endOf(text) ?? []);

/** The end that leaves nothing to try again, or null. */
export const lastEndOf = (who: Resetting): End | null => endsOf(who).find((end) => end !== 'not-done') ?? null;

const mailedCode = ({ world, visitor }: Resetting): string => {
  const texts = world.mail.to(visitor.member.privateMail).map(({ mail }) => /^\d{6,10}$/m.exec(mail.text ?? '')?.[0]);
  return texts.findLast((code) => code !== undefined) ?? '';
};

/** Presses one of these buttons; starts over where none is there, unless the card has moved on meanwhile. */
const press = async (
  { visitor }: Resetting,
  labels: readonly string[],
  fields?: Readonly<Record<string, string>>,
): Promise<void> => {
  const button = visitor.button(...labels);
  if (button) return button.press(fields);
  const { text } = visitor.screen;
  if (!isWorking(text) && !endOf(text)) await visitor.chat.says('reset');
};

const typeMailedCode = (who: Resetting): Promise<void> =>
  /That code (is too old|was used already)/.test(textOf(who))
    ? press(who, ['Send a new code', 'Use another method'])
    : press(who, ['Check', 'Enter the code'], { code: mailedCode(who) });

/** The code of an app is good once: until the next one comes, there is nothing to type. */
const isTyped = ({ world, visitor, typed }: Resetting): boolean => typed.has(world.app(visitor.member));

const typeAppCode = (who: Resetting): Promise<void> => {
  const code = who.world.app(who.visitor.member);
  who.typed.add(code);
  return press(who, ['Check', 'Enter the code'], { code });
};

const chooseMethod = (who: Resetting): Promise<void> =>
  press(who, isTyped(who) ? ['E-mail code', 'Authenticator app'] : ['Authenticator app', 'E-mail code']);

/** Where the page says that the link is dead, a new one is asked for in the chat, as it says. */
const savePassword = async (who: Resetting): Promise<void> => {
  const { visitor, password } = who;
  const { status } = await visitor.opensPage();
  if (status === 404) return press(who, ['Get a new link']);
  await visitor.browser.submits('Save my new password', { 'new-password': password, 'new-password-again': password });
};

const isAskedForApp = (text: string): boolean => text.includes('Type the code from your app');

/** The next sensible thing to do with what the chat shows. */
const move = async (who: Resetting): Promise<void> => {
  const { text, link } = who.visitor.screen;
  if (isAskedForApp(text)) return typeAppCode(who);
  if (text.includes('Type the code we sent you')) return typeMailedCode(who);
  if (/First, show that it is you|One more, please/.test(text)) return chooseMethod(who);
  if (link) return savePassword(who);
  const isOnPage = text.includes('Go on with your page'); // the card follows what the page said
  if (!isOnPage || !(await changes(who, text))) await press(who, ['Get a new link']);
};

/** What the platform does when an answer never came: it delivers again. A page is opened anew from the chat. */
const deliversAgain = async ({ visitor }: Resetting): Promise<void> => {
  await sleep(200);
  await visitor.chat.redelivers().catch(() => undefined);
};

/** How long a person looks at a card that does not move before they do something else. */
const patienceMs = 4_000;

/** Lets the card change; whether it did. */
const changes = async (who: Resetting, from: string): Promise<boolean> => {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const text = textOf(who);
    if (text !== from && !isWorking(text)) return true;
    await sleep(120);
  }
  return false;
};

/** Whether there is nothing to do but wait: for the bot, or for the next code of the app. */
const waits = (who: Resetting): boolean => isWorking(textOf(who)) || (isAskedForApp(textOf(who)) && isTyped(who));

const beginsAgain = (who: Resetting): Promise<void> => who.visitor.chat.says('reset').catch(() => deliversAgain(who));

/** How often in a row a card may stay as it is, whatever is done with it, before a person begins again; and then gives up for now. */
const mostIdle = 2;

/**
 * Goes on with a reset from whatever the chat shows, as a person would, at most `moves` moves; gives the end the person was told, or null while there is
 * nothing to do but wait, or nothing they do moves the card. Whoever is told that nothing was changed, or still finds the bot at work, begins again.
 */
export const goesOn = async (who: Resetting, moves = 14): Promise<End | null> => {
  if (isWorking(textOf(who)) || endOf(textOf(who)) === 'not-done') await beginsAgain(who);
  let idle = 0;
  for (let count = 0; count < moves && idle <= mostIdle && !lastEndOf(who); count += 1) {
    const before = textOf(who);
    if (idle === mostIdle) await beginsAgain(who);
    else if (!waits(who)) await move(who).catch(() => deliversAgain(who));
    const isMoving = await changes(who, before);
    if (!isMoving && waits(who)) break;
    idle = isMoving ? 0 : idle + 1;
  }
  return lastEndOf(who);
};

/** Goes on until the card links to the page where the new password is chosen. */
export const reachesPage = async (who: Resetting, moves = 10): Promise<void> => {
  for (let count = 0; count < moves && !who.visitor.screen.link; count += 1) {
    const before = textOf(who);
    await move(who);
    await changes(who, before);
  }
};

/** Everybody of the crowd, half of them in Teams and half in Slack, each with a password of their own in mind. */
export const everybody = (world: Replicas): readonly Resetting[] =>
  world.crowd.map((member, index) => ({
    world,
    visitor: world.visitor(member, index % 2 === 0 ? 'teams' : 'slack'),
    password: `lantern of ${member.login} over the bay`,
    typed: new Set<string>(),
  }));
