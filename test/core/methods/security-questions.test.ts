import assert from 'node:assert/strict';
import { normalisedAnswer, problemWith } from '../../../src/core/answers.ts';
import { Policy } from '../../../src/core/policy.ts';
import { listedQuestions, offeredQuestions, questionKey, questionSentence } from '../../../src/core/questions.ts';
import { answerCost, keepAnswer } from '../../../src/methods/answer-hash.ts';
import { openRegistration, sealContext } from '../../../src/methods/registering.ts';
import { english, say } from '../../../src/text/say.ts';
import { ana, mallory, Stage } from './stage.ts';

const own = ['What is the name of the first boat you sailed?', 'Which tree stood before your window?'];
const policy = (over: object = {}): Policy =>
  Policy.parse({
    methods: { 'security-questions': { enabled: true } },
    questions: { toRegister: 5, toAsk: 3, custom: own, ...over },
  });
const answers = ['under the bridge', 'kleine strasse 7', 'aunt petronella', 'winterthur 1961', 'the blue ladder'];

describe('answers to security questions, as pure text', () => {
  it('one text for all spellings: compatibility forms, case in every language, white space; accents and punctuation count', () => {
    const same = [
      ['  Straße 7 ', 'strasse 7'],
      ['ＡＢＣ', 'abc'],
      ['Ǆungla', 'ǆungla'],
      ['one\t\n two', 'ONE TWO'],
      ['ﬁeld', 'FIELD'],
      ['ΣΊΣΥΦΟΣ', 'σίσυφοσ'],
    ];
    for (const [one = '', other = ''] of same) assert.equal(normalisedAnswer(one), normalisedAnswer(other), one);
    for (const [one = '', other = ''] of [
      ['cafe', 'café'],
      ['abc', 'a bc'],
      ['abc', 'abc.'],
    ])
      assert.notEqual(normalisedAnswer(one), normalisedAnswer(other), one);
    assert.equal(normalisedAnswer(normalisedAnswer(' Straße  7')), normalisedAnswer(' Straße  7'));
  });

  it('says what is wrong with them', () => {
    const given = (...some: readonly string[]) =>
      some.map((answer, at) => ({ question: `Question number ${at}, about boats?`, answer }));
    const names = ['ana@corp.example', 'Ana Alvarez', 'Ana', 'Alvarez', ''];
    const table: readonly (readonly [readonly string[], string | null])[] = [
      [['a fine one', 'another'], null],
      [['ab', 'another'], 'too-short'],
      [['   a   b ', 'another'], null],
      [['x'.repeat(101), 'another'], 'too-long'],
      [['x'.repeat(100), 'another'], null],
      [['漢字', 'another'], 'too-short'],
      [['漢字仮', 'another'], null],
      [['Same Thing', 'same  thing'], 'same'],
      [['boats', 'another'], 'in-question'],
      [['ABOUT  boats', 'another'], 'in-question'],
      [['alvarez', 'another'], 'in-name'],
      [['corp.example', 'another'], 'in-name'],
      [['Pizza', 'another'], 'common'],
      [['', 'another'], 'missing'],
    ];
    for (const [some, problem] of table) assert.equal(problemWith(given(...some), names), problem, some.join());
  });

  it('the list has 35 questions, each with a sentence; the organisation’s own come after, once', () => {
    assert.equal(listedQuestions.length, 35);
    const offered = offeredQuestions(policy({ custom: [...own, own[0], ` ${own[0]} `] }));
    assert.equal(offered.length, 37);
    assert.equal(new Set(offered.map(questionKey)).size, 37);
    for (const one of offered) assert.ok(say('en', questionSentence(one)).endsWith('?'));
    for (const one of listedQuestions) assert.ok(`question.${one}` in english);
    assert.equal(offeredQuestions(policy({ predefined: false, toRegister: 3, custom: [...own, 'A third one?'] })).length, 3);
  });

  it('policy offers at least as many as are registered, asks no more than that, 3 to 200 characters each', () => {
    assert.throws(() => policy({ predefined: false }), /at least as many/);
    assert.throws(() => policy({ toRegister: 3, toAsk: 4 }));
    assert.throws(() => policy({ custom: ['ab'] }));
    assert.throws(() => policy({ custom: ['x'.repeat(201)] }));
    assert.throws(() => policy({ custom: Array.from({ length: 21 }, (_, at) => `Question ${at}?`) }));
  });
});

