/** The steps of self-service a directory can be asked about before anybody needs them. */
export type PreflightStep = 'find' | 'check-password' | 'sign-in' | 'reset' | 'change' | 'unlock' | 'end-sessions' | 'issue-pass';

/** Whether one step would work for one account, and why not. `reason` names a sentence `preflight.<reason>`; `with` fills it in. */
export interface PreflightFinding {
  readonly step: PreflightStep;
  readonly works: boolean | 'unknown';
  readonly reason: string | null;
  readonly with?: Readonly<Record<string, string | number>>;
}

/** One right of the service account: what it is called where it is given, whether the product needs it, and whether it is there (SEC-24). */
export interface RightFinding {
  readonly right: string;
  readonly isNeeded: boolean;
  readonly isHeld: boolean | 'unknown';
  /** Everything works without it, and one thing less well: what that is. Then it is neither needed nor too much. */
  readonly without?: string;
}
