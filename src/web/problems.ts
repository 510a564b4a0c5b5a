import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { say } from '../text/say.ts';

/** Answers a request that no route answers, or that a route could not: a bare status becomes words. Never shows why (SEC-30). */
export type AnswerProblem = (request: IncomingMessage, response: ServerResponse, status: number) => void;

const event = 'problem';

/** Answers with one neutral sentence: what a listener without pages says. */
export const bareProblem: AnswerProblem = (_request, response, status) => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(say('en', { say: 'page.problem.bare' }));
};

/** Lets `answer` speak for every problem of this server from now on. */
export const answerProblemsWith = (server: Server, answer: AnswerProblem): void => {
  server.removeAllListeners(event);
  server.on(event, answer);
};

/** Answers with a problem, unless an answer has begun: then the connection ends. */
export const raiseProblem = (server: Server, request: IncomingMessage, response: ServerResponse, status: number): void => {
  if (response.headersSent) response.destroy();
  else server.emit(event, request, response, status);
};
