/** Somebody made up by number: the same in every run. */
export interface Employee {
  readonly account: string;
  readonly login: string;
  readonly mail: string;
  readonly teams: string;
  readonly slack: string;
  /** An address of their own, for the limits by source. */
  readonly source: string;
}

/** The employee of a number below 16 million. */
export const employee = (number: number): Employee => {
  const six = String(number).padStart(6, '0');
  const login = `worker${six}`;
  return {
    account: `bench-${six}`,
    login,
    mail: `${login}@fernhill.example`,
    teams: `be0c0000-0000-4000-8000-000000${six}`,
    slack: `U0W${six}`,
    source: `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
  };
};

/** As many employees, from number 0 on. */
export const employees = (count: number): readonly Employee[] => Array.from({ length: count }, (_, number) => employee(number));

const entryOf = (tenant: string, team: string) => (one: Employee) => ({
  id: one.account,
  login: one.login,
  upn: one.mail,
  mail: one.mail,
  givenName: 'Wilma',
  surname: 'Worker',
  groups: ['staff'],
  chat: { teams: { tenant, objectId: one.teams }, slack: { team, user: one.slack } },
});

/** The people file of these employees; JSON is YAML. They have no first password: hashing thousands would be all the bench does. */
export const peopleFile = (everybody: readonly Employee[], tenant: string, team: string): string =>
  JSON.stringify({ organisation: 'Fernhill', groups: [{ name: 'staff' }], people: everybody.map(entryOf(tenant, team)) });
