import { channelNames } from '../../../core/identity.ts';
import type { Overview } from '../../../runtime/reports/desk.ts';
import { type Html, html } from '../../pages/html.ts';
import type { Look } from '../context.ts';
import { dashboardFrame } from './frame.ts';
import { type Drawn, panels } from './panels.ts';
import { dayFields, filterForm, selectOf, tile } from './pieces.ts';

/** Whoever is chosen stays in the list, also where the period has nothing of theirs. */
const agentOptions = ({ words, filter: { agent } }: Look, { agents }: Overview) => {
  const isListed = agent === '' || agents.some((one) => one.agent === agent);
  return [
    { value: '', label: words('dashboard.all') },
    ...agents.map((one) => ({ value: one.agent, label: one.name })),
    ...(isListed ? [] : [{ value: agent, label: agent }]),
  ];
};

const filters = (look: Look, overview: Overview): Html => {
  const { words, filter } = look;
  const channels = ['', ...channelNames].map((value) => ({
    value,
    label: value === '' ? words('dashboard.all') : words('report.channel', { channel: value }),
  }));
  return filterForm(
    words,
    '/dashboard',
    html`${dayFields(look)}
${selectOf('channel', words('report.column.channel'), channels, filter.channel)}
${selectOf('agent', words('report.column.agent'), agentOptions(look, overview), filter.agent)}`,
  );
};

const counted = ['resets', 'unlocks', 'changes', 'registered', 'blocked', 'failed'] as const;

const tiles = ({ words }: Look, { activity, minutesPerCall }: Overview): Html =>
  html`<dl class="tiles">${counted.map((one) => tile(words(`report.number.${one}`), words('report.number', { value: activity[one] })))}${tile(
    words('dashboard.saved', { minutes: minutesPerCall }),
    words('dashboard.hours', { hours: Math.round(activity.minutesSaved / 60) }),
  )}</dl>`;

const freshness = ({ words }: Look, { known: { behind, upTo, at } }: Overview): string =>
  words('report.freshness', { behind, upTo: upTo ?? at, at });

/** The first page of the dashboard: what happened, how, who can, and what would be safer. */
export const overviewPage = (drawn: Drawn): Html => {
  const { look, overview } = drawn;
  const main = html`${filters(look, overview)}
<p class="quiet-text">${freshness(look, overview)}</p>
${tiles(look, overview)}
${panels(drawn)}`;
  return dashboardFrame(look, overview.policy, 'overview', main);
};
