import { Notice, type NoticeInput, noticeEvents } from '../../../src/core/notices.ts';
import { choicesOf, type Shown, View } from '../../../src/core/views.ts';
import { noticeView } from '../../../src/delivery/notice-text.ts';
import { Walk } from '../walk.ts';

/** A card people can see: where it was met, and what it shows. */
export interface MetView {
  readonly name: string;
  readonly view: View;
}

/** What makes two cards look different: their kind, their words, what can be filled in; not how many rows there happen to be. */
const lookOf = (view: View): string => {
  const { title, body, tone } = view;
  const more = view.kind === 'form' ? view.fields.slice(0, 2).map(({ id }) => id) : [body[0]?.say];
  return JSON.stringify([view.kind, title.say, tone, more]);
};

const fullest = (one: View | undefined, other: View): View =>
  one && JSON.stringify(one).length >= JSON.stringify(other).length ? one : other;

type Body = (this: { timeout(ms: number): void }) => void;

/** The walks of a test, walked here: mocha's two words, as far as that test needs them. */
const walkAll = async (): Promise<void> => {
  const walks: (() => void)[] = [];
  const describe = (_name: string, body: Body): void => body.call({ timeout: () => undefined });
  const it = (_name: string, walk: () => void): void => void walks.push(walk);
  Object.assign(globalThis, { describe, it });
  await import('../../core/flows/random-walks.test.ts');
  for (const walk of walks) walk();
};

/** Walks through every flow by dice, and keeps the fullest of all cards that look alike. */
const walked = async (): Promise<readonly MetView[]> => {
  const met = new Map<string, MetView>();
  Walk.met = ({ flow, state }, view) => {
    const look = lookOf(view);
    const before = met.get(look);
    met.set(look, { name: before?.name ?? `${flow}/${state.at}`, view: fullest(before?.view, view) });
  };
  await walkAll();
  return [...met.values()].sort((one, other) => one.name.localeCompare(other.name));
};

const at = Date.UTC(2026, 10, 22, 9, 30);
const changes = [{ path: 'limits.codeDigits', was: 6, is: 8, direction: 'tighten' }] as const;
const message = { campaign: 'c-1', purpose: { kind: 'register' }, organisation: 'Fernhill', note: '', by: 'Adam Ames' } as const;

const noticeOf = (event: NoticeInput['event']): NoticeInput => ({
  event,
  at,
  from: 'slack',
  method: 'email-code',
  left: 3,
  agent: 'Hank Holt',
  ticket: 'INC-4711',
  chat: 'teams',
  attempted: 'reset',
  ...(event.startsWith('policy-') && event !== 'policy-nudge'
    ? { policy: { reason: 'The auditors ask for it', changes: [...changes] } }
    : {}),
  ...(event === 'asked-to-register' ? { message } : {}),
});

/** What people are told without having asked: each notice, as a card in one language. */
const notices = (locale: string): readonly MetView[] =>
  noticeEvents.map((event) => {
    const helpdesk = { name: 'Service Desk', contact: 'https://help.fernhill.example' };
    const told = { notice: Notice.parse(noticeOf(event)), organisation: 'Fernhill', helpdesk, about: null, objection: null };
    return { name: `notice/${event}`, view: View.parse(noticeView(locale, told)) };
  });

const said = (id: string): MetView => ({
  name: `said/${id}`,
  view: View.parse({ kind: 'notice', title: { say: id }, body: [{ say: `${id}.next` }] }),
});

const besides: readonly MetView[] = [
  said('ended.superseded'),
  said('case.made-way'),
  {
    name: 'said/outsider',
    view: View.parse({ kind: 'notice', title: { say: 'outsider.title' }, body: [{ say: 'outsider.explain' }] }),
  },
  {
    name: 'said/trouble',
    view: View.parse({
      kind: 'notice',
      tone: 'warning',
      title: { say: 'unavailable.title' },
      body: [{ say: 'card.trouble' }, { say: 'card.reference', with: { reference: 'A1B2C3D4E5' } }],
    }),
  },
];

/** Every card the product can show, one of each look, in the order people meet them. */
export const everyView = async (): Promise<(locale: string) => readonly MetView[]> => {
  const met = await walked();
  return (locale) => [...met, ...besides, ...notices(locale)];
};

const link = { url: 'https://latchkey.fernhill.example/p/0123456789abcdef', code: '482913' };

/** A view as a channel shows it. */
export const shownIn = (locale: string, view: View): Shown => ({
  view,
  handles: Object.fromEntries(choicesOf(view).map((choice) => [choice, `handle-of-${choice}`])),
  link: view.kind === 'link' ? link : null,
  locale,
});
