/** A button a person sees: its label, and what pressing it sends. */
export interface Button {
  readonly label: string;
  press(fields?: Readonly<Record<string, string>>): Promise<void>;
}

/** What a person sees of the bot's last message, whatever the platform. */
export interface Screen {
  readonly text: string;
  readonly buttons: readonly Button[];
  /** Address and page code of a link card. */
  readonly link: { readonly url: string; readonly code: string } | null;
}

/** A person's chat client: types, looks, presses. */
export interface ChatClient {
  says(text: string): Promise<void>;
  /** The bot's last message as it stands now; null before the first. */
  screen(): Screen | null;
  /** The platform delivers the last request once more. */
  redelivers(): Promise<void>;
  /** Everything the platform was given to show, for searching. */
  everything(): string;
}
