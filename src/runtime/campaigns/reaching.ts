import { isOver } from '../../core/conversation.ts';
import type { Address, Identity } from '../../core/identity.ts';
import type { Speaking } from '../cases/news.ts';
import { rowKeyOf } from '../rows.ts';
import { RequestSecrets } from '../secrets.ts';
import type { CampaignWork } from './parts.ts';

/** What came of speaking to somebody in one chat: said; they are at something; nobody can be spoken to there. */
export type Spoken = 'said' | 'busy' | 'nobody';

/** Something to be said first in a chat, once by this id whatever is repeated. */
export interface CampaignWord {
  readonly id: string;
  readonly flow: string;
  readonly named: string;
}

/** Where a person is reached: where they spoke to us, or where the platform lets us speak first. */
const homeOf = async ({ parts, speaking }: CampaignWork, identity: Identity): Promise<Address | null> => {
  const { homes } = speaking();
  const known = await homes.find(identity);
  if (known) return known;
  const opened = (await parts.channels.get(identity.channel)?.home(identity)) ?? null;
  if (opened) await homes.remember(opened);
  return opened;
};

const begin = async (speaking: Speaking, home: Address, word: CampaignWord): Promise<Spoken> => {
  const { turns, presenter, parts } = speaking;
  const key = rowKeyOf(home);
  const before = await turns.read(key);
  const open = before.row !== null && !isOver(parts.flows, before.row);
  if (open) return 'busy';
  const event = { id: word.id, once: [word.id] };
  const begun = await turns.begin(key, word.flow, { named: word.named }, home, event, new RequestSecrets(), before);
  if (begun.isRepeat) return 'said'; // a kill hit it on its way: whatever is not shown yet, the sweep shows
  const row = await begun.settled;
  if (!begun.isHeard || !row) return 'busy';
  const refused = await presenter.show(key, row);
  return refused === 'gone' || refused === 'blocked' ? 'nobody' : 'said';
};

/** Says it in one chat; whoever is in the middle of something is not interrupted. */
export const speakIn = async (work: CampaignWork, identity: Identity, word: CampaignWord): Promise<Spoken> => {
  const home = await homeOf(work, identity);
  return home ? begin(work.speaking(), home, word) : 'nobody';
};

/** The chats of a person, those first in which they spoke to us: there they know who writes. */
export const chatsOf = async ({ parts, speaking }: CampaignWork, account: string): Promise<readonly Identity[]> => {
  const { homes } = speaking();
  const known = await Promise.all(
    (await parts.directory.identitiesOf(account)).map(async (chat) => ({ chat, isKnown: (await homes.find(chat)) !== null })),
  );
  return known.sort((a, b) => Number(b.isKnown) - Number(a.isKnown)).map(({ chat }) => chat);
};

/** Until when any of these chats wants to be left alone (epoch ms); 0: none does. */
export const restOf = ({ parts }: Pick<CampaignWork, 'parts'>, chats: readonly Identity[]): number =>
  Math.max(0, ...chats.map(({ channel, tenant }) => parts.channels.get(channel)?.restsUntil(tenant) ?? 0));
