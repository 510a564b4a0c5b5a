import type { Cloud } from '../directory/settings.ts';

/** The Bot Framework's addresses in one cloud (Azure Bot Service, "configure bots for US Government" and "deploy to Azure China"). */
export interface BotCloud {
  readonly metadataUrl: string;
  readonly issuers: readonly string[];
  readonly serviceHosts: readonly string[];
  /** Where to speak first; the China cloud has no address for all tenants. */
  readonly serviceUrl: string;
  /** Where the bot's own token comes from, and for what. */
  readonly token: { readonly loginUrl: string; readonly scope: string };
}

/** Public, US Government (GCC High) and China operated by 21Vianet. */
export const botClouds: Readonly<Record<Cloud, BotCloud>> = {
  public: {
    metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    issuers: ['https://api.botframework.com'],
    serviceHosts: ['smba.trafficmanager.net', '*.botframework.com'],
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
    token: { loginUrl: 'https://login.microsoftonline.com', scope: 'https://api.botframework.com' },
  },
  'us-government': {
    metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    issuers: ['https://api.botframework.us'],
    serviceHosts: ['*.teams.microsoft.us', '*.botframework.us', '*.botframework.azure.us'],
    serviceUrl: 'https://smba.infra.gov.teams.microsoft.us/teams/',
    token: { loginUrl: 'https://login.microsoftonline.us', scope: 'https://api.botframework.us' },
  },
  china: {
    metadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    issuers: ['https://api.botframework.azure.cn'],
    serviceHosts: ['*.teams.microsoftonline.cn', '*.botframework.azure.cn'],
    serviceUrl: '',
    token: { loginUrl: 'https://login.partner.microsoftonline.cn', scope: 'https://api.botframework.azure.cn' },
  },
};
