/** One line of the table: a figure, beside what it is compared with, and whether the budget is kept (null: there is none). */
export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly beside: string;
  readonly budget: string;
  readonly isKept: boolean | null;
}

/** A figure with two digits that mean something. */
export const short = (number: number): string =>
  number >= 100 ? String(Math.round(number)) : number >= 10 ? number.toFixed(1) : number.toFixed(2);

/** Milliseconds as µs. */
export const micro = (ms: number): string => `${Math.round(ms * 1_000)} µs`;

const mark = ({ isKept }: Line): string => (isKept === null ? '' : isKept ? 'kept' : 'MISSED');

/** The lines as a table of plain text. */
export const table = (lines: readonly Line[]): string => {
  const rows = [
    ['', 'this run', 'beside it', 'budget', ''],
    ...lines.map((line) => [line.what, line.figure, line.beside, line.budget, mark(line)]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
