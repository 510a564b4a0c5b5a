import { type Html, html } from '../../../../src/web/pages/html.ts';
import type { CastMember } from '../cast.ts';
import type { DemoDirectoryKind } from '../directory.ts';
import type { Route } from '../web.ts';
import type { Demo } from '../world.ts';
import { pageOf } from './layout.ts';

const door = (href: string, name: string, what: string): Html =>
  html`<li><a href="${href}" target="_blank" rel="noopener">${name}</a><p class="quiet">${what}</p></li>`;

const doors = (): Html => html`<ul class="doors">
${door('/teams/ana', 'Teams, as Ana', 'Microsoft’s Agents Playground')}
${door('/slack/ben', 'Slack, as Ben', 'A pretended Slack; change person at its side')}
${door('/phone/ana', 'Ana’s phone', 'Her authenticator app')}
${door('/phone/ben', 'Ben’s phone', 'His authenticator app')}
${door('/mail', 'Mailbox', 'All mail, to everybody')}
${door('/sign-in?as=ana.alvarez', 'Sign-in', 'Which password works?')}
</ul>`;

/** What differs where the passwords are in a real domain. */
interface Rules {
  readonly company: string;
  readonly choosing: string;
  readonly thief: string;
}

const rules: Readonly<Record<DemoDirectoryKind, Rules>> = {
  embedded: {
    company: 'Its directory is a file of this demo.',
    choosing: 'of 15 characters or more',
    thief: 'The thief is signed out.',
  },
  'active-directory': {
    company:
      'Its directory is an Active Directory domain controller (Samba), with rules of its own: three kinds of characters, and a day between two changes.',
    choosing: 'of 15 characters or more, with a capital letter and a digit',
    thief:
      'The old password is dead. Active Directory cannot call tickets back: the thief’s session lives on until its ticket ends.',
  },
};

const anaSteps = ({ firstPassword }: CastMember, { choosing }: Rules): Html => html`<ol class="steps">
<li><b>Register.</b> In Teams, as Ana, press <i>Register a method</i>. Open the page, type the page code from the card, then her
password: <code>${firstPassword}</code>. Set up the authenticator app: copy the key from the page into Ana’s phone, and type the six
digits back. Then add recovery codes, and keep a few of them at hand.</li>
<li><b>Forget.</b> Try any other password at the sign-in: it does not work.</li>
<li><b>Reset.</b> Write <code>reset</code> in Teams. Prove that it is you with the app, then with a recovery code. Choose a new password
${choosing} on the page.</li>
<li><b>Sign in</b> with the new password. The old one is dead, and the mailbox has told Ana at every address.</li>
</ol>
<p class="quiet">An empty chat? Teams greets only once: write <code>help</code>.</p>`;

const benSteps = ({
  firstPassword,
}: CastMember): Html => html`<p>Write <code>/password register</code> or just <code>register</code> to Latchkey, and go the
same way with Ben’s phone. His password is <code>${firstPassword}</code>.</p>`;

const mallorySteps = ({
  thief,
}: Rules): Html => html`<p>She sits at Ana’s unlocked computer, and has <a href="/slack/ana" target="_blank" rel="noopener">Ana’s Slack</a> and
<a href="/mail?to=ana.alvarez@fernhill.example" target="_blank" rel="noopener">Ana’s work mailbox</a>, and nothing else: neither phone nor recovery codes. The README
tells step by step what she can try, and what she will see.</p>
<ul>
<li>In <a href="/slack/mallory" target="_blank" rel="noopener">Slack, as Mallory</a>, write <code>reset ana.alvarez</code>. You are asked the same
questions as for anybody, whether such an account exists or not, and no answer is ever right.</li>
<li>Start a reset as Ana, then open the page with its address but without the page code, or once more after Ana did: it stays shut.</li>
<li>Lock Ana out: ten wrong passwords at the <a href="/sign-in?as=ana.alvarez" target="_blank" rel="noopener">sign-in</a>. Ana writes
<code>unlock</code>, shows that it is her, and is back.</li>
<li>Steal a password: sign in as Ana with the right one, then reset it as Ana. ${thief}</li>
</ul>`;

const row = ({ key, name, part, login, firstPassword }: CastMember): Html => html`<tr>
<th scope="row" class="links">${name}</th><td>${part}</td><td><code>${login}</code></td><td><code>${firstPassword}</code></td>
<td class="links"><a href="/teams/${key}" target="_blank" rel="noopener" aria-label="Teams as ${name}">Teams</a>
<a href="/slack/${key}" target="_blank" rel="noopener" aria-label="Slack as ${name}">Slack</a>
<a href="/phone/${key}" target="_blank" rel="noopener" aria-label="Phone of ${name}">Phone</a></td></tr>`;

const people = ({ cast }: Demo): Html => html`<div class="table" role="region" aria-label="People" tabindex="0"><table>
<caption>Their passwords open nothing but this demo.</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Part</th><th scope="col">Login</th><th scope="col">First password</th><th scope="col">Be them</th></tr></thead>
<tbody>${cast.map(row)}</tbody></table></div>`;

const startPage = (demo: Demo): Html => {
  const [ana, ben] = ['ana', 'ben'].map((key) => demo.cast.find((one) => one.key === key));
  const own = rules[demo.directory.kind];
  const main = html`<h1>Welcome to Fernhill</h1>
<p>A made-up company of twelve that uses Latchkey. ${own.company} All of it runs on this machine, and ends with Ctrl-C in the terminal.</p>
${doors()}
<h2>Be Ana, who forgets her password</h2>
${ana && anaSteps(ana, own)}
<h2>Be Ben, the same in Slack</h2>
${ben && benSteps(ben)}
<h2>Be Mallory, who wants Ana’s account</h2>
${mallorySteps(own)}
<h2>Who is who</h2>
${people(demo)}`;
  return pageOf({ title: 'Start', at: '/', main });
};

/** The first page, and the ways to be somebody in a chat. */
export const startRoutes = (demo: Demo): readonly Route[] => {
  const personOf = (key: string | undefined) => demo.cast.find((one) => one.key === key);
  return [
    { method: 'GET', path: '/', answer: () => ({ page: startPage(demo) }) },
    {
      method: 'GET',
      path: '/teams/:',
      answer: async ({ names: [key] }) => {
        const person = personOf(key);
        return person ? { goTo: await demo.teams.of(person) } : null;
      },
    },
    {
      method: 'GET',
      path: '/slack/:',
      answer: ({ names: [key] }) => {
        const person = personOf(key);
        return person ? { goTo: `${demo.slackUrl}as/${person.slack.user}/latchkey` } : null;
      },
    },
  ];
};
