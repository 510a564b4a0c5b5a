// Mocha wants a reporter as the module itself: hence the one CommonJS file of the house.
const { writeFileSync } = require('node:fs');
const { relative } = require('node:path');
const { reporters, Runner } = require('mocha');

const Shown = process.env.CI ? reporters.Dot : reporters.Spec;
const slowestShown = 12;

/** Shows the run as usual, then where its time went, and leaves the numbers of each file in the file named by LATCHKEY_TALLY. */
module.exports = class Tally extends Shown {
  constructor(runner, options) {
    super(runner, options);
    this.spentMs = new Map();
    const spend = ({ file, duration = 0 }) => this.spentMs.set(file, (this.spentMs.get(file) ?? 0) + duration);
    const { EVENT_HOOK_END, EVENT_TEST_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } = Runner.constants;
    runner.on(EVENT_TEST_END, spend).on(EVENT_HOOK_END, spend);
    this.files = {};
    const counts = (what) => (test) => {
      const file = relative('.', test.file ?? '');
      this.files[file] ??= { passed: 0, failed: 0 };
      this.files[file][what] += 1;
    };
    runner.on(EVENT_TEST_PASS, counts('passed')).on(EVENT_TEST_FAIL, counts('failed')).on(EVENT_TEST_PENDING, counts('failed'));
  }

  done(failures, finish) {
    writeFileSync(process.env.LATCHKEY_TALLY, JSON.stringify(this.files));
    const slowest = [...this.spentMs].filter(([file]) => file).sort(([, one], [, other]) => other - one);
    for (const [file, ms] of slowest.slice(0, slowestShown))
      console.log(`  ${String(Math.round(ms / 1000)).padStart(4)} s  ${relative('.', file)}`);
    finish(failures);
  }
};
