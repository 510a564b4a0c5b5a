import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { importPKCS8 } from 'jose';
import { type ClientAuth, ClientSecretPost, modifyAssertion, PrivateKeyJwt } from 'openid-client';

/** How the app registration of the sign-in proves itself. `pem` holds certificate and private key. */
export type AppProof =
  | { readonly kind: 'secret'; readonly secret: () => string }
  | { readonly kind: 'certificate'; readonly pem: () => string };

const thumbprintOf = (pem: string): string => createHash('sha256').update(new X509Certificate(pem).raw).digest('base64url');

/** An assertion as Entra reads it: it finds the certificate by its thumbprint and takes the token endpoint, alone, for audience ("certificate credentials"). */
const byCertificate = async (pem: string): Promise<ClientAuth> => {
  const plain = createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString();
  const [key, thumbprint] = [await importPKCS8(plain, 'PS256'), thumbprintOf(pem)];
  return (server, ...request) =>
    PrivateKeyJwt(key, {
      [modifyAssertion]: (header, payload) => {
        Object.assign(header, { typ: 'JWT', 'x5t#S256': thumbprint });
        payload.aud = server.token_endpoint ?? server.issuer;
      },
    })(server, ...request);
};

/** The client authentication of the token request. Rejects when the certificate cannot be read. */
export const clientAuthOf = async (proof: AppProof): Promise<ClientAuth> =>
  proof.kind === 'secret' ? ClientSecretPost(proof.secret()) : byCertificate(proof.pem());
