import type { Activity } from './activity.ts';

/** Somebody else who was mentioned, by the platform's id of them; `text` is where it stands in what was typed, and never who it is (SEC-10). */
export interface Mention {
  readonly id: string;
  readonly text: string;
}

/** More of one message name nobody. */
const most = 3;
/** What names nobody: it is on no account. */
const nobody = '@-';

/** The mark of a mention, without the number some clients give it. */
const plain = (text: string): string => text.replaceAll(/<at id="\d{1,4}">/g, '<at>');

const all = ({ entities }: Activity): readonly Mention[] =>
  (entities ?? []).flatMap(({ type, text, mentioned }) =>
    type === 'mention' && mentioned && text ? [{ id: mentioned.id, text: plain(text) }] : [],
  );

const isOurs = ({ recipient }: Activity, { id }: Mention): boolean => id === recipient?.id;

/** The people a message mentions, once each, three at most: neither this bot nor another one. */
export const peopleIn = (activity: Activity): readonly string[] => {
  const people = all(activity).filter((one) => !isOurs(activity, one) && !one.id.startsWith('28:'));
  return [...new Set(people.map(({ id }) => id))].slice(0, most);
};

/** What was typed with the bot's own mention taken out, and each other one as `@` with the Entra id it was found to be, or as nobody. */
export const withPeople = (activity: Activity, found: ReadonlyMap<string, string>): string =>
  all(activity).reduce(
    (rest, one) => {
      if (isOurs(activity, one)) return rest.replaceAll(one.text, ' ');
      const id = found.get(one.id);
      return rest.replace(one.text, () => ` ${id ? `@${id}` : nobody} `); // the first only: two people may have one name
    },
    plain(activity.text ?? ''),
  );
