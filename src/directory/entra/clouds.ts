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
  readonly bot: BotHosts;
  /** Failed sign-ins until smart lockout (Entra model 8.4.1). */
  readonly lockoutThreshold: number;
}

/** What the Bot Framework of a cloud is called and where it answers. */
export interface BotHosts {
  /** Where the bot proves itself: authority and tenant of a bot that is not bound to one tenant. */
  readonly loginTenant: string;
  readonly scope: string;
  readonly metadataUrl: string;
  readonly issuer: string;
  readonly channelService: string | null;
  /** Hosts replies may go to (SEC-7). */
  readonly serviceHosts: readonly string[];
  readonly serviceUrl: string;
}

/** The clouds of Microsoft Entra (Graph: national cloud deployments; Bot Framework: government and China authentication constants). */
export const clouds: Readonly<Record<Cloud, CloudHosts>> = {
  public: {
    authority: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    portal: 'https://entra.microsoft.com',
    account: 'https://myaccount.microsoft.com',
    bot: {
      loginTenant: 'botframework.com',
      scope: 'https://api.botframework.com/.default',
      metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      issuer: 'https://api.botframework.com',
      channelService: null,
      serviceHosts: ['smba.trafficmanager.net'],
      serviceUrl: 'https://smba.trafficmanager.net/teams/',
    },
    lockoutThreshold: 10,
  },
  'us-government': {
    authority: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    portal: 'https://entra.microsoft.us',
    account: 'https://myaccount.microsoft.us',
    bot: {
      loginTenant: 'MicrosoftServices.onmicrosoft.us',
      scope: 'https://api.botframework.us/.default',
      metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
      issuer: 'https://api.botframework.us',
      channelService: 'https://botframework.azure.us',
      serviceHosts: ['smba.infra.gov.teams.microsoft.us'],
      serviceUrl: 'https://smba.infra.gov.teams.microsoft.us/teams/',
    },
    lockoutThreshold: 3,
  },
  china: {
    authority: 'https://login.partner.microsoftonline.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    portal: 'https://entra.microsoftonline.cn',
    account: 'https://myaccount.microsoft.cn',
    bot: {
      loginTenant: 'microsoftservices.partner.onmschina.cn',
      scope: 'https://api.botframework.azure.cn/.default',
      metadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
      issuer: 'https://api.botframework.azure.cn',
      channelService: 'https://botframework.azure.cn',
      serviceHosts: ['frontend.botapi.msg.infra.teams.microsoftonline.cn'],
      serviceUrl: 'https://frontend.botapi.msg.infra.teams.microsoftonline.cn/teams/',
    },
    lockoutThreshold: 10,
  },
};
