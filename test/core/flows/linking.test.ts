import assert from 'node:assert/strict';
import { doors, linkEnds } from '../../../src/core/flows/link-states.ts';
import { ok } from '../../../src/core/result.ts';
import { ana, Walk } from '../../world/walk.ts';

const free = (isSuspended = false) => ok({ standing: 'free', doors: [...doors], isSuspended });
const claim = (needsGates: boolean, who = ana()) => ok({ who, needsGates });
const choosing = () => new Walk('link').settles('look-link', free()).asks('link.choose');
const inMailbox = () =>
  choosing()
    .presses('door:password')
    .asks('link.password')
    .submits('account-name', 'current-password')
    .settles('check-account-password');

describe('linking, step by step (SEC-16)', () => {
  it('by another chat: the number, the code on the page, done', () => {
    const walk = choosing()
      .offers(...doors.map((door) => `door:${door}`), 'cancel')
      .presses('door:other-chat');
    walk.settles('show-number', ok('482913')).asks('link.number');
    assert.deepEqual(walk.page, { kind: 'enter-linking-code', number: '482 913' });
    walk.submits('linking-code').refuses('check-linking-code', 'wrong').asks('link.number', 'problem.link.wrong');
    walk.submits('linking-code').settles('check-linking-code', claim(false)).owes('make-link').asks('progress.saving');
    walk.settles('make-link', ok('ana')).asks('link.done');
    assert.ok(walk.isOver);
  });

  it('by password and mail: the mailbox is asked whatever was typed; five wrong codes end it', () => {
    const walk = inMailbox().asks('link.mail-code').offers('submit', 'again', 'other-way', 'cancel');
    walk.presses('again').owes('send-link-code').settles('send-link-code').asks('link.mail-code');
    for (let tries = 0; tries < 4; tries += 1)
      walk.types().refuses('check-link-code', 'wrong').asks('link.mail-code', 'problem.link.wrong');
    walk.types().refuses('check-link-code', 'wrong').asks('link.ended.not-verified');
    assert.ok(walk.isOver);
  });

  it('where gates are needed they come after the door; where there is nothing to show, it ends', () => {
    const walk = inMailbox()
      .types()
      .settles('check-link-code', claim(true, ana('authenticator-code')));
    walk.asks('code.authenticator-code').types().settles('check-code').owes('make-link');
    const evidence = JSON.parse(String(walk.promised.at(-1)?.with?.evidence));
    assert.deepEqual(
      evidence.map((one: { method: string }) => one.method),
      ['authenticator-code'],
    );
    inMailbox().types().settles('check-link-code', claim(true)).asks('link.ended.gates');
  });

  it('another way leads back to the choice, with nothing passed', () => {
    inMailbox().presses('other-way').settles('look-link', free()).asks('link.choose');
  });

  it('a chat that is linked, held back, or cannot be linked is told so', () => {
    new Walk('link').settles('look-link', ok({ standing: 'linked', login: 'ana' })).asks('link.linked');
    new Walk('link').settles('look-link', free(true)).asks('link.choose', 'link.suspended');
    new Walk('link').settles('look-link', ok({ standing: 'free', doors: [], isSuspended: false })).asks('link.ended.no-way');
  });

  it('every end has its words', () => {
    for (const why of linkEnds.filter((one) => one !== 'no-way' && one !== 'gates')) {
      const walk = inMailbox().types().settles('check-link-code', claim(false)).refuses('make-link', why);
      walk.asks(`link.ended.${why}`);
    }
  });

  it('a code is given out after one gate, where something is registered; on tier 0 something must be', () => {
    const walk = new Walk('link-other').finds(ana('authenticator-code')).asks('code.authenticator-code');
    walk.types().settles('check-code').asks('link.other.number').presses('submit', { number: '482 913' });
    walk.settles('find-number', ok('slack')).asks('link.other.code').onPage('reveal').owes('make-linking-code');
    walk.settles('make-linking-code').onPage('confirm').asks('link.other.done');
    new Walk('link-other').finds(ana()).asks('link.other.number');
    new Walk('link-other').finds({ ...ana(), tier: 0 }).asks('refused.not-registered');
  });

  it('a chat is unlinked after the gates there are; what the organisation knows is not offered', () => {
    const chat = { channel: 'slack', tenant: 'T', person: 'U', linkedAt: 1_700_000_000_000, isHere: false };
    const known = { ...chat, channel: 'teams', linkedAt: null };
    const walk = new Walk('chats')
      .finds(ana('authenticator-code'))
      .settles('find-chats', ok([known, chat]))
      .asks('chats.title');
    walk
      .presses('unlink')
      .types()
      .settles('check-code')
      .settles('find-chats', ok([known, chat]))
      .asks('chats.which');
    walk.offers('unlink:0', 'finish', 'cancel').presses('unlink:0').owes('unlink-chat').settles('unlink-chat', ok('there'));
    walk
      .settles('find-chats', ok([known]))
      .asks('chats.title', 'chats.unlinked')
      .offers('begin:link-other', 'cancel');
  });
});
