import assert from 'node:assert/strict';
import type { MethodId } from '../../../src/core/method.ts';
import { eventually, type Person, type Scenario } from '../scenario.ts';

const password = 'a lantern over the quiet bay';

/** One setting: how far the conversation has come, what is changed then, and what the next turn makes of it. */
interface Row {
  /** Paths of the settings that bite. */
  readonly settings: readonly string[];
  /** How far it has come, where one setting is shown twice. */
  readonly at?: string;
  readonly has?: readonly MethodId[];
  readonly comes: (sam: Person, world: Scenario) => Promise<unknown>;
  readonly change: object;
  readonly bites: (sam: Person, world: Scenario) => Promise<unknown>;
  /** What the policy is before, where it is not the standard one. */
  readonly before?: object;
}

const toCode = async (sam: Person): Promise<void> => {
  await sam.resets();
  await sam.picks('email-code');
  await sam.sees('code.email-code');
};
const toPage = async (sam: Person): Promise<void> => {
  await sam.resets();
  await sam.passesApp();
  await sam.passesMail();
  await sam.sees('reset.choose');
  await sam.opensPage();
};
const toLink = async (sam: Person): Promise<void> => {
  await sam.resets();
  await sam.passesApp();
  await sam.passesMail();
  await sam.sees('reset.choose');
};
const refusedOnPage =
  (say: string) =>
  async (sam: Person): Promise<void> => {
    await sam.choosesPassword(password);
    await sam.sees(say);
    assert.notEqual(await sam.signsIn(password), 'in');
  };
const wrongTimes = async (sam: Person, times: number): Promise<void> => {
  for (let at = 0; at < times; at += 1) await sam.types('000000');
};

