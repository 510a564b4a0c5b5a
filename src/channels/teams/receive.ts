import { setTimeout as sleep } from 'node:timers/promises';
import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Request, Response } from 'restify';
import type { Inbound } from '../port.ts';
import type { Admissions } from './authentication.ts';
import { readJson } from './body.ts';
import { type Admitted, admit } from './gate.ts';
import { peopleIn } from './mentions.ts';
import type { DialogBody, InvokeBody } from './message.ts';
import { dialogOf } from './message-action.ts';
import type { TeamsOptions } from './options.ts';
import type { People } from './people.ts';
import type { TokenCheck } from './token.ts';
import { type Heard, translate } from './translate.ts';
import type { Answered, Turn } from './turn.ts';

interface Parts {
  readonly options: TeamsOptions;
  readonly check: TokenCheck;
  readonly adapter: CloudAdapter;
  readonly admissions: Admissions;
  readonly known: People;
  readonly turn: Turn;
}

/** What goes back over HTTP. A refusal has no body: the reason is for operators (SEC-30). */
interface Reply {
  readonly status: number;
  readonly body?: InvokeBody | DialogBody | undefined;
}

const statusOf = {
  'no-token': 401,
  'bad-token': 403,
  unavailable: 503,
  malformed: 400,
  'too-large': 413,
  unsupported: 415,
  shape: 400,
  channel: 403,
  endorsement: 403,
  'service-url': 403,
  tenant: 403,
} as const;

const send = (response: Response, { status, body }: Reply): void => {
  const text = body ? JSON.stringify(body) : '';
  const type = body ? { 'content-type': 'application/json; charset=utf-8' } : {};
  // A refused sender may still be sending: the connection is not used again.
  const end = status === 200 ? {} : { connection: 'close' };
  response.writeHead(status, { ...type, ...end, 'content-length': String(Buffer.byteLength(text)), 'cache-control': 'no-store' });
  response.end(text);
};

/** What the SDK writes into, in place of the response: its own error texts would show internals. */
const catcher = () => {
  const caught: { status: number; body?: unknown; failed: boolean } = { status: 500, failed: false };
  const sink = {
    socket: undefined,
    status: (code: number) => {
      caught.status = code;
    },
    header: () => undefined,
    send: (body: unknown) => {
      caught.body = body;
    },
    end: () => undefined,
  };
  return { caught, sink };
};

/** So long a mention is looked up; the platform waits 15 s for everything (SEC-125). */
const lookMs = 3_000;
const tooLate = (): Promise<null> => sleep(lookMs, null, { ref: false });

const placeOf = ({ address }: Inbound) => ({ serviceUrl: address.route, conversation: address.conversation });

/** The route's handler: token, body, shape, tenant, then the SDK's turn. */
export const receiver = ({ options, check, adapter, admissions, known, turn }: Parts) => {
  const refuse = (reason: keyof typeof statusOf): Reply => {
    options.report({ event: 'refused', reason });
    return { status: statusOf[reason] };
  };

  const hear = (heard: Heard) => (): Promise<Answered> => {
    if (heard.inbound.where === 'direct') known.heard(heard.inbound.address, placeOf(heard.inbound), heard.member);
    return turn(heard);
  };

  /** Whoever a message mentions, looked up where it was written: its words are anybody's, its ids the platform's (SEC-10). */
  const mentionedIn = async ({ activity, tenant, serviceUrl }: Admitted): Promise<ReadonlyMap<string, string>> => {
    const { conversation, channelData } = activity;
    const ids = activity.type === 'message' && conversation && activity.from?.aadObjectId ? peopleIn(activity) : [];
    const place = { serviceUrl, conversation: channelData?.team?.id ?? conversation?.id.split(';')[0] ?? '' };
    const found = ids.map(async (id) => [id, await Promise.race([known.mentioned(place, id, tenant), tooLate()])] as const);
    return new Map((await Promise.all(found)).flatMap(([id, person]) => (person ? [[id, person] as const] : [])));
  };

  const run = async (request: Request, activity: object, work: () => Promise<Answered>): Promise<Reply> => {
    const { caught, sink } = catcher();
    const logic = async (context: TurnContext): Promise<void> => {
      const answer = await work();
      if (answer.kind === 'invoke')
        await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: answer.body } });
      if (answer.kind === 'failed') caught.failed = true;
    };
    admissions.add(activity);
    await adapter.process({ method: 'POST', headers: request.headers, body: activity as Record<string, unknown> }, sink, logic);
    return caught.failed || caught.status !== 200 ? { status: 503 } : { status: 200, body: caught.body as Reply['body'] };
  };
  const receive = async (request: Request): Promise<Reply> => {
    const claims = await check(request.headers.authorization ?? '');
    if (!claims.ok) return refuse(claims.reason);
    const body = await readJson(request);
    if (!body.ok) return refuse(body.reason);
    const admitted = admit(body.value, claims.value, options);
    if (!admitted.ok) return refuse(admitted.reason);
    const dialog = dialogOf(admitted.value.activity);
    if (dialog) return run(request, admitted.value.activity, async () => ({ kind: 'invoke', body: dialog }));
    const heard = translate(admitted.value, await mentionedIn(admitted.value));
    if (!heard.ok) return refuse(heard.reason);
    return heard.value ? run(request, admitted.value.activity, hear(heard.value)) : { status: 200 };
  };

  return async (request: Request, response: Response): Promise<void> => {
    try {
      send(response, await receive(request));
    } catch (error) {
      options.report({ event: 'failed', doing: 'receive', error });
      send(response, { status: 503 });
    }
  };
};
