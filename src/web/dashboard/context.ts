import type { ReportDesk } from '../../runtime/reports/desk.ts';
import type { Visitor } from '../../runtime/reports/sessions.ts';
import type { PagesContext } from '../pages/context.ts';
import type { Words } from '../pages/words.ts';
import type { Charts } from './charts.ts';
import type { Filter } from './filter.ts';

/** What every route of the dashboard works with. */
export interface DashboardContext extends PagesContext {
  readonly reports: ReportDesk;
  readonly charts: Charts;
}

/** One look: who looks, in which words, at what. `formToken` closes the session. */
export interface Look {
  readonly visitor: Visitor;
  readonly words: Words;
  readonly filter: Filter;
  readonly formToken: string;
  readonly now: number;
}
