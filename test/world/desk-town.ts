import assert from 'node:assert/strict';
import type { CaseAction } from '../../src/core/cases/actions.ts';
import type { Case } from '../../src/core/cases/case.ts';
import type { Result } from '../../src/core/result.ts';
import { askNumber } from '../../src/runtime/cases/asking-number.ts';
import { openCase } from '../../src/runtime/cases/opening.ts';
import type { CaseParts } from '../../src/runtime/cases/parts.ts';
import { actorOf, casePartsOf, cast, rules } from './case-town.ts';
import { type Joining, joining } from './joining.ts';
import { type Replica, Town } from './town.ts';

/** Account ids of the cast, as the people file has them. */
export const ids = { ana: 'fh-1001', ben: 'fh-1002', mia: 'fh-1003', hank: 'fh-1004', ida: 'fh-1005', vera: 'fh-1006' } as const;

/** Why something was not done; `ok` where it was. */
export const why = (result: Result<unknown, string>): string => (result.ok ? 'ok' : result.reason);

/** A town with a helpdesk: who is in which group changes as the test wants it. Vera and Ben have written to the bot before. */
export class DeskTown {
  readonly town: Town;
  readonly one: Replica;
  readonly two: Replica;
  readonly groups: Joining;
  readonly parts: CaseParts;

  private constructor(town: Town, one: Replica, two: Replica, groups: Joining) {
    this.town = town;
    this.one = one;
    this.two = two;
    this.groups = groups;
    this.parts = casePartsOf(one);
  }

  static async up(): Promise<DeskTown> {
    const groups = joining();
    const town = await Town.up({ people: [...cast, 'ben.baker', 'adam.ames'], directory: groups.through });
    const desk = new DeskTown(town, await town.replica('one'), await town.replica('two'), groups);
    for (const login of ['vera.voss', 'ben.baker']) await (await town.person(login, 'teams', desk.one)).says('help');
    return desk;
  }

  joins(account: string, group: 'helpdesk' | 'helpdesk-approvers'): void {
    this.groups.joined.set(account, [...(this.groups.joined.get(account) ?? []), group]);
  }

  /** Somebody opens a case about somebody. */
  async opens(by: string, about = 'ana.alvarez', ticket = 'INC-1'): Promise<Result<Case, string>> {
    const { parts, town } = this;
    return openCase(parts, await actorOf(town, by, 'agent'), await town.account(about), ticket, rules);
  }

  /** The id of a case that is opened. */
  async opened(by = 'hank.holt', about = 'ana.alvarez', ticket = 'INC-1'): Promise<string> {
    const of = await this.opens(by, about, ticket);
    assert.ok(of.ok, JSON.stringify(of));
    return of.value.id;
  }

  /** Whoever has a case asks its caller for a number. */
  async asksNumber(id: string, action: CaseAction = 'unlock', by = 'hank.holt'): Promise<Result<Case, string>> {
    return askNumber(this.parts, id, await actorOf(this.town, by, 'agent'), action, rules);
  }
}
