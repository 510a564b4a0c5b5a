import assert from 'node:assert/strict';
import type { Address } from '../../src/core/identity.ts';
import { keepLanguage } from '../../src/runtime/language-choice.ts';
import { Languages } from '../../src/runtime/languages.ts';
import type { Documents } from '../../src/store/documents.ts';
import { memoryDocuments } from '../contracts/memory-documents.ts';

const address: Address = {
  channel: 'teams',
  tenant: 'tenant',
  person: 'person',
  conversation: 'a:1',
  route: 'https://smba.example/',
  locale: 'en',
};

describe('the language of a chat', () => {
  let nowMs = 0;
  let reads = 0;
  let documents: Documents;
  let languages: Languages;
  beforeEach(() => {
    [nowMs, reads] = [1_000_000, 0];
    const kept = memoryDocuments();
    const nobody = async () => null;
    const get: Documents['get'] = async (kind, id) => {
      reads += 1;
      const found = await kept.get(kind, id);
      return found && { id, ...found };
    };
    documents = { ...kept, get, list: async () => [], some: async () => [], remove: async () => false };
    const parts = { documents, now: () => nowMs, directory: { findByIdentity: nobody }, records: { policy: nobody } };
    languages = new Languages({ ...parts, log: { warn: () => undefined } } as never, { find: nobody });
  });

  it('is looked up for words of every few seconds, and for presses of every few minutes', async () => {
    await languages.of(address);
    nowMs += 9 * 60_000;
    await languages.of(address, true);
    assert.equal(reads, 1);
    await languages.of(address);
    assert.equal(reads, 2);
    nowMs += 11 * 60_000;
    await languages.of(address, true);
    assert.equal(reads, 3);
  });

  it('that was chosen elsewhere is spoken after the next words', async () => {
    assert.equal(await languages.of(address), 'en');
    await keepLanguage(documents, { chat: address }, 'de');
    nowMs += 2_000;
    assert.equal(await languages.of(address), 'de');
    assert.equal(await languages.of(address, true), 'de');
  });

  it('that is chosen here is spoken at once, also after a press', async () => {
    await languages.of(address, true);
    await languages.choose(address, 'fr');
    assert.equal(await languages.of(address, true), 'fr');
  });
});
