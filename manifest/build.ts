import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { slackManifest } from './slack/manifest.ts';
import { teamsPackage } from './teams/package.ts';

/** Writes what the two platforms want to be given: `latchkey-teams.zip` and `latchkey-slack.json`. */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'data/manifest' },
    organisation: { type: 'string', default: 'Latchkey' },
    website: { type: 'string' },
    privacy: { type: 'string' },
    terms: { type: 'string' },
  },
});
const { TEAMS_APP_ID: appId, PUBLIC_BASE_URL: publicBaseUrl, SLACK_SSO_DECLARED: declared } = process.env;
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const write = async (name: string, content: Uint8Array | string): Promise<void> => {
  await mkdir(values.out, { recursive: true });
  await writeFile(join(values.out, name), content);
  console.log(`Wrote ${join(values.out, name)}`);
};

if (!publicBaseUrl?.startsWith('https://')) {
  console.error('Set PUBLIC_BASE_URL to the https address people reach Latchkey at, and TEAMS_APP_ID for the Teams package.');
  process.exit(2);
}
await write('latchkey-slack.json', `${JSON.stringify(slackManifest(publicBaseUrl, declared === 'true'), null, 2)}\n`);
const { organisation, website = publicBaseUrl, privacy = website, terms = website } = values;
if (appId)
  await write('latchkey-teams.zip', await teamsPackage({ appId, version, publicBaseUrl, organisation, website, privacy, terms }));
