import { type BreachedSurvey, surveyBreachedList } from '../password/breached-survey.ts';
import { advice, type Finding, fine, wrong } from './findings.ts';

const setting = 'BREACHED_PASSWORDS_FILE';
/** A list older than this lacks the breaches people read about. */
const staleDays = 365;
const dayMs = 86_400_000;

const orEmpty = 'or leave the setting empty: Latchkey does not start as it is';

const listFinding = ({ entries, isWhole, changedAtMs }: Extract<BreachedSurvey, { is: 'list' }>, now: number): Finding => {
  const days = Math.max(0, Math.floor((now - changedAtMs) / dayMs));
  const count = `${isWhole ? '' : 'about '}${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}`;
  const told = `breached passwords: ${count}, sorted; the file is of ${new Date(changedAtMs).toISOString().slice(0, 10)}`;
  if (days <= staleDays) return fine(told);
  return advice(`${told}, ${days} days ago: fetch a newer list, put it in its place, and restart Latchkey`);
};

const findingOf = (survey: BreachedSurvey, now: number): Finding => {
  switch (survey.is) {
    case 'missing':
      return wrong(`${setting}: there is no such file; put the list there, ${orEmpty}`);
    case 'no-file':
      return wrong(`${setting}: that is a folder or a device, not a file; name the list itself, ${orEmpty}`);
    case 'unreadable':
      return wrong(`${setting}: the file cannot be read (${survey.code}); let the account Latchkey runs as read it, ${orEmpty}`);
    case 'empty':
      return wrong(`${setting}: the file is empty; fetch the list again, ${orEmpty}`);
    case 'malformed':
      return wrong(
        `${setting}: no SHA-1 hash in hexadecimal at byte ${survey.near}; each line is one, ":count" allowed: fetch the list of SHA-1 hashes again`,
      );
    case 'unsorted':
      return wrong(
        `${setting}: not sorted by hash at byte ${survey.near}, so that passwords would be missed; fetch the list ordered by hash, or sort it ("LC_ALL=C sort -f")`,
      );
    case 'list':
      return listFinding(survey, now);
  }
};

/** Whether the operator's list of breached passwords can be used, how long it is and how old (SEC-78); nothing where there is none. */
export const checkBreached = async (path: string | null, now: number): Promise<readonly Finding[]> =>
  path === null ? [] : [findingOf(surveyBreachedList(path), now)];
