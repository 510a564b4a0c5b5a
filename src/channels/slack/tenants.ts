import type { Identity } from '../../core/identity.ts';
import type { Body } from './body-shape.ts';
import { Command, EventDelivery, Press, Shortcut, Submission } from './payloads.ts';

/** Who a verified delivery says it comes from: every workspace and organisation id it names. */
interface Origin {
  readonly teams: readonly (string | null)[];
  readonly enterprises: readonly (string | null)[];
  readonly person: string | null;
}

/** What a delivery is: from somebody who may be here, from elsewhere, not ours to hear, or malformed. */
export type Sorted =
  | { readonly is: 'ours'; readonly identity: Identity | null }
  | { readonly is: 'foreign' | 'unknown' | 'malformed' };

const ofCommand = (body: Body): Origin | null => {
  const { success, data } = Command.safeParse(body);
  return success ? { teams: [data.team_id], enterprises: [data.enterprise_id], person: data.user_id } : null;
};

const ofEvent = (body: Body): Origin | null => {
  const { success, data } = EventDelivery.safeParse(body);
  if (!success) return null;
  const { event, authorizations } = data;
  const said = 'ts' in event ? [event.team, event.user_team, event.source_team] : [];
  return {
    teams: [data.team_id, ...said, ...authorizations.map((one) => one.team_id)],
    enterprises: [data.enterprise_id, ...authorizations.map((one) => one.enterprise_id)],
    person: 'user' in event ? (event.user ?? null) : null,
  };
};

const ofPress = (body: Body): Origin | null => {
  const { success, data } = Press.safeParse(body);
  if (!success) return null;
  return {
    teams: [data.team?.id ?? null, data.user.team_id],
    enterprises: [data.team?.enterprise_id ?? null, data.enterprise?.id ?? null],
    person: data.user.id,
  };
};

/** Only who chose it: the message may be of anybody. */
const ofShortcut = (body: Body): Origin | null => {
  const { success, data } = Shortcut.safeParse(body);
  if (!success) return null;
  return {
    teams: [data.team?.id ?? null, data.user.team_id],
    enterprises: [data.team?.enterprise_id ?? null, data.enterprise?.id ?? null],
    person: data.user.id,
  };
};

const ofSubmission = (body: Body): Origin | null => {
  const { success, data } = Submission.safeParse(body);
  if (!success) return null;
  return {
    teams: [data.team?.id ?? null, data.user.team_id, data.view.team_id, data.view.app_installed_team_id],
    enterprises: [data.team?.enterprise_id ?? null, data.enterprise?.id ?? null],
    person: data.user.id,
  };
};

const readers: Readonly<Record<string, (body: Body) => Origin | null>> = {
  event_callback: ofEvent,
  block_actions: ofPress,
  message_action: ofShortcut,
  view_submission: ofSubmission,
};

const readerOf = (body: Body): ((body: Body) => Origin | null) | null => {
  if ('command' in body) return ofCommand;
  return typeof body.type === 'string' && Object.hasOwn(readers, body.type) ? (readers[body.type] ?? null) : null;
};

const named = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/**
 * The tenant a delivery belongs to: the organisation where its id is listed, else the workspace where its id is; null for
 * anything else, and where two fields of it disagree (SEC-8). An empty list allows nobody.
 */
const tenantOf = ({ teams, enterprises }: Origin, listed: readonly string[]): string | null => {
  const [enterprise, ...otherEnterprises] = named(enterprises);
  const [team, ...otherTeams] = named(teams);
  if (otherEnterprises.length > 0) return null;
  if (enterprise !== undefined && listed.includes(enterprise)) return enterprise;
  return team !== undefined && otherTeams.length === 0 && listed.includes(team) ? team : null;
};

/** Sorts a verified body by shape and tenant, before anything is looked up (SEC-8, SEC-15). */
export const sorted = (body: Body, listed: readonly string[]): Sorted => {
  const reader = readerOf(body);
  if (!reader) return { is: 'unknown' };
  const origin = reader(body);
  if (!origin) return { is: 'malformed' };
  const tenant = tenantOf(origin, listed);
  if (tenant === null) return { is: 'foreign' };
  return { is: 'ours', identity: origin.person === null ? null : { channel: 'slack', tenant, person: origin.person } };
};
