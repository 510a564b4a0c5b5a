import type { Policy } from '../../../core/policy.ts';
import { actionWords, reasonCaseOf } from '../../../core/reports/audit-words.ts';
import type { AuditResult, NamedRecord } from '../../../runtime/reports/desk.ts';
import { type Html, html, type Piece } from '../../pages/html.ts';
import type { Look } from '../context.ts';
import { queryOf } from '../filter.ts';
import { dashboardFrame } from './frame.ts';
import { dayFields, filterForm, tableOf } from './pieces.ts';

const search = (look: Look): Html => {
  const { words, filter } = look;
  const person = html`<div class="field"><label for="person">${words('dashboard.person')}</label><input type="text" id="person" name="person" value="${filter.person}" maxlength="254" autocapitalize="none" spellcheck="false" autocomplete="off"></div>`;
  return filterForm(words, '/dashboard/audit', html`${dayFields(look)}${person}`);
};

const columns = ['time', 'outcome', 'action', 'by', 'about', 'receipt'] as const;

const receiptOf = ({ words }: Look, { record: { seq }, isWhole }: NamedRecord): Piece => {
  const receipt = seq === null ? words('dashboard.audit.unsealed') : words('report.number', { value: seq });
  return isWhole ? receipt : html`<strong class="broken">${words('dashboard.audit.broken')}</strong> ${receipt}`;
};

const rowOf = (look: Look, named: NamedRecord): readonly Piece[] => {
  const { at, outcome, action, reason } = named.record;
  const done = look.words('dashboard.audit.outcome', { outcome });
  const why = reason !== null && look.words('report.reason', { reason: reasonCaseOf(reason), code: reason });
  const what = html`${look.words.of(actionWords(action))} <code>${action}</code>${why && html` <span class="reason">${why}</span>`}`;
  return [look.words('audit.line.at', { at }), done, what, named.by, named.about, receiptOf(look, named)];
};

const results = (look: Look, { isKnown, records, next }: AuditResult): Html => {
  const { words, filter } = look;
  const heads = columns.map((one) =>
    one === 'outcome' ? words('dashboard.audit.outcome', { outcome: '' }) : words(`dashboard.audit.${one}`),
  );
  const empty = words(isKnown ? 'report.empty' : 'audit.problem.not-found');
  const rows = records.map((one) => rowOf(look, one));
  return html`<section class="panel">
<h2 id="found">${words('dashboard.audit.found', { count: records.length })}</h2>
${tableOf('found', heads, rows, empty)}
${next !== null && html`<p class="take"><a class="button" href="/dashboard/audit${queryOf(filter, { before: next })}">${words('audit.button.older')}</a></p>`}
<p class="take"><a href="/dashboard/csv/audit${queryOf(filter, { before: '' })}" download>${words('dashboard.audit.csv')}</a></p>
</section>`;
};

/** The audit, searched by person and time; each record with its receipt and whether it is what was written. */
export const auditPage = (look: Look, policy: Policy, found: AuditResult): Html => {
  const main = html`${search(look)}
<p class="quiet-text">${look.words('audit.late')}</p>
${results(look, found)}`;
  return dashboardFrame(look, policy, 'audit', main);
};
