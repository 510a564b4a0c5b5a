import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from './chat.ts';
import type { Town } from './town.ts';

/** What somebody who does not give up knows and wants. */
export interface Intention {
  readonly town: Town;
  readonly person: Person;
  readonly account: string;
  /** The private address that codes go to. */
  readonly address: string;
  readonly password: string;
  /** For a change or a first registration. */
  readonly current: string;
  /** Called after every move: what the world does meanwhile. */
  readonly survives?: () => Promise<void>;
}

const mostMoves = 40;
const isEnd = (title: string): boolean => /^(ended\.|refused\.|outcome\.|register\.(ready|not-ready)$)/.test(title);

const onPage = async ({ person, password, current, town, account }: Intention): Promise<void> => {
  const state = person.browser && (await person.looks());
  if (!state && person.browser?.last?.kind === 'over') return sleep(20); // the card follows
  if (!state) return void (await (person.choices.includes('new-link') ? person.presses('new-link') : person.says('help')));
  const { page } = state;
  if (page.kind === 'new-password') {
    const fields = { 'new-password': password, 'new-password-again': password };
    await person.submits(page.withCurrent ? { ...fields, 'current-password': current } : fields);
  } else if (page.kind === 'current-password') await person.submits({ 'current-password': current });
  else if (page.kind === 'enter-recovery-code') await person.submits({ 'recovery-code': town.savedCode(account) });
  else if (page.kind === 'authenticator-key') await scans({ person, town, account });
  else if (page.kind === 'recovery-codes') await savesCodes(person);
  else await person.says('help');
};

const scans = async ({ person, town, account }: Pick<Intention, 'person' | 'town' | 'account'>): Promise<void> => {
  const shown = await person.submits({}, 'reveal');
  const key = shown?.kind === 'next' ? shown.revealed : null;
  if (key?.kind !== 'authenticator-key') return;
  town.learns(account, key.secret);
  await person.submits({ 'authenticator-code': town.freshCode(account) });
};

const savesCodes = async (person: Person): Promise<void> => {
  const shown = await person.submits({}, 'reveal');
  if (shown?.kind === 'next' && shown.revealed?.kind === 'recovery-codes') await person.submits({}, 'confirm');
};

const typesMailedCode = async ({ person, town, address }: Intention): Promise<void> => {
  const isOld = person.sentences.some((id) => /^problem\.code\.(expired|used)$/.test(id));
  if (isOld) town.now += 60_000; // "send a new code" is good for one a minute
  await (isOld ? person.presses('again') : person.types(town.mailedCode(address)));
};

/** The most secure method that is offered: the same one in every run. */
const picksNext = (person: Person): Promise<unknown> => {
  const { view } = person.card;
  const options = view.kind === 'choice' ? view.options : [];
  const first = options.toSorted((a, b) => (a.label.say < b.label.say ? -1 : 1))[0];
  return first ? person.presses(first.choice) : person.says('help');
};

/** Does the next sensible thing with the newest card. */
export const movesOn = async (who: Intention): Promise<unknown> => {
  const { person, town, account, address } = who;
  const { title } = person;
  const offers = person.choices;
  if (title === 'code.authenticator-code') return person.types(town.freshCode(account));
  if (title === 'code.email-code' || title === 'add.email.confirm') return typesMailedCode(who);
  if (title === 'add.email') return person.presses('submit', { address });
  if (title.startsWith('prove.')) return picksNext(person);
  if (offers.includes('finish')) return person.presses('finish');
  if (person.card.link) return (await person.opensPage()) ? onPage(who) : person.presses('new-link');
  if (offers.includes('new-link')) return onPage(who);
  return person.says('help');
};

/** Goes on from whatever card there is until the conversation is over, as a person would; gives the last title. */
export const perseveres = async (who: Intention): Promise<string> => {
  const { person, town } = who;
  const seen: string[] = [];
  for (let move = 0; move < mostMoves; move++) {
    if (isEnd(person.title)) return person.title;
    seen.push(person.title);
    await movesOn(who);
    await who.survives?.();
    if (person.card.view.kind === 'progress') await town.sweeps(person.at, 2);
  }
  assert.fail(`nothing came to an end: ${seen.join(', ')}`);
};
