import { z } from 'zod';
import type { Heard, Step } from '../conversation.ts';
import type { ViewInput } from '../views.ts';
import { look, type Next, preview } from './policy-moves.ts';
import { type FetchingFile, type File, type PolicyState, Read, type ReadingFile } from './policy-states.ts';
import { back, warned } from './policy-views.ts';
import { progress } from './proving-views.ts';

/** More is set from the command line. */
const longest = 2_000;
const mostShown = 5;

const askFile = ({ text, problems }: File): ViewInput => {
  const [first, ...more] = problems;
  return {
    kind: 'form',
    title: { say: 'policy.file' },
    body: [
      { say: text.length > longest ? 'policy.file.long' : 'policy.file.explain' },
      ...more.slice(0, mostShown - 1).map((problem) => ({ say: 'policy.file.problem', with: { problem } })),
    ],
    fields: [
      {
        id: 'file',
        label: { say: 'policy.file.label' },
        hint: { say: 'policy.file.hint' },
        type: 'text',
        maxLength: longest,
        value: text.length > longest ? '' : text,
        optional: true,
      },
    ],
    submit: { choice: 'submit', label: { say: 'policy.button.preview' }, style: 'primary' },
    ...(first === undefined ? {} : { problem: { say: 'policy.file.problem', with: { problem: first } } }),
    ...warned(first === undefined ? null : { say: 'policy.file.problem' }),
    actions: [back],
  };
};

const hearFetched = ({ who, head }: FetchingFile, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-file') return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  return { state: { at: 'file', who, head, text: z.string().parse(event.outcome.value), problems: [] } };
};

const hearFile = (state: File, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return look();
  const text = event.fields.file ?? '';
  if (text.length > longest) return { state: { ...state, problems: [`policy: more than ${longest} characters`] } };
  const { who, head } = state;
  return {
    state: { at: 'reading-file', who, head, text },
    effects: [{ do: 'policy-read', with: { version: head.version, text } }],
  };
};

const hearRead = ({ who, head, text }: ReadingFile, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-read') return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  const { changes, problems } = Read.parse(event.outcome.value);
  if (problems.length > 0) return { state: { at: 'file', who, head, text, problems } };
  return Object.keys(changes).length === 0 ? look({ say: 'policy.problem.nothing' }) : preview({ who, head }, { changes });
};

/** The policy as one file, to copy away, or to paste another in its place: what that would change is seen first, like any change. */
export const fileSteps: {
  readonly 'fetching-file': Step<FetchingFile, PolicyState>;
  readonly file: Step<File, PolicyState>;
  readonly 'reading-file': Step<ReadingFile, PolicyState>;
} = {
  'fetching-file': { ask: () => progress('policy.looking'), hear: hearFetched },
  file: { ask: askFile, hear: hearFile },
  'reading-file': { ask: () => progress('policy.previewing'), hear: hearRead },
};
