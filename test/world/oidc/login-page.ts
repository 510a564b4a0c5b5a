import type { IncomingMessage } from 'node:http';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => `&#${one.codePointAt(0)};`);

/** The provider's own page: name and password, and a way out. */
export const loginPage = (hint: string, problem: string | null): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in to your account</title><link rel="icon" href="data:,"></head>
<body><main><h1>Sign in</h1>
${problem === null ? '' : `<p role="alert">${escaped(problem)}</p>`}
<form method="post">
<p><label for="login">User name</label> <input id="login" name="login" autocomplete="username" value="${escaped(hint)}"></p>
<p><label for="password">Password</label> <input id="password" name="password" type="password" autocomplete="current-password"></p>
<p><button type="submit">Sign in</button> <button type="submit" name="cancel" value="yes">Cancel</button></p>
</form></main></body></html>`;

/** What was typed into it. */
export const typedInto = async (request: IncomingMessage): Promise<Partial<Record<'login' | 'password' | 'cancel', string>>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
};
