import { parseArgs } from 'node:util';
import type { AuditRecord } from '../core/audit.ts';
import { auditReport, type ChainFault, type ChainReport } from '../store/audit-verify.ts';
import { readCheckpoints, readClosings } from '../store/checkpoints.ts';
import { verifyFile } from './audit-file.ts';
import { forget } from './audit-forget.ts';
import { releaseSegment } from './audit-release.ts';
import { removedLine, segments } from './audit-segments.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';
import { withDirectory } from './directory.ts';
import { operatorRecord } from './operator-record.ts';
import { type Parts, withParts } from './parts.ts';

const faults: Readonly<Record<ChainFault, string>> = {
  sequence: 'a record is missing, inserted or doubled at',
  link: 'changed, moved, or not written by Latchkey: record',
  anchor: 'differs from its checkpoint: record',
  cut: 'the chain ends before a checkpoint; missing from record',
  'forged-anchor': 'a checkpoint was not signed by Latchkey: the one of record',
  segment: 'what stands for removed records was changed, or is not by Latchkey: segment',
};

const chainLine = (chain: ChainReport): string => {
  if (chain.ok) return `The chain is whole: ${chain.records} records, head ${chain.head.hash.slice(0, 16)}.`;
  return `The chain is broken: ${faults[chain.fault]} ${chain.seq}${chain.id ? ` (${chain.id})` : ''}.`;
};

/** The exit code of a chain, and how many checkpoints it was held against. */
const told = ({ say }: World, chain: ChainReport, anchors: number): ExitCode => {
  say(
    anchors > 0 ? `Compared with ${anchors} checkpoints.` : 'No checkpoint to compare with: a tail that was cut would not show.',
  );
  return chain.ok ? 0 : 1;
};

const verify = async ({ config, keys, records }: Parts, world: World, anchorFile: string | undefined): Promise<ExitCode> => {
  const { say, now } = world;
  const file = anchorFile ?? config.anchorFile;
  const [anchors, closings] = [await readCheckpoints(file), await readClosings(file)];
  const { chain, removed, unsealed, openIntents } = await auditReport(records, keys, anchors, now(), closings);
  say(chainLine(chain));
  for (const one of removed) say(removedLine(one));
  const code = told(world, chain, anchors.length);
  if (unsealed > 0) say(`${unsealed} records are not sealed yet.`);
  for (const { id, kind, begunAt } of openIntents)
    say(`No outcome is recorded of the ${kind} begun at ${new Date(begunAt).toISOString()} (${id}).`);
  return code;
};

const verifyExported = async (parts: Parts, world: World, file: string, anchorFile: string | undefined): Promise<ExitCode> => {
  const place = anchorFile ?? parts.config.anchorFile;
  const chain = await verifyFile(parts, world, file, place);
  if (!chain) return ended(world, 1, 'The file holds no record.');
  world.say(chainLine(chain));
  if (!chain.ok && chain.fault === 'cut')
    world.say(
      'Records that were written after the file was exported are missing too: compare with the checkpoints of that day (--anchor).',
    );
  return told(world, chain, (await readCheckpoints(place)).length);
};

/** Reading the audit is itself audited (SEC-119). */
const readingOf = (world: World, action: 'audit.read' | 'audit.exported', count: number): AuditRecord =>
  operatorRecord(world, { action, outcome: 'success', detail: { count } });

const tail = async ({ records }: Parts, world: World, count: number): Promise<ExitCode> => {
  const newest = await records.tail(count);
  await records.audit(readingOf(world, 'audit.read', count));
  for (const record of newest) world.say(JSON.stringify(record));
  return 0;
};

/** Every sealed record, one JSON object a line, oldest first: to be kept elsewhere, and verified there or here. */
const exportAll = async ({ records }: Parts, world: World): Promise<ExitCode> => {
  await records.audit(readingOf(world, 'audit.exported', (await records.head()).seq));
  for await (const record of records.sealed(1, Number.MAX_SAFE_INTEGER)) world.say(JSON.stringify(record));
  return 0;
};

const isCount = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text);

/** `latchkey audit`: verifies the chain, or shows its newest records, one JSON object a line. */
export const audit: Command = {
  usage: [
    'audit verify [--anchor FILE]            whether the audit is what was written, against checkpoints',
    'audit verify --file FILE [--anchor FILE] the same for an exported file',
    'audit export                            every sealed record, one JSON object a line',
    'audit tail [N]                          the newest N records (20)',
    'audit segments [N]                      what the audit is cut into, what went and what goes next (the newest 20)',
    'audit release-segment N --reason TEXT   lets the oldest segment go although it is broken, so that those behind it can go',
    'audit forget ACCOUNT [teams/TENANT/PERSON ...] --reason TEXT   for somebody gone: records stay, nobody can tell whom they are about',
  ],
  async run(words, world) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { anchor: { type: 'string' }, file: { type: 'string' }, reason: { type: 'string' } },
    });
    const [verb, count = '20', ...more] = positionals;
    if (verb === 'forget' && positionals.length > 1)
      return withDirectory(world, (parts) => forget(parts, world, positionals.slice(1), values.reason?.trim() ?? ''));
    if (verb === 'release-segment' && positionals.length === 2 && isCount(count))
      return withParts(world, (parts) => releaseSegment(parts, world, Number(count), values.reason?.trim() ?? ''));
    if (verb === 'segments' && more.length === 0 && isCount(count))
      return withParts(world, (parts) => segments(parts, world, Number(count)));
    const { file, anchor } = values;
    if (verb === 'verify' && positionals.length === 1 && file !== undefined)
      return withParts(world, (parts) => verifyExported(parts, world, file, anchor));
    if (verb === 'verify' && positionals.length === 1) return withParts(world, (parts) => verify(parts, world, anchor));
    if (verb === 'export' && positionals.length === 1) return withParts(world, (parts) => exportAll(parts, world));
    if (verb === 'tail' && more.length === 0 && isCount(count))
      return withParts(world, (parts) => tail(parts, world, Number(count)));
    return showUsage(audit, world);
  },
};
