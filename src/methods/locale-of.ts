/** In which language the owner of an account is written to, as a BCP 47 tag. */
export type LocaleOf = (account: string) => Promise<string>;

/** Where nobody can say, English is understood. */
export const english: LocaleOf = async () => 'en';
