import { no, ok, type Result } from '../../core/result.ts';
import { Activity } from './activity.ts';
import { isServiceUrl } from './addresses.ts';
import type { TeamsOptions } from './options.ts';
import type { Claims } from './token.ts';

/** An activity that passed every check: it is from Teams, from a listed tenant, and answers go to a listed host. */
export interface Admitted {
  readonly activity: Activity;
  readonly tenant: string;
  readonly serviceUrl: string;
}

/** Why an activity was not let in; for operators only. */
export type Refusal = 'shape' | 'channel' | 'service-url' | 'endorsement' | 'tenant';

/** The one tenant all fields of the activity name, or null when they differ or none names any (SEC-8). */
const tenantOf = ({ conversation, channelData, from, recipient }: Activity): string | null => {
  const named = [conversation?.tenantId, channelData?.tenant?.id, from?.tenantId, recipient?.tenantId];
  const tenants = new Set(named.filter((one) => typeof one === 'string'));
  return tenants.size === 1 ? ([...tenants][0] ?? null) : null;
};

const isListed = (tenant: string, { tenantIds }: TeamsOptions): boolean => tenantIds.some((one) => one.toLowerCase() === tenant);

/** The checks of SEC-4, SEC-7, SEC-8 and SEC-15 that need the activity beside its token. */
export const admit = (body: unknown, claims: Claims, options: TeamsOptions): Result<Admitted, Refusal> => {
  const shaped = Activity.safeParse(body);
  if (!shaped.success) return no('shape');
  const { channelId, serviceUrl } = shaped.data;
  if (channelId !== 'msteams') return no('channel');
  if (!claims.endorsements.includes(channelId)) return no('endorsement');
  if (!serviceUrl || (claims.serviceUrl !== null && claims.serviceUrl !== serviceUrl)) return no('service-url');
  if (!isServiceUrl(serviceUrl, options)) return no('service-url');
  const tenant = tenantOf(shaped.data);
  return tenant && isListed(tenant, options) ? ok({ activity: shaped.data, tenant, serviceUrl }) : no('tenant');
};
