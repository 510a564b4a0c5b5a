// Loaded before a program that would listen on every interface: it listens on this machine only, and ends with its parent.
import { Server } from 'node:net';

const listen = Server.prototype.listen;

/** @this {Server} @param {unknown[]} args */
Server.prototype.listen = function listenOnLoopback(...args) {
  const [first, ...rest] = args;
  if (typeof first === 'object' && first !== null) return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  const done = args.filter((one) => typeof one === 'function');
  return listen.call(this, { port: Number(first ?? 0), host: '127.0.0.1' }, ...done);
};

process.on('disconnect', () => process.exit(0));
