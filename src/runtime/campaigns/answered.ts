import type { Campaign } from '../../core/campaigns/campaign.ts';
import { changeCampaign } from './keeping.ts';
import type { CampaignWork } from './parts.ts';
import { findStanding } from './standing.ts';

const peopleAPage = 200;

/** Looks who has done it meanwhile, of those who were asked and wait for a reminder: so that the card counts them, and nobody who did it is reminded. */
export const lookWhoAnswered = async (work: CampaignWork, one: Campaign): Promise<void> => {
  const { parts } = work;
  const at = parts.now();
  await changeCampaign(parts, one.id, (was) => ({ ...was, lookedAt: at }));
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof parts.campaigns.asked>> = await parts.campaigns.asked(one.id, after, peopleAPage);
    const registered = await parts.reporting.store.registrationsAmong(page.map(({ account }) => account));
    const some = new Set(registered.map(({ account }) => account));
    for (const { account, id } of page.filter((person) => some.has(person.account))) {
      const { standing } = await findStanding(work, one, account);
      if (standing.isDone) await parts.campaigns.close(one.id, id, 'registered', parts.now());
    }
    if (page.length < peopleAPage) return;
    after = page.at(-1)?.id ?? null;
  }
};
