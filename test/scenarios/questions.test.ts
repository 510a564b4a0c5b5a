import assert from 'node:assert/strict';
import { onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const own = 'What is the colour of the door you grew up behind?';
const policy = {
  methods: { 'security-questions': { enabled: true } },
  questions: { toRegister: 4, toAsk: 3, custom: [own] },
};
const answers = ['Under the old bridge', 'Kleine Straße 7', '  Aunt   Petronella ', 'Winterthur, 1961'];

describe('security questions (SEC-46, SEC-47)', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 6, policy });
    });
    after(() => world.stop());

    const registers = async (sam: Person): Promise<ReadonlyMap<string, string>> => {
      await sam.asks('register', 'prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('register.choose');
      await sam.presses('method.security-questions');
      await sam.sees('add.questions');
      await sam.opensPage();
      const known = await sam.choosesQuestions(answers);
      await sam.sees('register.choose');
      return known;
    };

    it('registered, used in a reset with two gates, replaced, removed; no answer is ever in chat or mail', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const known = await registers(sam);
      await sam.resets();
      await sam.picks('security-questions');
      await sam.sees('code.security-questions');
      await sam.opensPage();
      assert.equal(sam.questionsAsked.length, 3);
      await sam.answersQuestions(new Map([...known].map(([question, answer]) => [question, ` ${answer.toUpperCase()}  `])));
      await sam.sees('prove.next');
      await sam.passesApp();
      await sam.sees('link.continue');
      await sam.browser.opens(sam.browser.page.url);
      await sam.choosesPassword('ferry marble onion lantern');
      await sam.sees('outcome.reset.done');

      await sam.asks('my methods', 'methods.state.capable');
      await sam.presses('edit-methods');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('methods.edit');
      await sam.presses('Replace: Security questions');
      await sam.sees('add.questions');
      await sam.opensPage();
      const other = ['On the ferry to Fårö', 'Number nineteen', 'Great-aunt Dorothea', 'Between two wars'];
      await sam.choosesQuestions(other);
      await sam.sees('methods.replaced');
      assert.ok((await world.told(sam.who.work, 3)).includes('A method of your account was replaced'));

      await sam.resets();
      await sam.picks('security-questions');
      await sam.sees('code.security-questions');
      await sam.opensPage();
      assert.match((await sam.answersQuestions(known)).text, /Not every answer was right/);
      await sam.asks('my methods', 'methods.state.capable');
      await sam.presses('edit-methods');
      await sam.passesApp();
      world.passes(61);
      await sam.passesMail();
      await sam.sees('methods.edit');
      await sam.presses('Remove: Security questions');
      await sam.presses('remove');
      await sam.sees('methods.removed');
      const everything = sam.chat.everything() + JSON.stringify(world.mail.received);
      for (const answer of [...answers, ...other]) assert.ok(!everything.includes(answer.trim()), answer);
    });

    it('the questions that were drawn stay: after a wrong answer, in a new conversation, in the other chat, after a restart', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await registers(sam);
      const seen: string[] = [];
      const look = async (person: Person): Promise<void> => {
        await person.resets();
        await person.picks('security-questions');
        await person.sees('code.security-questions');
        await person.opensPage();
        seen.push(person.questionsAsked.join('|'));
      };
      await look(sam);
      await sam.answersQuestions(new Map());
      seen.push(sam.questionsAsked.join('|'));
      await look(sam);
      await look(world.atOtherChat(sam));
      await world.restarts();
      await look(sam);
      assert.equal(new Set(seen).size, 1, seen.join('\n'));
    });

    it('are judged together: one wrong of three reads like three wrong', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const known = await registers(sam);
      await sam.resets();
      await sam.picks('security-questions');
      await sam.sees('code.security-questions');
      await sam.opensPage();
      const [first = ''] = sam.questionsAsked;
      const one = await sam.answersQuestions(new Map([...known, [first, 'something else']]));
      const all = await sam.answersQuestions(new Map());
      assert.equal(one.text, all.text);
    });

    it('bad answers are refused with a reason, and nothing is registered', async () => {
      const sam = await world.somebody('authenticator-code', 'recovery-code');
      await sam.asks('register', 'prove.first');
      await sam.passesApp();
      await sam.opensPage();
      await sam.typesRecoveryCode(sam.recoveryCodes[0] ?? '');
      await sam.sees('register.choose');
      await sam.presses('method.security-questions');
      await sam.sees('link.continue');
      await sam.browser.opens(sam.browser.page.url);
      for (const [bad, problem] of [
        [['ab', ...answers.slice(1)], /too short/],
        [['same thing', 'Same  Thing', ...answers.slice(2)], /are the same/],
        [['Pizza', ...answers.slice(1)], /very many people/],
      ] as const) {
        await sam.choosesQuestions(bad);
        assert.match(sam.browser.page.text, problem);
      }
      await sam.asks('my methods', 'methods.state.capable');
      assert.ok(!sam.screen.text.includes('Security questions'));
    });
  });
});
