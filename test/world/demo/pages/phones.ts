import { type Html, html } from '../../../../src/web/pages/html.ts';
import type { Handed } from '../../phone-gateway.ts';
import type { CastMember } from '../cast.ts';
import { type PhoneCode, secondsLeft } from '../phone.ts';
import type { Answer, Route } from '../web.ts';
import type { Demo } from '../world.ts';
import { live, pageOf } from './layout.ts';

const personOf = ({ cast }: Demo, key: string | undefined): CastMember | null => cast.find((one) => one.key === key) ?? null;

const shown = ({ label, code }: PhoneCode): Html => html`<div class="shown">
<p class="quiet">${label}</p>
<p class="code">${code.slice(0, 3)} ${code.slice(3)}</p>
</div>`;

const screen = (codes: readonly PhoneCode[], seconds: number): Html => html`${codes.map(shown)}
<progress max="30" value="${seconds}" aria-label="Seconds left"></progress>
<p class="quiet">New in ${seconds} s. A code works once: for the next question, wait for the next code.</p>`;

const addForm = ({ key }: CastMember, isFirst: boolean, isWrong: boolean): Html => html`
<h2>${isFirst ? 'Add the key' : 'Add another key'}</h2>
${isWrong && html`<p class="bad" role="alert">That is no key. Paste the letters and digits below the picture on the page, or an address that begins with otpauth:.</p>`}
<form method="post" action="/phone/${key}">
<label for="key">Key from the Latchkey page</label>
<input id="key" name="key" required autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="how">
<p class="quiet" id="how">In place of scanning the picture, copy the key in groups of four that stands below it.</p>
<button>Add</button>
</form>`;

const forgetForm = ({ key, givenName }: CastMember): Html => html`<h2>Lose the phone</h2>
<form method="post" action="/phone/${key}/lost"><p>${givenName}’s keys are gone then, as with a lost phone.</p>
<button class="plain">Lose it</button></form>`;

const message = ({ kind, to, text }: Handed): Html => html`<article class="letter">
<p class="quiet">${kind === 'text' ? 'Text message to' : 'Call to'} ${to}</p>
<p>${text}</p>
</article>`;

const messages = (demo: Demo, person: CastMember): Html => {
  const heard = demo.heardBy(person);
  return html`<h2>Text messages and calls</h2>
<p>To ${demo.numbersOf(person).join(' and ')}, the mobile and the desk phone. What is spoken stands here as text.</p>
${heard.length > 0 ? heard.map(message) : html`<p class="quiet">None yet. They appear here by themselves.</p>`}`;
};

const phonePage = (demo: Demo, person: CastMember, isWrong: boolean): Answer => {
  const now = demo.now();
  const codes = demo.phoneOf(person).codes(now);
  const isEmpty = codes.length === 0;
  const main = html`<h1>${person.givenName}’s phone</h1>
<p>An authenticator app one can look at, and what reaches the phone. The keys stay in memory until the demo ends.</p>
${live(
  1,
  html`${!isEmpty && screen(codes, secondsLeft(now))}
${messages(demo, person)}`,
)}
${addForm(person, isEmpty, isWrong)}
${!isEmpty && forgetForm(person)}`;
  const reload = isEmpty ? {} : { reloadSeconds: secondsLeft(now) };
  return { page: pageOf({ title: `${person.givenName}’s phone`, at: '/phone', main, ...reload }) };
};

const listPage = ({ cast }: Demo): Answer => {
  const main = html`<h1>Phones</h1>
<p>Everybody has one, with an authenticator app. Whose would you like to look at?</p>
<ul>${cast.map(({ key, name, part }) => html`<li><a href="/phone/${key}">${name}</a> <span class="quiet">${part}</span></li>`)}</ul>`;
  return { page: pageOf({ title: 'Phones', at: '/phone', main }) };
};

/** A phone for each person: takes keys, shows codes. */
export const phoneRoutes = (demo: Demo): readonly Route[] => [
  { method: 'GET', path: '/phone', answer: () => listPage(demo) },
  {
    method: 'GET',
    path: '/phone/:',
    answer: ({ names: [key] }) => {
      const person = personOf(demo, key);
      return person && phonePage(demo, person, false);
    },
  },
  {
    method: 'POST',
    path: '/phone/:',
    answer: ({ names: [key], fields }) => {
      const person = personOf(demo, key);
      if (!person) return null;
      const isAdded = demo.phoneOf(person).add(fields.get('key') ?? '');
      return isAdded ? { goTo: `/phone/${person.key}` } : phonePage(demo, person, true);
    },
  },
  {
    method: 'POST',
    path: '/phone/:/lost',
    answer: ({ names: [key] }) => {
      const person = personOf(demo, key);
      if (!person) return null;
      demo.phoneOf(person).forget();
      return { goTo: `/phone/${person.key}` };
    },
  },
];
