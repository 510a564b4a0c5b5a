import assert from 'node:assert/strict';
import { Policy } from '../../../src/core/policy.ts';
import { noticeTopics } from '../../../src/delivery/notices.ts';
import { confirmations } from '../../../src/methods/confirmations.ts';
import { act } from '../../../src/runtime/cases/acting.ts';
import { registrationEffects } from '../../../src/runtime/registration/effects.ts';
import type { EffectContext } from '../../../src/runtime/turns.ts';
import { actorOf, approvedCase } from '../case-town.ts';
import type { Person } from '../chat.ts';
import { type DeskTown, ids, why } from '../desk-town.ts';
import { minute, type Town } from '../town.ts';

const day = 24 * 60 * minute;

/** The people of a row, each at their chat. */
export interface Cast {
  readonly desk: DeskTown;
  readonly town: Town;
  readonly ana: Person;
  readonly hank: Person;
  readonly vera: Person;
  readonly mia: Person;
}

/** A setting that is changed while somebody is in the middle of it, or an agent is with a case. */
interface Row {
  readonly settings: readonly string[];
  readonly before?: object;
  readonly comes: (cast: Cast) => Promise<unknown>;
  readonly change: object;
  readonly bites: (cast: Cast) => Promise<unknown>;
}

const opensCase = async ({ hank }: Cast, ticket = 'INC-1'): Promise<void> => {
  await hank.says(`helpdesk ana.alvarez ${ticket}`);
  await hank.sees('case.title');
};
const calls = async (cast: Cast, action: string): Promise<void> => {
  await opensCase(cast);
  await cast.hank.presses(`verify:${action}`);
  await cast.hank.sees('case.number');
  await cast.ana.sees('caller.title');
};
const numberOf = ({ hank }: Cast): string => String(hank.card.view.title.with?.number ?? '').replace(' ', '');
const answers = async ({ ana, town }: Cast, number: string): Promise<void> => {
  await ana.presses('submit', { number, code: town.freshCode(ids.ana) });
};
const verified = async (cast: Cast, action = 'unlock'): Promise<void> => {
  await calls(cast, action);
  await answers(cast, numberOf(cast));
  await cast.ana.sees('caller.over.verified');
  await cast.hank.sees('case.title');
};
const stepsUp = async ({ town }: Cast, who: Person, account: string): Promise<void> => {
  if (who.card.view.kind === 'choice') await who.picksMethod('authenticator-code');
  if (who.choices.includes('submit')) await who.types(town.freshCode(account));
};
const done = ({ town }: Cast): readonly string[] => town.writes.map(({ kind }) => kind);
const deeds = async ({ town }: Cast) => (await town.records.casesAbout(ids.ana, 0)).flatMap((of) => of.deeds);
const asksFor = async (cast: Cast, action = 'require-registration'): Promise<void> => {
  await verified(cast, action);
  await cast.hank.presses(`ask:${action}`);
  await cast.hank.presses('submit', { reason: 'Lost the phone on a train' });
  await stepsUp(cast, cast.hank, ids.hank);
  await cast.vera.sees('approval.title');
};
const approves = async (cast: Cast): Promise<void> => {
  await cast.vera.presses('approve');
  await stepsUp(cast, cast.vera, ids.vera);
  if (cast.vera.card.view.kind === 'choice') await cast.vera.picksMethod('recovery-code');
  await cast.vera.opensPage();
  await cast.vera.submits({ 'recovery-code': cast.town.savedCode(ids.vera) });
};
const unlocks = async (cast: Cast): Promise<void> => {
  await cast.hank.presses('do:unlock');
  await stepsUp(cast, cast.hank, ids.hank);
};
/** Hank does what was approved in a case, by the policy of now. */
const actsOn = async ({ desk, town }: Cast, id: string): Promise<string> => {
  const action = 'start-reset';
  await approvedCase(town, action, { id });
  const rules = { policy: (await town.records.policy())?.policy ?? Policy.parse({}), policyVersion: 1 };
  const actor = await actorOf(town, 'hank.holt', 'agent');
  return why(await act({ parts: desk.parts, id, actor, action, deed: `deed-${id}`, rules }));
};
/** How a registration stands the next time anybody looks, as the person would be asked. */
const isAsked = async ({ town, desk }: Cast, person: Person) => {
  const policy = (await town.records.policy())?.policy ?? Policy.parse({});
  const context = { row: { address: person.address }, policy } as unknown as EffectContext;
  const owed = { id: 'look', do: 'look-registration', by: 'one', leaseUntil: 0 } as const;
  const looked = await registrationEffects(desk.one.parts)['look-registration'](owed, context);
  assert.ok(looked.ok);
  return looked.value as { readonly asked: string; readonly skipDays?: number | null };
};
const wrongCode = async ({ ana }: Cast): Promise<void> => void (await ana.types('000000'));
const toCode = async ({ ana }: Cast): Promise<void> => {
  await ana.says('reset');
  await ana.picksMethod('authenticator-code');
};
const replacesCodes = async ({ ana, town }: Cast): Promise<void> => {
  const codes = (await town.records.registrations(ids.ana)).find(({ method }) => method === 'recovery-code');
  await ana.presses(`replace:${codes?.id}`);
  await ana.opensPage();
  await ana.submits({}, 'reveal');
};
const registers = async ({ ana, town }: Cast): Promise<void> => {
  await ana.says('my methods');
  await ana.presses('edit');
  await ana.picksMethod('authenticator-code');
  await ana.types(town.freshCode(ids.ana));
  await ana.picksMethod('email-code');
  await ana.types(town.mailedCode('ana@mail.example'));
  await ana.sees('methods.edit');
};
const toChange = async ({ ana, town }: Cast): Promise<void> => {
  await ana.says('change');
  await ana.picksMethod('authenticator-code');
  await ana.types(town.freshCode(ids.ana));
  await ana.sees('change.choose');
  await ana.opensPage();
};
const changes = ({ ana }: Cast, current: string) =>
  ana.submits({
    'current-password': current,
    'new-password': 'a lantern over the quiet bay',
    'new-password-again': 'a lantern over the quiet bay',
  });

