import type { Flow, Heard, Move } from '../conversation.ts';
import { allLanguages, type Language, languageNamed, ownNameOf } from '../languages.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { progress } from './proving-views.ts';

/** What a person chooses: one of ours, or whatever their chat says. */
type Choice = Language | 'automatic';

interface Choose {
  readonly at: 'choose';
}
interface Choosing {
  readonly at: 'choosing';
  readonly choice: Choice;
}
interface Chosen {
  readonly at: 'chosen';
  readonly choice: Choice;
}
interface NotChosen {
  readonly at: 'not-chosen';
}
type LanguageState = Choose | Choosing | Chosen | NotChosen;

const nameOf = (language: Language): Sentence => ({ say: 'language.name', with: { name: ownNameOf(language) } });

const choosing = (choice: Choice): Move<LanguageState> & { state: LanguageState } => ({
  state: { at: 'choosing', choice },
  effects: [{ do: 'choose-language', with: { language: choice } }],
});

const askChoose = (): ViewInput => ({
  kind: 'choice',
  title: { say: 'language.title' },
  body: [{ say: 'language.explain' }],
  options: [
    ...allLanguages.map((one) => ({ choice: `speak:${one}`, label: nameOf(one) })),
    { choice: 'speak:automatic', label: { say: 'language.automatic' }, hint: { say: 'language.automatic.hint' } },
  ],
});

const hearChoose = (_state: Choose, event: Heard): Move<LanguageState> | null =>
  event.kind === 'answered' ? choosing(event.choice.slice('speak:'.length) as Choice) : null;

const hearChosen = ({ choice }: Choosing, event: Heard): Move<LanguageState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'choose-language') return null;
  return { state: event.outcome.ok ? { at: 'chosen', choice } : { at: 'not-chosen' } };
};

const goOn = { choice: 'begin:menu', label: { say: 'button.begin-menu' } } as const;
const toMenu = (_state: LanguageState, event: Heard): Move<LanguageState> | null =>
  event.kind === 'answered' ? { begin: 'menu' } : null;

/** In which language I speak with somebody: in both chats, in mails and on the page, from the next word on. */
export const language: Flow<LanguageState> = {
  name: 'language',
  version: 1,
  begin: ({ named }) => {
    const asked = named === null ? null : languageNamed(named);
    return asked ? choosing(asked) : { state: { at: 'choose' } };
  },
  steps: {
    // "In which language shall I speak with you?"
    choose: { ask: askChoose, hear: hearChoose },
    choosing: { busy: true, ask: () => progress('progress.saving'), hear: hearChosen },

    // "From now on I speak English with you."
    chosen: {
      last: true,
      ask: ({ choice }) => ({
        kind: 'notice',
        tone: 'good',
        title: { say: 'language.chosen' },
        body: [{ say: choice === 'automatic' ? 'language.chosen.automatic' : 'language.chosen.explain' }],
        actions: [goOn],
      }),
      hear: toMenu,
    },
    // "That did not work; I go on as before."
    'not-chosen': {
      last: true,
      ask: () => ({
        kind: 'notice',
        tone: 'warning',
        title: { say: 'language.not-chosen' },
        body: [{ say: 'language.not-chosen.next' }],
        actions: [goOn],
      }),
      hear: toMenu,
    },
  },
};
