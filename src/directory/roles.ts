/** Groups whose members are privileged or helpdesk (SEC-20). Bot admins are tier 0. */
export interface RoleGroups {
  readonly tier0: readonly string[];
  readonly admins: readonly string[];
  readonly agents: readonly string[];
  readonly approvers: readonly string[];
}
