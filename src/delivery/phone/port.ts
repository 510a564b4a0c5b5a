/** What became of a message: `delivered`: the provider has taken it; `failed`: it has not; `unknown`: its answer did not come, so it may have. */
export type Delivery = 'delivered' | 'failed' | 'unknown';

/** A text to be shown or spoken. `to` is a number in E.164 form; `id` stays the same in a repeat of the same message. */
export interface PhoneMessage {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

/** Sends text messages and makes calls. Each ends within 15 s and never rejects. */
export interface PhoneProvider {
  /** Whether it makes calls, or sends text messages only. */
  readonly canCall: boolean;
  sendText(message: PhoneMessage): Promise<Delivery>;
  /** Calls and has the text spoken. */
  call(message: PhoneMessage): Promise<Delivery>;
  close(): Promise<void>;
}
