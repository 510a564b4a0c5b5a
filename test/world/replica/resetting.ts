import { setTimeout as sleep } from 'node:timers/promises';
import type { Replicas } from '../replica.ts';
import type { Visitor } from './visitor.ts';

/** Somebody who wants a new password, and what became of each of their attempts that came to an end. */
export interface Resetting {
  readonly world: Replicas;
  readonly visitor: Visitor;
  readonly password: string;
  readonly ends: End[];
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

const typeCode = async (who: Resetting, code: string): Promise<void> => {
  if (/That code (is too old|was used already)/.test(textOf(who))) return press(who, ['Send a new code', 'Use another method']);
  await press(who, ['Check', 'Enter the code'], { code });
};

const savePassword = async ({ visitor, password }: Resetting): Promise<void> => {
  await visitor.opensPage();
  await visitor.browser.submits('Save my new password', { 'new-password': password, 'new-password-again': password });
};

/** The next sensible thing to do with what the chat shows. */
const move = async (who: Resetting): Promise<void> => {
  const { visitor, world } = who;
  const { text, link } = visitor.screen;
  if (text.includes('Type the code from your app')) return typeCode(who, world.app(visitor.member));
  if (text.includes('Type the code we sent you')) return typeCode(who, mailedCode(who));
  if (/First, show that it is you|One more, please/.test(text)) return press(who, ['Authenticator app', 'E-mail code']);
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
const patienceMs = 2_500;

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

/** The end that the chat shows now, if it was not heard before. Whoever is told that nothing was changed tries again. */
const hearsEnd = ({ visitor, ends }: Resetting): End | null => {
  const end = endOf(visitor.screen.text);
  if (!end || (end === 'not-done' && ends.at(-1) === end)) return null;
  ends.push(end);
  return end;
};

/** Whoever is told that nothing was changed, or is told nothing at all, begins again. */
const beginsAgain = async (who: Resetting): Promise<void> => {
  const text = textOf(who);
  if (isWorking(text) || endOf(text) === 'not-done') await who.visitor.chat.says('reset').catch(() => deliversAgain(who));
};

/**
 * Goes on with a reset from whatever the chat shows, as a person would, at most `moves` moves; gives the end the person was told, or null while the chat
 * says that it is working, or nothing they do moves it.
 */
export const goesOn = async (who: Resetting, moves = 14): Promise<End | null> => {
  if (!hearsEnd(who)) await beginsAgain(who);
  let idle = 0;
  for (let count = 0; count < moves; count += 1) {
    const end = who.ends.at(-1);
    if (end && end !== 'not-done') return end;
    const before = textOf(who);
    if (!isWorking(before)) await move(who).catch(() => deliversAgain(who));
    const isMoving = await changes(who, before);
    idle = isMoving ? 0 : idle + 1;
    if (hearsEnd(who)) return who.ends.at(-1) ?? null;
    if (idle > 2 || (!isMoving && isWorking(textOf(who)))) return null;
  }
  return null;
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
    ends: [],
  }));
