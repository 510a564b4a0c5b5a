/** The catalogue of one language, or a part of it: sentence id to ICU message. */
export type Catalogue = Readonly<Record<string, string>>;
