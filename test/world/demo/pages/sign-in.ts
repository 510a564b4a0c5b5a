import type { NotSignedIn } from '../../../../src/directory/embedded.ts';
import { type Html, html } from '../../../../src/web/pages/html.ts';
import type { SignedIn } from '../sign-ins.ts';
import type { Answer, Route } from '../web.ts';
import type { Demo } from '../world.ts';
import { live, pageOf, timeOf } from './layout.ts';

const refusals: Readonly<Record<NotSignedIn, string>> = {
  wrong: 'Not signed in: the name or the password is wrong.',
  'locked-out':
    'Not signed in: the account is locked out after too many wrong passwords. It opens by itself after 15 minutes, or at once by “unlock” in the chat.',
  disabled: 'Not signed in: the password is right, but the account is disabled.',
  expired: 'Not signed in: the password is right, but too old. Write “change” in the chat, or “register” first.',
  'must-change': 'Not signed in: the password is right, but must be changed first. Write “register” in the chat, then “change”.',
};

type Outcome = Awaited<ReturnType<Demo['signIns']['attempt']>> | null;

const told = (outcome: Outcome): Html | null => {
  if (outcome === null) return null;
  return 'why' in outcome
    ? html`<p class="bad" role="alert">${refusals[outcome.why]}</p>`
    : html`<p class="good" role="status">Signed in as <b>${outcome.name}</b>.</p>`;
};

const form = ({ cast }: Demo, login: string): Html => {
  const option = (person: { login: string; name: string }): Html =>
    person.login === login
      ? html`<option value="${person.login}" selected>${person.name}</option>`
      : html`<option value="${person.login}">${person.name}</option>`;
  return html`<form method="post" action="/sign-in">
<label for="login">Who</label>
<select id="login" name="login">${cast.map(option)}</select>
<label for="password">Password</label>
<input id="password" name="password" type="password" required autocomplete="off">
<button>Sign in</button>
</form>`;
};

const session = ({ name, at, isStill }: SignedIn): Html =>
  html`<li>${name}, ${timeOf(at)}: ${isStill ? 'signed in' : html`<b>signed out</b>, a new password ended it`}</li>`;

const signInPage = async (demo: Demo, login: string, outcome: Outcome): Promise<Answer> => {
  const sessions = await demo.signIns.all();
  const list = sessions.length > 0 ? html`<ul>${sessions.map(session)}</ul>` : html`<p class="quiet">Nobody yet.</p>`;
  const main = html`<h1>Sign in to Fernhill</h1>
<p>An application that trusts the directory. Use it to see which password works.</p>
${told(outcome)}
${form(demo, login)}
<h2>Signed in here</h2>
${live(2, list)}`;
  return { page: pageOf({ title: 'Sign-in', at: '/sign-in', main }) };
};

/** Where a password can be tried. */
export const signInRoutes = (demo: Demo): readonly Route[] => [
  { method: 'GET', path: '/sign-in', answer: ({ query }) => signInPage(demo, query.get('as') ?? '', null) },
  {
    method: 'POST',
    path: '/sign-in',
    answer: async ({ fields }) => {
      const login = fields.get('login') ?? '';
      return signInPage(demo, login, await demo.signIns.attempt(login, fields.get('password') ?? ''));
    },
  },
];