/** The directory locks an account, and its person proves that it is them; the last code is typed or left. */
const locksAndProves = async ({ ana, town }: Cast, isTyped = true): Promise<void> => {
  for (let at = 0; at < 10; at += 1) await town.directory.checkPassword(ids.ana, `wrong wrong wrong ${at}`);
  await ana.says('unlock');
  await ana.picksMethod('authenticator-code');
  await ana.types(town.freshCode(ids.ana));
  await ana.picksMethod('email-code');
  if (isTyped) await ana.types(town.mailedCode('ana@mail.example'));
};
/** A number is asked for in the other chat, by the policy of now. */
const pushes = async ({ town, desk, ana }: Cast) => {
  const policy = (await town.records.policy())?.policy ?? Policy.parse({});
  const bound = { account: ids.ana, conversation: 'c', purpose: 'reset', registration: null } as const;
  return confirmations(desk.one.parts).begin({ ...bound, asker: ana.address, target: ana.address, policy, nowMs: town.now });
};
type Pushed = Awaited<ReturnType<typeof pushes>>;

/** Settings that are changed while a conversation or a case is open, on the real runtime and its stores. */
export const townRows: readonly Row[] = [
  {
    settings: ['helpdesk.contact'],
    comes: async (cast) => {
      await toCode(cast);
      for (let at = 0; at < 4; at += 1) await wrongCode(cast);
    },
    change: { limits: { failuresBeforePause: 5 }, helpdesk: { contact: 'desk@fernhill.example' } },
    bites: async (cast) => {
      await wrongCode(cast);
      await cast.ana.sees('refused.paused');
      assert.match(JSON.stringify(cast.ana.card.view), /mailto:desk@fernhill\.example/);
    },
  },
  {
    settings: ['branding.logo'],
    comes: ({ ana }) => ana.says('reset'),
    change: { branding: { logo: 'https://fernhill.example/logo.png' } },
    bites: async ({ ana }) => {
      await ana.picksMethod('email-code');
      assert.equal(ana.card.brand?.logo, 'https://fernhill.example/logo.png');
    },
  },
  {
    settings: ['helpdesk.numberLifeMinutes'],
    comes: (cast) => calls(cast, 'unlock'),
    change: { helpdesk: { numberLifeMinutes: 1 } },
    bites: async (cast) => {
      cast.town.now += minute + 1;
      await answers(cast, numberOf(cast));
      assert.notEqual(cast.ana.title, 'caller.over.verified');
    },
  },
  {
    settings: ['helpdesk.numberTries'],
    comes: (cast) => calls(cast, 'unlock'),
    change: { helpdesk: { numberTries: 1 } },
    bites: async (cast) => {
      const right = numberOf(cast);
      await answers(cast, right === '000000' ? '111111' : '000000');
      await cast.ana.sees('caller.over.failed');
    },
  },
  {
    settings: ['helpdesk.verificationLifeMinutes'],
    comes: (cast) => verified(cast),
    change: { helpdesk: { verificationLifeMinutes: 5 } },
    bites: async (cast) => {
      cast.town.now += 6 * minute;
      await unlocks(cast);
      assert.ok(!(await deeds(cast)).some(({ outcome }) => outcome === 'done'));
      assert.ok(!done(cast).includes('unlock'));
    },
  },
  {
    settings: ['helpdesk.unlockAlone'],
    comes: (cast) => verified(cast),
    change: { helpdesk: { unlockAlone: false } },
    bites: async (cast) => {
      await unlocks(cast);
      assert.deepEqual(done(cast), []);
    },
  },
  {
    settings: ['helpdesk.approvalLifeMinutes'],
    comes: (cast) => asksFor(cast),
    change: { helpdesk: { approvalLifeMinutes: 5 } },
    bites: async (cast) => {
      cast.town.now += 6 * minute;
      await approves(cast);
      await cast.vera.sees('approval.over.over');
    },
  },
  {
    settings: ['helpdesk.ticketRequired'],
    before: { helpdesk: { ticketRequired: false } },
    comes: (cast) => opensCase(cast, ''),
    change: { helpdesk: { ticketRequired: true } },
    bites: async ({ hank }) => {
      await hank.says('helpdesk mia.moreau');
      assert.notEqual(hank.title, 'case.title');
    },
  },
  {
    settings: ['helpdesk.lookUpsPerHour'],
    comes: async (cast) => {
      for (let at = 0; at < 11; at += 1) await opensCase(cast, `INC-${at}`);
    },
    change: { helpdesk: { lookUpsPerHour: 10 } },
    bites: async ({ hank }) => {
      await hank.says('helpdesk mia.moreau INC-99');
      assert.notEqual(hank.title, 'case.title');
    },
  },
  ...(['actionsPerHour', 'actionsPerDay'] as const).map((limit) => ({
    settings: [`helpdesk.${limit}`],
    comes: async (cast: Cast) => assert.equal(await actsOn(cast, 'C-1'), 'ok'),
    change: { helpdesk: { [limit]: 1 } },
    bites: async (cast: Cast) => assert.equal(await actsOn(cast, 'C-2'), 'too-many'),
  })),
  {
    settings: ['emergency'],
    comes: (cast) => opensCase(cast),
    change: { emergency: { level: 'guarded' } },
    bites: async (cast) => {
      await cast.hank.presses('lost:issue-pass');
      assert.ok(cast.hank.words.includes('That is not possible here.'), cast.hank.words);
    },
  },
  {
    settings: ['limits.freezeHours'],
    comes: ({ ana }) => ana.says('this was not me'),
    change: { limits: { freezeHours: 168 } },
    bites: async ({ ana, town }) => {
      await ana.presses(ana.choices[0] ?? '');
      assert.equal(await town.records.frozenUntil(ids.ana), town.now + 7 * day);
    },
  },
  {
    settings: ['notifications.securityContacts'],
    comes: ({ ana }) => ana.says('this was not me'),
    change: { notifications: { securityContacts: ['soc@fernhill.example'] } },
    bites: async ({ ana, town }) => {
      const before = (await town.records.waiting(noticeTopics.mail, 500)).length;
      await ana.presses(ana.choices[0] ?? '');
      assert.equal((await town.records.waiting(noticeTopics.mail, 500)).length - before, 3, 'two addresses, and the contact');
    },
  },
  {
    settings: ['limits.currentPasswordTriesPerFlow'],
    comes: async (cast) => {
      await toChange(cast);
      await changes(cast, 'wrong wrong wrong');
    },
    change: { limits: { currentPasswordTriesPerFlow: 1 } },
    bites: async (cast) => {
      await changes(cast, 'wrong wrong wrong');
      await cast.ana.sees('refused.link-spent');
    },
  },
  {
    settings: ['limits.currentPasswordTriesPerDay'],
    comes: async (cast) => {
      await toChange(cast);
      await changes(cast, 'wrong wrong wrong');
    },
    change: { limits: { currentPasswordTriesPerDay: 1 } },
    bites: async (cast) => {
      await changes(cast, 'wrong wrong wrong');
      await cast.ana.sees('refused.too-many');
    },
  },
  {
    settings: ['limits.waitCapMinutes'],
    before: { limits: { failuresBeforePause: 20, failuresBeforeWear: 100, freeTries: 3, waitCapMinutes: 60 } },
    comes: async (cast) => {
      for (let at = 0; at < 10; at += 1) {
        cast.town.now += 61 * minute;
        await toCode(cast);
        await wrongCode(cast);
      }
      cast.town.now += 16 * minute;
      await toCode(cast);
    },
    change: { limits: { waitCapMinutes: 15 } },
    bites: async (cast) => {
      await wrongCode(cast);
      assert.ok(!cast.ana.sentences.includes('problem.wait'), cast.ana.words);
    },
  },
  {
    settings: ['limits.failuresBeforeWear'],
    before: { limits: { failuresBeforePause: 20, freeTries: 5 } },
    comes: async (cast) => {
      for (let at = 0; at < 9; at += 1) {
        cast.town.now += 61 * minute;
        await toCode(cast);
        await wrongCode(cast);
      }
      cast.town.now += 61 * minute;
      await toCode(cast);
    },
    change: { limits: { failuresBeforeWear: 10 } },
    bites: async (cast) => {
      await wrongCode(cast);
      await cast.ana.says('my methods');
      assert.ok(JSON.stringify(cast.ana.card.view).includes('worn'), JSON.stringify(cast.ana.card.view));
    },
  },
  {
    settings: ['registration.holdHours'],
    comes: registers,
    change: { registration: { holdHours: 24 } },
    bites: async ({ ana, town }) => {
      const mail = (await town.records.registrations(ids.ana)).find(({ method }) => method === 'email-code');
      await ana.presses(`replace:${mail?.id}`);
      await ana.presses('submit', { address: 'ana.other@mail.example' });
      await ana.presses('submit', { code: town.mailedCode('ana.other@mail.example') });
      await ana.sees('methods.title');
      const newest = (await town.records.registrations(ids.ana)).find(({ method }) => method === 'email-code');
      assert.equal(newest?.usableFrom, town.now + day);
    },
  },
  {
    settings: ['limits.recoveryCodes'],
    comes: registers,
    change: { limits: { recoveryCodes: 20 } },
    bites: async (cast) => {
      await replacesCodes(cast);
      const sent = cast.ana.browser?.last;
      const revealed = sent?.kind === 'next' ? sent.revealed : null;
      assert.equal(revealed?.kind === 'recovery-codes' ? revealed.codes.length : 0, 20);
    },
  },
  {
    settings: ['unlock.perDay'],
    comes: async (cast) => {
      await locksAndProves(cast);
      await cast.ana.sees('outcome.unlock.done');
      await locksAndProves(cast, false);
    },
    change: { unlock: { perDay: 1 } },
    bites: async (cast) => {
      await cast.ana.types(cast.town.mailedCode('ana@mail.example'));
      await cast.ana.sees('refused.too-many');
      assert.deepEqual(done(cast), ['unlock']);
    },
  },
  {
    settings: ['helpdesk.passMinutes'],
    comes: async (cast) => {
      await asksFor(cast, 'issue-pass');
      await approves(cast);
      await cast.vera.sees('approval.over.approved');
      await cast.hank.presses('do:issue-pass');
      await stepsUp(cast, cast.hank, ids.hank);
      await cast.desk.one.product.keepPromises('case-invite');
      await cast.desk.one.product.keepPromises('case-invite');
      await cast.ana.sees('assisted.assisted-pass');
    },
    change: { helpdesk: { passMinutes: 10 } },
    bites: async (cast) => {
      const { ana, town } = cast;
      await ana.presses(ana.choices.find((one) => one !== 'deny' && one !== 'cancel') ?? '');
      await ana.sees('assisted.pass');
      await ana.opensPage();
      await ana.submits({}, 'reveal');
      const [deed] = (await deeds(cast)).filter(({ action }) => action === 'issue-pass');
      assert.equal(deed?.validUntil, town.now + 10 * minute);
    },
  },
  {
    settings: ['limits.vouchLifeMinutes'],
    comes: async (cast) => {
      await opensCase(cast);
      await cast.hank.presses('lost:issue-pass');
      cast.town.now += 3 * day + minute;
      await opensCase(cast, 'INC-2');
      await cast.hank.presses('lost:issue-pass');
      await cast.mia.sees('vouch.title');
    },
    change: { limits: { vouchLifeMinutes: 10 } },
    bites: async (cast) => {
      cast.town.now += 11 * minute;
      await cast.mia.presses('submit', { number: numberOf(cast) });
      assert.match(cast.mia.title, /^vouch\.over/);
    },
  },
  ...(
    [
      ['confirmationDigits', 8, (_first, second) => second.ok && second.value.number.length === 8],
      ['confirmationsPerHour', 1, (_first, second) => !second.ok],
      ['confirmationsPerDay', 1, (_first, second) => !second.ok],
    ] as const satisfies readonly (readonly [string, number, (first: Pushed, second: Pushed) => boolean])[]
  ).map(([limit, value, isSo]) => {
    let first: Pushed;
    return {
      settings: [`limits.${limit}`],
      comes: async (cast: Cast) => {
        first = await pushes(cast);
        assert.ok(first.ok);
      },
      change: { limits: { [limit]: value } },
      bites: async (cast: Cast) => assert.ok(isSo(first, await pushes(cast))),
    };
  }),
  {
    settings: ['limits.confirmationLifeMinutes'],
    comes: async (cast) => assert.ok((await pushes(cast)).ok),
    change: { limits: { confirmationLifeMinutes: 1 } },
    bites: async (cast) => {
      const pushed = await pushes(cast);
      assert.ok(pushed.ok);
      const isOpen = async (): Promise<boolean> =>
        (await confirmations(cast.desk.one.parts).askedOf(ids.ana, pushed.value.id, cast.ana.address, cast.town.now)) !== null;
      assert.ok(await isOpen());
      cast.town.now += minute;
      assert.ok(!(await isOpen()));
    },
  },
  ...(
    [
      ['registration.required', { registration: { required: false } }, (asked) => asked.asked === 'nothing'],
      ['registration.skipAllowed', { registration: { skipAllowed: false } }, (asked) => asked.skipDays === null],
      ['registration.skipMaxDays', { registration: { skipMaxDays: 2 } }, (asked) => asked.skipDays === 2],
    ] as const satisfies readonly (readonly [string, object, (asked: Awaited<ReturnType<typeof isAsked>>) => boolean])[]
  ).map(([setting, change, isSo]) => ({
    settings: [setting],
    comes: async (cast: Cast) => {
      const asked = await isAsked(cast, cast.mia);
      assert.equal(asked.asked, 'register');
      assert.equal(asked.skipDays, 7);
    },
    change,
    bites: async (cast: Cast) => {
      const asked = await isAsked(cast, cast.mia);
      assert.ok(isSo(asked), JSON.stringify(asked));
    },
  })),
  {
    settings: ['registration.reconfirmDays'],
    comes: async (cast) => {
      cast.town.now += 40 * day;
      assert.equal((await isAsked(cast, cast.ana)).asked, 'nothing');
    },
    change: { registration: { reconfirmDays: 30 } },
    bites: async (cast) => assert.equal((await isAsked(cast, cast.ana)).asked, 'confirm'),
  },
];
