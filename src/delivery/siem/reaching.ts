import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { no, ok, type Result } from '../../core/result.ts';

/** Where a receiver listens: by TLS with the roots of Node, or those of `ca` (PEM); or in the clear. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly isTls: boolean;
  readonly ca: string | null;
}

const withinMs = 10_000;

/** A connection to it, on its way. A receiver whose certificate cannot be trusted hears nothing: the socket fails before it connects. */
export const socketTo = ({ host, port, isTls, ca }: Place): Socket =>
  isTls ? connectTls({ host, port, servername: host, ...(ca === null ? {} : { ca }) }) : connectPlain({ host, port });

/** Why a receiver cannot be used: nobody answers within 10 s, or whoever answers offers no TLS we trust. */
export type NotReached = 'unreachable' | 'untrusted';

/** Whether it answers and can be trusted; nothing is sent. */
export const reach = (place: Place): Promise<Result<null, NotReached>> =>
  new Promise((done) => {
    const socket = socketTo(place);
    let isAnswered = false;
    const end = (result: Result<null, NotReached>): void => {
      clearTimeout(timer);
      socket.destroy();
      done(result);
    };
    const timer = setTimeout(() => end(no('unreachable')), withinMs);
    socket.once('connect', () => {
      isAnswered = true;
      if (!place.isTls) end(ok(null));
    });
    socket.once('secureConnect', () => end(ok(null)));
    socket.on('error', () => end(no(isAnswered ? 'untrusted' : 'unreachable')));
  });
