import { readFile } from 'node:fs/promises';
import { AppError } from '../../core/result.ts';
import { clouds } from '../entra/clouds.ts';
import { entraCredential, type Proof } from '../entra/credential.ts';
import { createEntraDirectory, type EntraDirectory } from '../entra.ts';
import type { RoleGroups } from '../roles.ts';
import type { EntraSettings } from '../settings.ts';
import type { OpeningGround } from './ground.ts';

const proofOf = async ({ proof }: EntraSettings): Promise<Proof> => {
  if (proof.kind === 'secret') {
    proof.secret(); // a file that is not there should be said now, not at the first reset
    return proof;
  }
  try {
    return { kind: 'certificate', pem: await readFile(proof.file, 'utf8') };
  } catch (cause) {
    throw new AppError('directory-settings', `ENTRA_CERTIFICATE_FILE: the file ${proof.file} cannot be read`, { cause });
  }
};

/** Opens a tenant of Entra as configured, on the hosts of its cloud. `mirrorsOffice`: it takes passwords of people of the office directory too. Refuses with an `AppError` when its secret or certificate cannot be read. */
export const openEntra = async (
  entra: EntraSettings,
  roles: RoleGroups,
  ground: OpeningGround,
  mirrorsOffice = false,
): Promise<EntraDirectory> => {
  const { tenantId, clientId, cloud, graphBaseUrl, authorityUrl, breakGlass } = entra;
  const hosts = clouds[cloud];
  const credential = entraCredential({
    tenantId,
    clientId,
    proof: await proofOf(entra),
    authorityHost: authorityUrl ?? hosts.authority,
    isStandIn: authorityUrl !== null,
  });
  return createEntraDirectory({
    tenantId,
    clientId,
    credential,
    graphBaseUrl: graphBaseUrl ?? hosts.graph,
    lockoutThreshold: hosts.lockoutThreshold,
    roles,
    breakGlass,
    mirrorsOffice,
    now: ground.now,
    log: ground.log,
  });
};
