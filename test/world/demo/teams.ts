import { type Playground, startPlayground } from '../playground.ts';
import type { TeamsFront } from '../teams-front.ts';
import type { CastMember } from './cast.ts';
import { portNear } from './ports.ts';

const knownPort = 3_910;

/** The Teams windows of the demo: one Agents Playground for each person, started when somebody asks for it. */
export class TeamsWindows {
  readonly #front: TeamsFront;
  readonly #open = new Map<string, Promise<Playground>>();

  constructor(front: TeamsFront) {
    this.#front = front;
  }

  /** The address of a person's window, which may be just starting. */
  async of({ key, givenName, surname, upn, teams }: CastMember): Promise<string> {
    const person = { aadObjectId: teams.objectId, givenName, surname, email: upn };
    const start = async () => startPlayground({ front: this.#front, person, port: await portNear(knownPort + this.#open.size) });
    const window = this.#open.get(key) ?? start();
    this.#open.set(key, window);
    window.catch(() => this.#open.delete(key));
    return (await window).url;
  }

  async stop(): Promise<void> {
    const windows = await Promise.allSettled(this.#open.values());
    await Promise.all(windows.map((one) => (one.status === 'fulfilled' ? one.value.stop() : null)));
  }
}
