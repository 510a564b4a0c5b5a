import { Gauge, Registry } from 'prom-client';
import { connectivitiesOf } from '../directory/connected.ts';
import { connectivityStates } from '../directory/hybrid/connectivity.ts';
import type { Directory } from '../directory/port.ts';

/** What is exposed of a process: its measures as text. */
interface Exposed {
  text(): Promise<string>;
  readonly contentType: string;
}

/** The same measures, and how writeback of each directory stands: 1 for the state it is in, 0 for the others (Entra model 6.4). */
export const withWriteback = (metrics: Exposed, directory: Directory): Exposed => {
  const registry = new Registry();
  const state = new Gauge({
    name: 'latchkey_writeback_state',
    help: 'How writeback to the office directory stands',
    labelNames: ['directory', 'state'],
    registers: [registry],
  });
  const text = async (): Promise<string> => {
    const all = connectivitiesOf(directory);
    if (all.length === 0) return '';
    for (const one of all)
      for (const other of connectivityStates) state.set({ directory: one.name, state: other }, other === one.state ? 1 : 0);
    return registry.metrics();
  };
  return { contentType: metrics.contentType, text: async () => `${await text()}${await metrics.text()}` };
};
