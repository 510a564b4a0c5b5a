import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { escapeMarkdown } from '../../src/channels/teams/escape.ts';
import { caseActions } from '../../src/core/cases/actions.ts';
import { refusals } from '../../src/core/flows/who.ts';
import { allLanguages } from '../../src/core/languages.ts';
import { actionWords, reasonCaseOf } from '../../src/core/reports/audit-words.ts';
import { english, say } from '../../src/text/say.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^text\/[a-z]{2}\//.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

const shape = /^[a-z][a-z0-9]*(\.[a-z0-9-]+)+$/;
/** Ids made at run time, such as `refused.${reason}`: one pattern each. */
const patterns = [...sources.matchAll(/`([a-z][a-z0-9-]*\.(?:[a-z0-9.-]|\$\{[^}]*\})*\$\{[^`]*?)`/g)]
  .map(([, text = '']) => text.replace(/[.]/g, '\\.').replace(/\$\{[^}]*\}/g, '[a-z0-9.-]+'))
  .filter((pattern) => !/[\s/$({]/.test(pattern))
  .map((pattern) => new RegExp(`^${pattern}$`));
const literals = new Set([...sources.matchAll(/'([a-z][a-z0-9]*(?:\.[a-z0-9-]+)+)'/g)].map(([, text = '']) => text));
const said = [...sources.matchAll(/say: '([^']+)'/g)].map(([, id = '']) => id);

/** What is wrong with an answer or a password while it is typed, and with a row in an alarm. */
const neverOnRecord: readonly string[] = ['row-not-ours', 'in-question', 'in-name', 'common'];

describe('the catalogue of sentences', () => {
  it('has every sentence the code names', () => {
    assert.deepEqual(
      said.filter((id) => !(id in english)),
      [],
    );
  });

  it('has no sentence nobody says; what people may type is read, not said', () => {
    const ids = Object.keys(english).filter((id) => !id.startsWith('command.'));
    const unused = ids.filter((id) => !literals.has(id) && !patterns.some((pattern) => pattern.test(id)));
    assert.deepEqual(unused, []);
  });

  it('has a sentence for every reason a directory gives beforehand', () => {
    const files = readdirSync('src/directory', { recursive: true, encoding: 'utf8' }).filter((file) => /preflight/.test(file));
    const texts = files.map((file) => readFileSync(`src/directory/${file}`, 'utf8')).join('\n');
    const reasons = [...texts.matchAll(/(?:(?:fails|not)\([^,]*,|reason:|[?:]) '([a-z]+[.-][a-z.-]+)'/g)].map(
      ([, text = '']) => text,
    );
    assert.ok(reasons.includes('account.gone'));
    const steps = ['check-password', 'sign-in', 'end-sessions', 'issue-pass', 'writeback', 'password-and-unlock'];
    const unknown = reasons.filter((reason) => !(`preflight.${reason}` in english) && !steps.includes(reason));
    assert.deepEqual(unknown, []);
  });

  it('has a sentence for every reason why somebody could not reset now', () => {
    const notOfStanding: readonly string[] = ['not-linked', 'too-many', 'not-verified', 'link-spent', 'hold', 'interrupted'];
    const reasons = refusals.filter((one) => !notOfStanding.includes(one));
    assert.deepEqual(
      reasons.filter((one) => !(`policy.person.why.${one}` in english)),
      [],
    );
  });

  it('has words for every action that is put on record', () => {
    const literals = [...sources.matchAll(/action: '([a-z-]+\.[a-z-]+)'/g)].map(([, action = '']) => action);
    const made = [
      ...caseActions.map((one) => `agent.${one}`),
      'directory.reset',
      'directory.change',
      'reset.started',
      'start.started',
    ];
    assert.ok(literals.length > 40);
    assert.deepEqual(
      [...literals, ...made].filter((action) => say('en', actionWords(action), escapeMarkdown) === escapeMarkdown(action)),
      [],
    );
  });

  it('has words in every language for every reason that is put on record, and says of one of another release that it has none', () => {
    const folders = /^(core|runtime|methods|store)\//;
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && (folders.test(file) || file.startsWith('directory/port')),
    );
    const texts = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
    const given = [...texts.matchAll(/(?:\bno\(|reason: )'([a-z][a-z.-]+)'/g)].map(([, text = '']) => text);
    const closed = [...texts.matchAll(/type \w*(?:Refusal|NotVouching|NoVoucher|NotDone|NotMade|NotPlanned|Problem) =([^;]*);/g)];
    const listed = closed.flatMap(([, union = '']) => [...union.matchAll(/'([a-z][a-z-]+)'/g)].map(([, text = '']) => text));
    const ofCases = Object.keys(english).flatMap((id) => /^case\.problem\.(.+)$/.exec(id)?.[1] ?? []);
    const reasons = new Set([...given, ...listed, ...ofCases, ...refusals, 'password.too-short', 'wrong-current', 'no-voucher']);
    for (const one of neverOnRecord) reasons.delete(one);
    assert.ok(reasons.size > 90, String(reasons.size));
    for (const language of allLanguages) {
      const wordsOf = (code: string, reason = reasonCaseOf(code)) =>
        say(language, { say: 'report.reason', with: { reason, code } }, escapeMarkdown);
      const another = (code: string): string => wordsOf(code, 'of-another-release');
      assert.deepEqual(
        [...reasons].filter((one) => wordsOf(one) === another(one)),
        [],
        language,
      );
      assert.equal(wordsOf('policy.own-words'), another('policy.own-words'));
      assert.notEqual(another('own'), 'own', 'in words as well');
    }
  });

  it('says no sentence in two places: one would hide the other', () => {
    const files = readdirSync('src/text/en').map((file) => readFileSync(`src/text/en/${file}`, 'utf8'));
    const ids = files.flatMap((text) => [...text.matchAll(/^ {2}'([^']+)':/gm)].map(([, id = '']) => id));
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
  });

  it('has well-formed ids and messages that can be formatted', () => {
    const values = { seconds: 2, left: 1, count: 1, passed: 1, gates: 2, minutes: 5, attempted: 'reset' };
    for (const [id, message] of Object.entries(english)) {
      assert.match(id, shape);
      const names = [...message.matchAll(/\{([a-zA-Z]+)/g)].map(([, name = '']) => name);
      const given = Object.fromEntries(names.map((name) => [name, (values as Record<string, string | number>)[name] ?? 3]));
      assert.ok(say('en', { say: id, with: given }).length > 0, id);
    }
  });
});
