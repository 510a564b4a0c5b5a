import { type Html, html } from '../../../../src/web/pages/html.ts';
import type { Received } from '../../mail-sink.ts';
import type { Route } from '../web.ts';
import type { Demo } from '../world.ts';
import { live, pageOf, timeOf } from './layout.ts';

const mostShown = 50;
const lookSeconds = 2;

const letter = ({ to, from, mail }: Received): Html => html`<article class="letter">
<header>
<h2>${mail.subject ?? '(no subject)'}</h2>
<p class="quiet">To ${to.join(', ')} · from ${from}${mail.date && html` · ${timeOf(Date.parse(mail.date))}`}</p>
</header>
<pre class="text">${mail.text ?? '(no text)'}</pre>
</article>`;

const addressForm = ({ cast }: Demo, chosen: string): Html => {
  const option = (address: string): Html =>
    address === chosen ? html`<option selected>${address}</option>` : html`<option>${address}</option>`;
  return html`<form class="row" action="/mail">
<label for="to">Whose mail</label>
<select id="to" name="to"><option value="">Everybody’s</option>${cast.flatMap((person) => person.addresses).map(option)}</select>
<button>Show</button>
</form>`;
};

/** All mail that was sent, newest first, as the text it carries. */
export const mailboxRoutes = (demo: Demo): readonly Route[] => [
  {
    method: 'GET',
    path: '/mail',
    answer: ({ query }) => {
      const to = query.get('to') ?? '';
      const found = to === '' ? demo.mail.received : demo.mail.to(to);
      const letters = found.slice(-mostShown).reverse();
      const none = html`<p>No mail yet. It appears here by itself.</p>`;
      const main = html`<h1>Mailbox</h1>
<p>Every mail Latchkey sends ends here and nowhere else.</p>
${addressForm(demo, to)}
${live(lookSeconds, letters.length > 0 ? letters.map(letter) : none)}`;
      return { page: pageOf({ title: 'Mailbox', at: '/mail', main, reloadSeconds: 5 }) };
    },
  },
];