describe('security questions', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.up();
  });
  after(() => stage.down());
  beforeEach(() => {
    stage.policy = policy();
  });

  const keys = () => offeredQuestions(stage.policy).map(questionKey);
  const wordsOf = (one: Parameters<typeof questionSentence>[0]): string => say('en', questionSentence(one));
  const chooses = async (chosen: readonly { question: string; answer: string }[], account = ana) =>
    stage.first.registrar.questions.keep({ ...(await stage.registering(account)), chosen, wordsOf });
  const chosen = (from = 33): { question: string; answer: string }[] =>
    answers.map((answer, at) => ({ question: keys()[(from + at) % keys().length] ?? '', answer }));
  const registers = async (account = ana): Promise<Map<string, string>> => {
    const made = await chooses(chosen(), account);
    assert.ok(made.ok && (await stage.register(made.value)));
    return new Map(chosen().map(({ question, answer }) => [question, answer]));
  };
  const asked = async (account = ana): Promise<string[]> => {
    const one = await stage.registered('security-questions', account);
    return (stage.method('security-questions').asks?.(one, stage.policy) ?? []).map(questionKey);
  };
  const right = async (known: ReadonlyMap<string, string>, account = ana): Promise<string> =>
    JSON.stringify((await asked(account)).map((key) => known.get(key) ?? ''));

  it('all right answers pass; the next draw is another one, and a passed one is used up', async () => {
    const known = await registers();
    const text = await right(known);
    const registrations = await stage.first.records.registrations('ana');
    assert.equal(await stage.tries('security-questions', text), 'passed');
    assert.equal(await stage.tries('security-questions', text, { registrations }), 'lost'); // read before the first was used
    assert.equal(await stage.tries('security-questions', await right(known)), 'passed');
  });

  it('one wrong, too few, too many in another order, no list at all: wrong', async () => {
    const known = await registers();
    const good: string[] = JSON.parse(await right(known));
    const bad = [
      JSON.stringify([...good.slice(0, 2), 'other']),
      JSON.stringify(good.slice(0, 2)),
      JSON.stringify([...good].reverse()),
      '[]',
      '{}',
      'null',
      '',
      '["a","b","c"',
    ];
    for (const one of bad) assert.equal(await stage.tries('security-questions', one), 'wrong', one);
    assert.equal(await stage.tries('security-questions', JSON.stringify([...good, 'more'])), 'passed');
  });

  it('the draw stays the same on every replica until it was passed (SEC-46)', async () => {
    const known = await registers();
    const first = await asked();
    for (let look = 0; look < 5; look += 1) assert.deepEqual(await asked(), first);
    assert.equal(await stage.tries('security-questions', '["a","b","c"]'), 'wrong');
    const other = await stage.replica('two');
    const one = await stage.registered('security-questions');
    assert.deepEqual(other.methods['security-questions']?.asks?.(one, stage.policy).map(questionKey), first);
    const draws = new Set<string>();
    for (let pass = 0; pass < 8; pass += 1) {
      draws.add((await asked()).join());
      await stage.tries('security-questions', await right(known));
    }
    assert.ok(draws.size > 1);
  });

  it('of two right answers at once one passes', async () => {
    const known = await registers();
    const text = await right(known);
    const two = await stage.replica('three');
    const results = await Promise.all([
      stage.tries('security-questions', text),
      stage.tries('security-questions', text, {}, two),
    ]);
    assert.deepEqual(results.filter((one) => one === 'passed').length, 1, results.join());
  });

  it('a question that policy takes away is not asked; with too few left nothing passes', async () => {
    const known = await registers();
    stage.policy = policy({ custom: [] });
    assert.ok((await asked()).every((key) => key.startsWith('listed:')));
    assert.equal(await stage.tries('security-questions', await right(known)), 'passed');
    stage.policy = policy({ predefined: false, toRegister: 3, custom: [...own, 'Another one, a third?'] });
    assert.ok((await asked()).length < 3);
    assert.equal(await stage.tries('security-questions', await right(known)), 'wrong');
  });

  it('refuses too few, questions chosen twice, questions that are not offered', async () => {
    const some = chosen();
    const reason = async (given: readonly { question: string; answer: string }[]): Promise<string> => {
      const made = await chooses(given, mallory);
      return made.ok ? 'kept' : made.reason;
    };
    assert.equal(await reason(some.slice(0, 4)), 'missing');
    assert.equal(await reason([]), 'missing');
    assert.equal(await reason([...some, { question: keys()[0] ?? '', answer: 'a sixth' }]), 'missing');
    assert.equal(await reason(some.map((one) => ({ ...one, answer: ' ' }))), 'missing');
    assert.equal(await reason(some.map((one) => ({ ...one, question: some[0]?.question ?? '' }))), 'twice');
    assert.equal(await reason(some.map((one, at) => (at === 0 ? { ...one, question: 'own:my own question?' } : one))), 'unknown');
    assert.deepEqual(await stage.first.records.registrations('mallory'), []);
  });

  it('a new set ends the old one', async () => {
    const old = await registers();
    const made = await chooses(chosen(3));
    assert.ok(made.ok && (await stage.register(made.value)));
    const left = (await stage.first.records.registrations('ana')).filter((one) => one.method === 'security-questions');
    assert.equal(left.length, 1);
    assert.equal(await stage.tries('security-questions', await right(old)), 'wrong');
  });

  it('what rests says nothing: no answer, no two records alike, and argon2id as SEC-47 wants it', async () => {
    await registers();
    await registers(mallory);
    const [mine, others] = [await stage.registered('security-questions'), await stage.registered('security-questions', mallory)];
    const [one, two] = [openRegistration(stage.keys, 'ana', mine), openRegistration(stage.keys, 'mallory', others)];
    const macs = (text: string): string[] =>
      JSON.parse(text).answers.flatMap((each: { mac: string; salt: string }) => [each.mac, each.salt]);
    assert.equal(new Set([...macs(one), ...macs(two)]).size, 20);
    for (const answer of answers) assert.ok(!`${one}${stage.dump()}`.includes(answer));
    assert.deepEqual(answerCost, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    assert.throws(() => openRegistration(stage.keys, 'mallory', mine)); // moved to another account
  });

  it('an answer that was hashed with less is hashed anew at the next success (SEC-47)', async () => {
    const known = await registers();
    const one = await stage.registered('security-questions');
    const cheap = { memoryCost: 8_192, timeCost: 1, parallelism: 1 };
    const weak = await Promise.all(
      [...known].map(([question, answer]) => keepAnswer(stage.keys, 'ana', question, answer, cheap)),
    );
    const sealed = stage.keys.seal('registration', sealContext('ana', one.id), JSON.stringify({ answers: weak }));
    await stage.first.records.transaction((tx) => tx.replaceRegistration(one.id, one.rev, sealed, stage.now));
    const drawn = await asked();
    assert.equal(await stage.tries('security-questions', await right(known)), 'passed');
    const after = JSON.parse(openRegistration(stage.keys, 'ana', await stage.registered('security-questions')));
    for (const { question, cost } of after.answers) assert.deepEqual(cost, drawn.includes(question) ? answerCost : cheap);
  });
});
