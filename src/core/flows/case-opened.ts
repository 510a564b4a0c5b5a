import { z } from 'zod';
import { CaseSnapshot } from '../cases/snapshot.ts';
import { Sentence } from '../views.ts';
import { Who } from './who.ts';

/** What `case-open` settles with: the agent, and the case as the card shows it. */
export const CaseOpened = z.strictObject({ who: Who, shown: CaseSnapshot });

/** What `case-act` settles with: the case after it, and what went wrong where something did. */
export const CaseActed = z.strictObject({ shown: CaseSnapshot, problem: Sentence.nullable() });
