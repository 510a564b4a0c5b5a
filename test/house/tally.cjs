// Mocha wants a reporter as the module itself: hence the one CommonJS file of the house.
const { writeFileSync } = require('node:fs');
const { relative } = require('node:path');
const { reporters, Runner } = require('mocha');

const Shown = process.env.CI ? reporters.Dot : reporters.Spec;
const slowestShown = 12;

/** Shows the run as usual, then where its time went, and leaves its numbers in the file named by LATCHKEY_TALLY. */
module.exports = class Tally extends Shown {
  constructor(runner, options) {
    super(runner, options);
    this.spentMs = new Map();
    const spend = ({ file, duration = 0 }) => this.spentMs.set(file, (this.spentMs.get(file) ?? 0) + duration);
    runner.on(Runner.constants.EVENT_TEST_END, spend).on(Runner.constants.EVENT_HOOK_END, spend);
  }

  done(failures, finish) {
    const { passes, pending } = this.stats;
    writeFileSync(process.env.LATCHKEY_TALLY, JSON.stringify({ passed: passes, failed: failures + pending }));
    const slowest = [...this.spentMs].filter(([file]) => file).sort(([, one], [, other]) => other - one);
    for (const [file, ms] of slowest.slice(0, slowestShown))
      console.log(`  ${String(Math.round(ms / 1000)).padStart(4)} s  ${relative('.', file)}`);
    finish(failures);
  }
};
