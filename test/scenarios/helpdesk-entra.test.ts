import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fernhill, startFernhill } from '../world/graph/fernhill.ts';
import { addGroup, addUser, type User } from '../world/graph/tenant.ts';
import { answers, calls, numberOn } from '../world/scenario/call.ts';
import { approves, asksSecond, does, seesPass } from '../world/scenario/deeds.ts';
import { type PersonName, people } from '../world/scenario/people.ts';
import { eventually, type Person, type Scenario, scenario } from '../world/scenario.ts';

const domain = 'fernhill.example';

describe('a Temporary Access Pass of Entra, through the helpdesk', function () {
  this.timeout(90_000);
  let world: Scenario;
  let fernhill: Fernhill;
  const users = new Map<PersonName, User>();
  const met = new Map<PersonName, Person>();
  const everybody = ['mia', 'ana', 'ben', 'hank', 'vera'] as const;

  /** The whole product on Entra: Teams and Graph are one tenant, so that a person's object id is their account. */
  before(async () => {
    world = await scenario('teams', {
      env: async (given) => {
        fernhill = await startFernhill(undefined, {}, given.TEAMS_TENANT_IDS);
        const { tenant, graph, app } = fernhill;
        for (const name of everybody) {
          const { teams: id, login, work: mail } = people[name];
          const manager = users.get('mia')?.id ?? null;
          users.set(name, addUser(tenant, { id, userPrincipalName: `${login}.tap@${domain}`, mail, manager }));
        }
        addGroup(tenant, 'Desk', [people.hank.teams]);
        addGroup(tenant, 'Deciders', [people.vera.teams]);
        return {
          DIRECTORY: 'entra',
          ENTRA_TENANT_ID: tenant.id,
          ENTRA_CLIENT_ID: app.clientId,
          ENTRA_CERTIFICATE_FILE: 'test/world/graph/app-certificate.pem',
          GRAPH_BASE_URL: graph.origin,
          ENTRA_AUTHORITY_URL: graph.origin,
          ROLE_AGENTS: 'Desk',
          ROLE_APPROVERS: 'Deciders',
          ROLE_ADMINS: '',
          TIER0_GROUPS: '',
          BREAK_GLASS_ACCOUNTS: `emergency.one@${domain}`,
        };
      },
    });
  });
  after(async () => {
    await world?.stop();
    await fernhill?.close();
  });

  /** Somebody of the people file as Entra knows them, with an app and codes on paper. */
  const person = async (name: (typeof everybody)[number]): Promise<Person> => {
    const known = met.get(name);
    if (known) return known;
    const one = world.person(name);
    met.set(name, one);
    const { teams, login } = one.who;
    Object.assign(one, { who: { ...one.who, account: teams, login: `${login}.tap@${domain}` } });
    await world.office.registers(one, ['authenticator-code', 'recovery-code'], world.directory);
    await one.asks('help', 'menu.title');
    return one;
  };

  it('is shown once to the target, on their page; the agent reads “issued, valid until”, and nobody else has it (SEC-91)', async () => {
    const [ana, hank, vera] = [await person('ana'), await person('hank'), await person('vera')];
    const number = await calls(hank, ana, 'INC-4711', 1); // the directory cannot unlock: that line has no button
    await answers(ana, number);
    await hank.sees('case.state.needs-approval');
    await asksSecond(hank);
    await approves(vera);
    await hank.sees('case.state.approved');
    await does(hank);
    const pass = await seesPass(ana);

    const made = users.get('ana')?.pass;
    assert.equal(pass, made?.value);
    assert.deepEqual([made?.isUsableOnce, made?.minutes], [true, 60]);
    assert.ok(ana.browser.page.text.includes('once'), ana.browser.page.text);
    await eventually('the card says until when', () => /valid until/.test(hank.screen.text));
    assert.match(hank.screen.text, /Issued, valid until \d\d:\d\d/);

    const again = await ana.browser.opens(ana.browser.page.url);
    assert.ok(!again.html.includes(pass), 'a reload does not show it again');
    for (const { chat, who } of [ana, hank, vera]) assert.ok(!chat.everything().includes(pass), `${who.name}: in a chat`);
    assert.ok(!JSON.stringify(everybody.flatMap((name) => world.mail.to(people[name].work))).includes(pass), 'in a mail');
    assert.ok(!JSON.stringify(await world.office.records.tail(1_000)).includes(pass), 'in the audit');
    for (const file of readdirSync(world.dataDir).filter((name) => /\.db/.test(name)))
      assert.ok(!readFileSync(join(world.dataDir, file)).includes(pass), `in ${file}`);
    assert.equal(numberOn(hank), '');
    const subjects = await world.told(people.mia.work);
    assert.ok(
      subjects.some((one) => /pass/i.test(one)),
      subjects.join(),
    );
  });

  it('Graph refuses it: told as not issued to both, and nothing is left open', async () => {
    const [ben, hank, vera] = [await person('ben'), await person('hank'), await person('vera')];
    const number = await calls(hank, ben, 'INC-4712', 1);
    await answers(ben, number);
    await hank.sees('case.state.needs-approval');
    await asksSecond(hank);
    await approves(vera);
    await hank.sees('case.state.approved');
    await does(hank);
    fernhill.tenant.passes.isEnabled = false;
    await assert.rejects(seesPass(ben), /no pass on the page/);
    await ben.sees('assisted.pass.not-issued');
    await hank.sees('case.state.refused');
    assert.equal(users.get('ben')?.pass, null);
    fernhill.tenant.passes.isEnabled = true;
  });
});