/** Settings that are changed while somebody is in the middle of it, on the real channels, pages and mails. */
export const chatRows: readonly Row[] = [
  { settings: ['scope.kind'], comes: toPage, change: { scope: { kind: 'none' } }, bites: refusedOnPage('refused.switched-off') },
  {
    settings: ['scope.groups'],
    comes: toPage,
    change: { scope: { kind: 'selected', groups: ['contractors'] } },
    bites: refusedOnPage('refused.out-of-scope'),
  },
  {
    settings: ['gates'],
    at: 'a page is open',
    comes: toPage,
    change: { gates: 3 },
    bites: refusedOnPage('refused.not-verified'),
  },
  {
    settings: ['gates'],
    comes: (sam) => sam.resets(),
    change: { gates: 3 },
    bites: async (sam) => {
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('refused.not-enough-methods');
    },
  },
  {
    settings: ['preset'],
    comes: toCode,
    change: { preset: 'entra-compatible', gates: 1 },
    bites: async (sam) => {
      await sam.types(await sam.mailedCode());
      await sam.sees('reset.choose');
    },
  },
  {
    settings: ['unlock.withoutReset'],
    comes: async (sam) => {
      for (let at = 0; at < 10; at += 1) await sam.signsIn('wrong wrong wrong');
      await sam.says('unlock');
      await sam.passesApp();
    },
    change: { unlock: { withoutReset: false } },
    bites: async (sam) => {
      await sam.passesMail();
      await sam.sees('refused.not-supported');
    },
  },
  {
    settings: ['administrators.selfService'],
    comes: (_sam, world) => world.person('adam').asks('reset', 'refused.privileged'),
    change: { administrators: { selfService: true } },
    bites: (_sam, world) => world.person('adam').asks('reset', 'refused.not-registered'),
  },
  {
    settings: ['helpdesk.name'],
    comes: toPage,
    change: { scope: { kind: 'none' }, helpdesk: { name: 'Desk of desks' } },
    bites: async (sam) => {
      await sam.choosesPassword(password);
      await sam.sees('contact.ask', { helpdesk: 'Desk of desks' });
    },
  },
  {
    settings: ['branding.organisation', 'branding.colour'],
    comes: toPage,
    change: { branding: { organisation: 'Other Name', colour: '#123456' } },
    bites: async (sam) => {
      const page = await sam.choosesPassword('short');
      assert.match(page.text, /Other Name/);
      assert.match(page.html, /brand-123456\.css/);
    },
  },
  {
    settings: ['notifications.extraRecipients'],
    comes: toPage,
    change: { notifications: { extraRecipients: ['soc@fernhill.example'] } },
    bites: async (sam, world) => {
      await sam.choosesPassword(password);
      await sam.sees('outcome.reset.done');
      await eventually('the observer hears', () => world.mail.to('soc@fernhill.example').length > 0);
    },
  },
  {
    settings: ['password.minLength'],
    comes: toPage,
    change: { password: { minLength: 64 } },
    bites: async (sam) => assert.match((await sam.choosesPassword(password)).text, /too short/),
  },
  {
    settings: ['password.maxLength'],
    comes: toPage,
    change: { password: { maxLength: 64 } },
    bites: async (sam) => assert.match((await sam.choosesPassword(`${password} ${'lamp '.repeat(10)}`)).text, /too long/),
  },
  {
    settings: ['password.blockedWords'],
    comes: toPage,
    change: { password: { blockedWords: ['lantern'] } },
    bites: async (sam) => {
      await sam.choosesPassword('lantern lantern');
      assert.notEqual(await sam.signsIn('lantern lantern'), 'in');
    },
  },
  {
    settings: ['limits.codeDigits'],
    comes: toCode,
    change: { limits: { codeDigits: 9 } },
    bites: async (sam, world) => {
      await sam.mailedCode();
      world.passes(61); // a code stands for a minute before another is sent
      await sam.presses('send-again');
      assert.match(await sam.mailedCode(), /^\d{9}$/);
    },
  },
  {
    settings: ['limits.codeTries'],
    comes: toCode,
    change: { limits: { codeTries: 3 } },
    bites: async (sam) => {
      const code = await sam.mailedCode();
      await wrongTimes(sam, 3);
      await sam.types(code);
      await sam.sees('problem.code.expired');
    },
  },
  {
    settings: ['limits.codeLifeMinutes'],
    comes: toCode,
    change: { limits: { codeLifeMinutes: 1 } },
    bites: async (sam, world) => {
      await sam.mailedCode();
      world.passes(61); // a code stands for a minute before another is sent
      await sam.presses('send-again');
      const code = await sam.mailedCode();
      world.passes(70);
      await sam.types(code);
      await sam.sees('problem.code.expired');
    },
  },
  {
    settings: ['limits.totpWindowSteps'],
    comes: (sam) => sam.resets(),
    change: { limits: { totpWindowSteps: 0 } },
    bites: async (sam, world) => {
      await sam.picks('authenticator-code');
      await sam.types(sam.codeOfStep(Math.floor(world.now() / 30_000) - 1));
      await sam.sees('problem.code.wrong');
    },
  },
  {
    settings: ['limits.codesPerDestinationHour'],
    comes: toCode,
    change: { limits: { codesPerDestinationHour: 1 } },
    bites: async (sam, world) => {
      world.passes(61); // a code stands for a minute before another is sent
      await sam.presses('send-again');
      await sam.sees('problem.send.throttled');
    },
  },
  {
    settings: ['limits.codesPerDestinationDay'],
    comes: toCode,
    change: { limits: { codesPerDestinationDay: 1 } },
    bites: async (sam, world) => {
      world.passes(61); // a code stands for a minute before another is sent
      await sam.presses('send-again');
      await sam.sees('problem.send.throttled');
    },
  },
  {
    settings: ['limits.codesPerAccountDay'],
    comes: toCode,
    change: { limits: { codesPerAccountDay: 1 } },
    bites: async (sam, world) => {
      world.passes(61); // a code stands for a minute before another is sent
      await sam.presses('send-again');
      await sam.sees('problem.send.throttled');
    },
  },
  {
    settings: ['limits.freeTries'],
    comes: async (sam) => {
      await toCode(sam);
      await wrongTimes(sam, 2);
    },
    change: { limits: { freeTries: 3 } },
    bites: async (sam) => {
      await wrongTimes(sam, 2);
      assert.match(sam.screen.text, /Please wait/);
    },
  },
  {
    settings: ['limits.failuresBeforePause'],
    comes: async (sam) => {
      await toCode(sam);
      await wrongTimes(sam, 4);
    },
    change: { limits: { failuresBeforePause: 5 } },
    bites: async (sam) => {
      await sam.types('000000');
      await sam.sees('refused.paused');
    },
  },
  {
    settings: ['limits.flowIdleMinutes'],
    comes: toCode,
    change: { limits: { flowIdleMinutes: 2 } },
    bites: async (sam, world) => {
      const code = await sam.mailedCode();
      world.passes(130);
      await sam.types(code);
      await sam.sees('ended.expired');
    },
  },
  {
    settings: ['limits.flowTotalMinutes'],
    comes: async (sam, world) => {
      await sam.resets();
      world.passes(200);
      await sam.passesApp();
    },
    change: { limits: { flowTotalMinutes: 5 } },
    bites: async (sam, world) => {
      world.passes(130);
      await sam.picks('email-code');
      await sam.sees('ended.expired');
    },
  },
  {
    settings: ['limits.submissionsPerLink'],
    comes: toLink,
    change: { limits: { submissionsPerLink: 3 } },
    bites: async (sam) => {
      const { link } = sam.screen;
      for (let at = 0; at < 3; at += 1) {
        await sam.browser.opens(link?.url ?? '');
        await sam.browser.submits('Open my page', { 'page-code': '000000' });
      }
      const page = await sam.opensPage().catch(() => sam.browser.page);
      assert.doesNotMatch(page.html, /name="new-password"/);
    },
  },
  {
    settings: ['limits.linkLifeMinutes'],
    comes: toLink,
    change: { limits: { linkLifeMinutes: 5 } },
    bites: async (sam, world) => {
      await sam.presses('button.new-link');
      const { link } = sam.screen;
      world.passes(320);
      const page = await sam.browser.opens(link?.url ?? '');
      assert.doesNotMatch(
        (await sam.browser.submits('Open my page', { 'page-code': link?.code ?? '' }).catch(() => page)).html,
        /name="new-password"/,
      );
    },
  },
  {
    settings: ['limits.webIdleMinutes'],
    comes: toPage,
    change: { limits: { webIdleMinutes: 1 } },
    bites: async (sam, world) => {
      world.passes(70);
      await sam.choosesPassword(password);
      assert.notEqual(await sam.signsIn(password), 'in');
    },
  },
  {
    settings: ['limits.webTotalMinutes'],
    comes: async (sam, world) => {
      await toPage(sam);
      world.passes(240);
      await sam.choosesPassword('short');
    },
    change: { limits: { webTotalMinutes: 5 } },
    bites: async (sam, world) => {
      world.passes(70);
      await sam.choosesPassword(password);
      assert.notEqual(await sam.signsIn(password), 'in');
    },
  },
  {
    settings: ['limits.flowsPerHour'],
    comes: async (sam) => {
      for (let at = 0; at < 5; at += 1) await sam.resets();
    },
    change: { limits: { flowsPerHour: 5 } },
    bites: (sam) => sam.asks('reset', 'refused.too-many'),
  },
  {
    settings: ['emergency'],
    comes: toPage,
    change: { emergency: { level: 'guarded' } },
    bites: refusedOnPage('refused.needs-approver'),
  },
  {
    settings: ['rules'],
    comes: (sam) => sam.resets(),
    change: { rules: [{ name: 'All staff', groups: ['staff'], set: { 'methods.email-code.enabled': false } }] },
    bites: async (sam) => {
      await sam.passesApp();
      await sam.sees('refused.not-enough-methods');
    },
  },
];
