import { generateSync } from 'otplib';
import { english } from '../../src/text/say.ts';
import { Browser } from '../world/scenario/page.ts';
import type { Bench } from './bench.ts';
import { median } from './load.ts';
import { post } from './post.ts';
import { type Line, short } from './report.ts';
import type { TeamsSeat } from './teams-load.ts';

const password = 'ferry marble onion lantern';
const budgetMs = 15;

/** The address of the page and the page code, from the card. */
const pageOn = (card: string): { readonly url: string; readonly code: string } => {
  const url = /"url":"([^"]*\/p\/[^"]+)"/.exec(card)?.[1];
  const code = /"text":"(\d{3})\s(\d{3})"/.exec(card);
  if (!url || !code) throw new Error(`no page on ${card.slice(0, 600)}`);
  return { url, code: `${code[1]}${code[2]}` };
};

/** One person's reset: typed, app code on the card, recovery code and new password on the page. */
const reset = async ({ bot, pocket }: Bench, seat: TeamsSeat): Promise<void> => {
  const chat = `http://127.0.0.1:${bot.ready.port}/api/messages`;
  await post(chat, seat.types('reset'));
  await seat.sees('method.authenticator-code');
  await post(chat, seat.presses('method.authenticator-code', ['button.check']));
  const code = generateSync({ secret: pocket.appKey, epoch: Math.floor(Date.now() / 1_000) });
  await post(chat, seat.answers('button.check', { 'field-code': code }));
  await seat.seesText('/p/');
  const { url, code: pageCode } = pageOn(seat.card);
  const browser = new Browser({ 'x-forwarded-for': seat.who.source });
  await browser.opens(url);
  await browser.submits('Open my page', { 'page-code': pageCode });
  await browser.submits('Check the code', { 'recovery-code': pocket.recoveryCodes[0] ?? '' });
  const page = await browser.submits('Save my new password', { 'new-password': password, 'new-password-again': password });
  if (!page.text.includes(english['outcome.reset.done'] ?? '')) throw new Error(`not reset: ${page.text}`);
};

interface Done {
  readonly outsideMs: number;
  readonly hashingMs: number;
  readonly walls: readonly number[];
}

/** Does something for some people, one after the other, and measures the bot around it. Hashing is what its worker threads used. */
const measured = async (
  bench: Bench,
  people: readonly TeamsSeat[],
  act: (seat: TeamsSeat) => Promise<unknown>,
): Promise<Done> => {
  const { bot, idleMs, setting } = bench;
  const before = await bot.cpu();
  const begun = performance.now();
  const walls: number[] = [];
  for (const seat of people) {
    const started = performance.now();
    await act(seat);
    walls.push(performance.now() - started);
  }
  await setting.platforms.quiet();
  const after = await bot.cpu();
  const hashingMs = after.workersMs - before.workersMs;
  const idle = (idleMs * (performance.now() - begun)) / 1_000;
  const outside = after.allMs - before.allMs - hashingMs - idle;
  return { outsideMs: outside / people.length, hashingMs: hashingMs / people.length, walls };
};

const at = (walls: readonly number[], part: number): string => {
  const sorted = walls.toSorted((a, b) => a - b);
  return short(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
};

const linesOf = (whole: Done, bare: Done, factor: number): readonly Line[] => [
  {
    what: 'Reset, whole: CPU outside hashing',
    figure: `${short(whole.outsideMs)} ms`,
    beside: `bare directory write ${short(bare.outsideMs)} ms; machine ${short(factor)} × slower than the budget's`,
    budget: `≤ ${budgetMs} ms (here ${short(budgetMs * factor)})`,
    isKept: whole.outsideMs <= budgetMs * factor,
  },
  {
    what: 'Reset, whole: CPU of hashing',
    figure: `${short(whole.hashingMs)} ms`,
    beside: `bare directory write ${short(bare.hashingMs)} ms`,
    budget: '',
    isKept: null,
  },
  {
    what: 'Reset, whole: wall time p50 / p99',
    figure: `${short(median(whole.walls))} / ${at(whole.walls, 0.99)} ms`,
    beside: `bare directory write ${short(median(bare.walls))} / ${at(bare.walls, 0.99)} ms`,
    budget: '',
    isKept: null,
  },
];

/** A complete self-service reset of people who registered before, beside the same write asked of the directory without anything around it. */
export const wholeReset = async (bench: Bench): Promise<readonly Line[]> => {
  const { scale, bot, fresh, pace } = bench;
  const some = (count: number): readonly TeamsSeat[] => Array.from({ length: count }, fresh);
  for (const seat of some(2 * scale.resets)) await reset(bench, seat); // warm-up
  const whole = await measured(bench, some(scale.resets), (seat) => reset(bench, seat));
  const bare = await measured(bench, some(scale.resets), (seat) => bot.ask('writeBare', seat.who.account, password));
  return linesOf(whole, bare, pace.factor);
};
