import type { MethodId } from '../../src/core/method.ts';
import { chatRows } from '../world/bites/chat-rows.ts';
import { onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

const app = ['authenticator-code', 'email-code'] as const satisfies readonly MethodId[];

describe('a setting that is changed bites on the next turn of a conversation that is open', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: chatRows.length + 2 });
    });
    after(() => world.stop());

    for (const { settings, at, has = app, comes, change, bites, before: first = {} } of chatRows)
      it([settings.join(', '), ...(at ? [at] : [])].join(': '), async () => {
        await world.office.sets(first);
        const sam = await world.somebody(...has);
        await comes(sam, world);
        await world.office.sets({ ...first, ...change });
        await bites(sam, world);
      });
  });
});
