import type { Message, OpenView } from '../slack/state.ts';
import { blockMarkup } from './blocks.ts';
import { html, type Markup } from './html.ts';

/** Somebody one can be. */
export interface SurfacePerson {
  readonly id: string;
  readonly name: string;
  /** Who they are in the story, such as *employee* or *attacker*. */
  readonly part: string;
}

/** What one person's screen shows. */
export interface Screen {
  readonly workspace: string;
  readonly people: readonly SurfacePerson[];
  readonly me: SurfacePerson;
  readonly place: 'latchkey' | 'general';
  readonly messages: readonly Message[];
  readonly window: OpenView | null;
}

const initials = (name: string): string => name.slice(0, 1).toUpperCase();

const timeOf = (ts: string): Markup => {
  const at = new Date(Number(ts) * 1000);
  const here = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return html`<time datetime="${at.toISOString()}">${here}</time>`;
};

const documentOf = (title: string, body: Markup): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"><script src="/client.js" defer></script></head>
<body>${body}</body></html>`.text;

/** The first page: whom would you like to be? */
export const choosePage = (workspace: string, people: readonly SurfacePerson[]): string =>
  documentOf(
    `${workspace} · a pretended Slack`,
    html`<main class="choose"><h1>${workspace}</h1><p>A pretended Slack on your own machine. Whom would you like to be?</p>
<ul>${people.map(
      (
        person,
      ) => html`<li><a href="/as/${person.id}/latchkey"><span class="face" aria-hidden="true">${initials(person.name)}</span>
<b>${person.name}</b><span>${person.part}</span></a></li>`,
    )}</ul></main>`,
  );

const nameOf = ({ people }: Screen, message: Message): string =>
  message.from === 'bot' ? 'Latchkey' : (people.find((one) => one.id === message.person)?.name ?? 'Somebody');

const messageMarkup = (screen: Screen, message: Message): Markup => {
  const isBot = message.from === 'bot';
  const name = nameOf(screen, message);
  const words =
    message.blocks.length > 0 ? message.blocks.map((block) => blockMarkup(block)) : html`<p class="typed">${message.text}</p>`;
  return html`<li id="m${message.ts}" data-ts="${message.ts}"><span class="face ${isBot ? 'bot' : ''}" aria-hidden="true">${initials(name)}</span>
<div><p class="by"><b>${name}</b>${isBot ? html`<span class="badge">APP</span>` : null}${timeOf(message.ts)}${
    message.isEphemeral ? html`<span class="only">Only visible to you</span>` : null
  }</p>${words}</div></li>`;
};

const windowMarkup = ({ id, hash, view, errors }: OpenView): Markup => {
  const word = (name: string): string => (view[name] as { text: string } | undefined)?.text ?? '';
  return html`<dialog id="window" data-view="${id}" data-hash="${hash}" aria-labelledby="window-title"><form method="dialog">
<header><h2 id="window-title">${word('title')}</h2><button type="button" class="x" data-close aria-label="${word('close')}">✕</button></header>
<div class="fields">${view.blocks.map((block) => blockMarkup(block, errors))}</div>
<footer><button type="button" class="button" data-close>${word('close')}</button><button class="button primary">${word('submit')}</button></footer>
</form></dialog>`;
};

/** What changes while one looks: the messages and the window. */
export const paneMarkup = (screen: Screen): string =>
  html`<ol id="messages" aria-label="Messages" aria-live="polite">${screen.messages.map((message) => messageMarkup(screen, message))}</ol>
${screen.window ? windowMarkup(screen.window) : null}`.text;

const roomLink = (screen: Screen, place: Screen['place'], label: string): Markup =>
  html`<a href="/as/${screen.me.id}/${place}"${screen.place === place ? html` aria-current="page"` : null}>${label}</a>`;

const sidebar = (screen: Screen): Markup => html`<nav aria-label="Workspace"><h1>${screen.workspace}</h1>
<h2>Channels</h2>${roomLink(screen, 'general', '# general')}
<h2>Apps</h2>${roomLink(screen, 'latchkey', 'Latchkey')}
<h2>You are</h2>${screen.people.map(
  (person) =>
    html`<a class="person" href="/as/${person.id}/latchkey"${person.id === screen.me.id ? html` aria-current="true"` : null}>${person.name} <span>${person.part}</span></a>`,
)}</nav>`;

/** One person's screen. */
export const screenPage = (screen: Screen, pane: string): string => {
  const title = screen.place === 'latchkey' ? 'Latchkey' : '# general';
  const hint = screen.place === 'latchkey' ? 'Message Latchkey, or /password' : 'Message # general, or /password';
  const [before = '', after = ''] = documentOf(
    `${title} · ${screen.me.name}`,
    html`<div class="slack" data-me="${screen.me.id}" data-place="${screen.place}">${sidebar(screen)}<main><header><h2>${title}</h2><span>${
      screen.place === 'latchkey' ? 'You and the app, nobody else' : 'Everybody reads this'
    }</span></header>
<div id="pane" tabindex="-1">@pane@</div>
<p id="toast" role="status"></p>
<form id="composer" autocomplete="off"><label class="hidden" for="text">${hint}</label><textarea id="text" name="text" rows="1" placeholder="${hint}" autofocus></textarea><button class="button primary" aria-label="Send">Send</button></form>
</main></div>`,
  ).split('@pane@');
  return before + pane + after;
};
