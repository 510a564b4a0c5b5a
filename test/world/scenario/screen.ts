/** A button a person sees: its label, what it says to the bot, and pressing it. */
export interface Button {
  readonly label: string;
  readonly handle: string;
  press(fields?: Readonly<Record<string, string>>): Promise<void>;
}

/** What a person sees of one message of the bot, whatever the platform. */
export interface Screen {
  readonly text: string;
  readonly buttons: readonly Button[];
  /** Address and page code of a link card. */
  readonly link: { readonly url: string; readonly code: string } | null;
  /** Addresses that lead out, such as *contact your administrator*. */
  readonly outward: readonly string[];
}

/** Messages that nobody typed just now. */
export type Unspoken = 'edited' | 'deleted' | 'by a bot' | 'forwarded';

/** A person's chat client: types, looks, presses. Nothing here waits for the bot's answer. */
export interface ChatClient {
  /** How often this person has done something so far: a message, a press, a window sent. */
  readonly acts: number;
  says(text: string): Promise<void>;
  opens(): Promise<void>;
  /** Says something where others read it; gives back what the bot said there. */
  saysInPublic(text: string): Promise<string>;
  /** Opens a helpdesk case from a message of somebody, wherever it stands; gives back what the window said in the end. */
  opensCaseAbout(author: { readonly teams: string; readonly slack: string }, ticket: string): Promise<string>;
  /** The platform delivers something that is no fresh human message, with this text in it. */
  delivers(kind: Unspoken, text: string): Promise<void>;
  /** A press of a handle that was not on this person's screen. */
  forges(handle: string): Promise<void>;
  /** From now on the platform says that this person is a guest. */
  becomesGuest(): void;
  /** The bot's messages in the direct conversation as they stand now, oldest first. */
  screens(): readonly Screen[];
  /** Changes whenever anything on the screen does, handles too. */
  fingerprint(): string;
  /** The platform delivers the last request once more. */
  redelivers(): Promise<void>;
  /** Everything the platform was given to show, for searching. */
  everything(): string;
  /** The part of it that this person was shown, ever. */
  everythingHere(): string;
}
