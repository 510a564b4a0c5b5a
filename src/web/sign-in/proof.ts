import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { importPKCS8 } from 'jose';
import { type ClientAuth, ClientSecretPost, modifyAssertion, PrivateKeyJwt } from 'openid-client';

/** How the app registration of the sign-in proves itself. `pem` holds certificate and private key. */
export type AppProof =
  | { readonly kind: 'secret'; readonly secret: () => string }
  | { readonly kind: 'certificate'; readonly pem: () => string };

const byCertificate = async (pem: string): Promise<ClientAuth> => {
  const { raw } = new X509Certificate(pem);
  const plain = createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString();
  const thumbprint = createHash('sha256').update(raw).digest('base64url');
  return PrivateKeyJwt(await importPKCS8(plain, 'PS256'), {
    [modifyAssertion]: (header) => {
      header['x5t#S256'] = thumbprint; // by this the provider knows which certificate to check with
    },
  });
};

/** The client authentication of the token request. Rejects when the certificate cannot be read. */
export const clientAuthOf = async (proof: AppProof): Promise<ClientAuth> =>
  proof.kind === 'secret' ? ClientSecretPost(proof.secret()) : byCertificate(proof.pem());
