import { table } from '../bench/report.ts';
import { reportTimes } from '../bench/report-times.ts';

/** Reports at any size, by hand: `node test/soak/report-scale.ts 10000000`. On a laptop ten million take half an hour and 10 GB. */
const registered = process.argv.slice(2).map(Number);
const lines = await reportTimes({
  scale: { registered },
  say: (line) => console.log(line),
});
console.log(table(lines));
process.exit(lines.some(({ isKept }) => isKept === false) ? 1 : 0);
