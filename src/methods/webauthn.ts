/** The library that makes and checks questions to browsers. Loaded at the first passkey: it is large, and most processes never meet one. */
export const webauthn = () => import('@simplewebauthn/server');
