// Mocha wants a reporter as the module itself: hence the one CommonJS file of the house.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

const Shown = process.env.CI ? reporters.Dot : reporters.Spec;

/** Shows the run as usual and leaves its numbers in the file named by LATCHKEY_TALLY. */
module.exports = class Tally extends Shown {
  done(failures, finish) {
    const { passes, pending } = this.stats;
    writeFileSync(process.env.LATCHKEY_TALLY, JSON.stringify({ passed: passes, failed: failures + pending }));
    finish(failures);
  }
};
