import { admitForm, tooMany } from './admission.ts';
import type { PageRequest, PagesContext } from './context.ts';
import { badLink } from './problems.ts';
import { jsonReply, type Reply } from './reply.ts';
import { askedLocale, wordsFor } from './words.ts';

/** What is scored of a candidate at most, in characters: more says nothing and costs much. */
const scoredCharacters = 256;

/** How hard a candidate is to guess, in words, for the meter. Kept nowhere, and refused when asked too often (SEC-126). */
export const strength = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const cookie = context.cookies.read(request, 'session');
  if (cookie === null) return badLink(context, request);
  const limited = await tooMany(context, request, await context.limits.strength(context.addressOf(request), cookie));
  if (limited) return limited;
  const form = await admitForm(context, request, ['candidate']);
  if (!form.ok) return form.reply;
  const judged = await context.desk.strength(cookie, (form.value.get('candidate') ?? '').slice(0, scoredCharacters));
  if (!judged) return badLink(context, request);
  const words = wordsFor(askedLocale(request.headers['accept-language']));
  const verdict = words('page.password.strength', { strength: words(`password.strength.${judged.score}`) });
  return jsonReply({ score: judged.score, says: [verdict, ...judged.advice.map((id) => words(id))] });
};
