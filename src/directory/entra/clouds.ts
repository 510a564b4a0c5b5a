import type { Cloud } from '../settings.ts';

/** The hosts of one Microsoft cloud, as one set: they are never mixed. */
export interface CloudHosts {
  /** Where tokens come from and people sign in. */
  readonly authority: string;
  readonly graph: string;
  /** The administrator's portal, for links in operator texts. */
  readonly portal: string;
  /** The account's own pages: security information and password. */
  readonly account: string;
  /** Failed sign-ins until smart lockout (Entra model 8.4.1). */
  readonly lockoutThreshold: number;
}

/** The clouds of Microsoft Entra (Graph: national cloud deployments). */
export const clouds: Readonly<Record<Cloud, CloudHosts>> = {
  public: {
    authority: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    portal: 'https://entra.microsoft.com',
    account: 'https://myaccount.microsoft.com',
    lockoutThreshold: 10,
  },
  'us-government': {
    authority: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    portal: 'https://entra.microsoft.us',
    account: 'https://myaccount.microsoft.us',
    lockoutThreshold: 3,
  },
  china: {
    authority: 'https://login.partner.microsoftonline.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    portal: 'https://entra.microsoftonline.cn',
    account: 'https://myaccount.microsoft.cn',
    lockoutThreshold: 10,
  },
};
