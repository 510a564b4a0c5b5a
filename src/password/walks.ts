import { squeeze } from './fold.ts';

const shortestRun = 4;

/** Runs along keyboards and alphabets, as people draw them: rows, columns, zigzags; German and French rows where they differ. */
const lines = [
  '12345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  'wxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  'q1w2e3r4t5y6u7i8o9p0',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qazxsw23edcvfr45tgbnhy67ujmki89olp0',
  'zaq12wsxcde34rfvbgt56yhnmju78iklo90p',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
  '147258369',
];

const reversed = (line: string): string => [...line].reverse().join('');
const forthAndBack = [...lines, ...lines.map(reversed)];

const pairsOf = (line: string): string[] => [...line.slice(1)].map((next, at) => `${line[at]}${next}`);
const neighbours = new Set(forthAndBack.flatMap(pairsOf));

/** How many characters from `start` follow one line or are one character repeated. */
const runFrom = (text: string, start: number): number => {
  let longest = 1;
  while (text[start + longest] === text[start]) longest++;
  if (!neighbours.has(text.slice(start, start + 2))) return longest;
  for (const line of forthAndBack) {
    let length = longest;
    while (start + length < text.length && line.includes(text.slice(start, start + length + 1))) length++;
    longest = length;
  }
  return longest;
};

/** Whether a text is nothing but runs of four and more: `qwertyuiopasdfgh`, `1qaz2wsx3edc4rfv`, `aaaabbbb12345678`; separators do not count. */
export const isWalk = (password: string): boolean => {
  const text = squeeze(password);
  let at = 0;
  while (at < text.length) {
    const run = runFrom(text, at);
    if (run < shortestRun) return false;
    at += run;
  }
  return text.length > 0;
};
