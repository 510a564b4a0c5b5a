import assert from 'node:assert/strict';
import { evidenceOf, satisfies } from '../../../src/core/evidence.ts';
import type { MethodId } from '../../../src/core/method.ts';
import { Policy } from '../../../src/core/policy.ts';
import { ok } from '../../../src/core/result.ts';
import { ana, Walk } from '../walk.ts';

/** A setting that is changed while a flow is in the middle, without a world around it. */
interface Row {
  readonly settings: readonly string[];
  readonly shows: () => void;
}

const gates = [
  'authenticator-code',
  'hardware-token',
  'chat-confirmation',
  'email-code',
  'mobile-phone-code',
  'office-phone-call',
  'security-questions',
  'passkey',
  'recovery-code',
  'vouch',
] as const satisfies readonly MethodId[];

const everything = {
  gates: 1,
  preset: 'entra-compatible',
  methods: Object.fromEntries(gates.map((id) => [id, { enabled: true }])),
};
const without = (id: MethodId): Policy =>
  Policy.parse({ ...everything, methods: { ...everything.methods, [id]: { enabled: false } } });

const isTaken = (walk: Walk): boolean => 'chosen' in walk.row.state;

/** A method that is offered on the card and switched off before it is pressed is not begun. */
const gateRow = (id: (typeof gates)[number]): Row => ({
  settings: [`methods.${id}.enabled`],
  shows() {
    const toChoice = (): Walk => new Walk('reset', everything).finds(ana(...gates)).asks('prove.first');
    assert.ok(isTaken(toChoice().picks(id)), 'as long as it is on');
    const walk = toChoice();
    walk.policy = without(id);
    walk.hears(pressed(walk, id));
    assert.ok(!isTaken(walk), walk.row.state.at);
  },
});

const pressed = (walk: Walk, id: MethodId) =>
  ({
    kind: 'answered',
    id: `press-${id}`,
    via: 'chat',
    turn: walk.row.turn,
    choice: `method:r-${id}`,
    fields: {},
    secrets: {},
  }) as const;

/** What opens the first registration is looked at again where a method is kept: there it no longer counts. */
const firstRow = (id: 'current-password' | 'registration-pass'): Row => ({
  settings: [`methods.${id}.enabled`],
  shows() {
    const opens = (policy: Policy): boolean => satisfies('first-registration', policy, 2, [evidenceOf(id, 0)], 0);
    assert.ok(opens(Policy.parse({})));
    assert.ok(!opens(Policy.parse({ methods: { [id]: { enabled: false } } })));
  },
});

/** Settings that are changed while a flow is in the middle, each turn folded by hand. */
export const coreRows: readonly Row[] = [
  ...gates.map(gateRow),
  firstRow('current-password'),
  firstRow('registration-pass'),
  {
    settings: ['questions.toRegister', 'questions.custom', 'questions.predefined'],
    shows() {
      const methods = { 'security-questions': { enabled: true } };
      const walk = new Walk('register', { methods }).finds(ana()).submits('current-password').settles('check-current-password');
      walk.presses('other').presses('add:security-questions').asks('add.questions');
      const own = ['Where was the red gate?', 'Who built the boat?', 'What was on the third shelf?'];
      walk.policy = Policy.parse({ methods, questions: { toRegister: 3, toAsk: 3, predefined: false, custom: own } });
      const page = walk.page as { readonly count: number; readonly offered: readonly unknown[] };
      assert.equal(page.count, 3);
      assert.equal(page.offered.length, 3, JSON.stringify(page.offered));
    },
  },
  {
    settings: ['chats.signInsAreSeparate'],
    shows() {
      const methods = { 'chat-confirmation': { enabled: true } };
      const second = (after: object): Walk => {
        const walk = new Walk('reset', { methods }).finds(ana('email-code', 'chat-confirmation', 'authenticator-code'));
        walk.picks('email-code').settles('send-code').types().settles('check-code').asks('prove.next');
        walk.policy = Policy.parse({ methods, ...after });
        walk.picks('chat-confirmation').settles('push-confirmation', ok({ id: 'p', number: '123456' }));
        return walk;
      };
      const isEnough = (walk: Walk): boolean => {
        const passed = [evidenceOf('email-code', walk.now), evidenceOf('chat-confirmation', walk.now)];
        return satisfies('reset', walk.policy, 2, passed, walk.now);
      };
      assert.ok(!isEnough(second({})));
      assert.ok(isEnough(second({ chats: { signInsAreSeparate: true } })));
    },
  },
];
