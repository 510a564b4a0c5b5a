import assert from 'node:assert/strict';
import { ana, registered, Walk } from '../../world/walk.ts';

const two = (): Walk => new Walk('rehearsal').finds(ana('authenticator-code', 'email-code'));

describe('could you get back in today?', () => {
  it('tries each method for itself, and says yes once what was passed would be enough', () => {
    const walk = two().asks('rehearsal.title').offers('try:r-authenticator-code', 'try:r-email-code', 'finish', 'cancel');
    walk
      .presses('try:r-authenticator-code')
      .asks('code.authenticator-code')
      .types()
      .settles('check-code')
      .asks('rehearsal.title');
    walk.offers('try:r-email-code', 'finish', 'cancel').presses('try:r-email-code').picks('email-code').settles('send-code');
    walk
      .types()
      .settles('check-code')
      .asks('rehearsal.title')
      .offers('finish', 'cancel')
      .presses('finish')
      .asks('rehearsal.could');
    assert.deepEqual(
      walk.promised.filter((one) => one.do !== 'find-account').map((one) => one.with?.purpose),
      ['rehearsal', 'rehearsal', 'rehearsal'],
    );
    assert.ok(walk.promised.every((one) => ['find-account', 'send-code', 'check-code'].includes(one.do)));
  });

  it('one of two is not enough, and none is none', () => {
    two().presses('try:r-authenticator-code').types().settles('check-code').presses('finish').asks('rehearsal.could-not');
    two().presses('finish').asks('rehearsal.could-not');
  });

  it('a wrong code shows nothing', () => {
    const walk = two().presses('try:r-authenticator-code').types().refuses('check-code', 'wrong');
    walk.asks('code.authenticator-code', 'problem.code.wrong');
  });

  it('what is worn out, held back or switched off cannot be tried', () => {
    const worn = registered('authenticator-code', { worn: true });
    const held = registered('email-code', { usableFrom: Number.MAX_SAFE_INTEGER });
    new Walk('rehearsal').finds(ana(worn, held)).asks('rehearsal.title').offers('finish', 'cancel');
    const off = { methods: { 'email-code': { enabled: false } } };
    new Walk('rehearsal', off)
      .finds(ana('authenticator-code', 'email-code'))
      .offers('try:r-authenticator-code', 'finish', 'cancel');
  });

  it('nobody without methods is kept waiting', () => {
    new Walk('rehearsal').finds(ana()).asks('refused.not-registered');
  });
});
