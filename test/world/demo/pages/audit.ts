import { existsSync, readFileSync } from 'node:fs';
import type { AuditRecord } from '../../../../src/core/audit.ts';
import { type Html, html } from '../../../../src/web/pages/html.ts';
import type { Answer, Route } from '../web.ts';
import type { Demo } from '../world.ts';
import { pageOf, timeOf } from './layout.ts';

const mostLines = 50;

const nameOf = ({ cast }: Demo, account: string | null): string => {
  if (account === null) return '';
  return cast.find((person) => account.includes(person.id))?.name ?? account;
};

const row = (demo: Demo, { at, action, outcome, reason, target, methods }: AuditRecord): Html => html`<tr>
<td>${timeOf(at)}</td><th scope="row">${action}</th><td>${outcome}${reason && ` (${reason})`}</td>
<td>${nameOf(demo, target)}</td><td>${methods.join(', ')}</td></tr>`;

const table = (
  demo: Demo,
  records: readonly AuditRecord[],
): Html => html`<div class="table" role="region" aria-label="Audit" tabindex="0"><table>
<caption>The newest first.</caption>
<thead><tr><th scope="col">Time</th><th scope="col">What</th><th scope="col">Outcome</th><th scope="col">Whose account</th><th scope="col">Methods</th></tr></thead>
<tbody>${records.map((record) => row(demo, record))}</tbody></table></div>`;

const newestLines = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-mostLines).reverse().join('\n') : '';

const auditPage = async (demo: Demo): Promise<Answer> => {
  const { verdict, records } = await demo.audit();
  const main = html`<h1>Audit</h1>
<p>Everything Latchkey did, in a chain that shows when somebody tampers with it. Neither a password nor a code is in it.
Reading it is recorded too. <a href="/audit">Look again</a></p>
<p class="quiet">${verdict}</p>
${table(demo, records)}
<h2>Log</h2>
<pre class="log">${newestLines(demo.logFile)}</pre>`;
  return { page: pageOf({ title: 'Audit', at: '/audit', main }) };
};

/** What Latchkey recorded, and what it wrote to its log. */
export const auditRoutes = (demo: Demo): readonly Route[] => [{ method: 'GET', path: '/audit', answer: () => auditPage(demo) }];
