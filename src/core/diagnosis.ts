import { z } from 'zod';
import { Sentence } from './views.ts';

/** What a diagnosis is about, in the order it is told. */
export const diagnosisTopics = ['steps', 'directory', 'password', 'locks', 'policy', 'registration', 'methods'] as const;
/** Heads one part of what `latchkey doctor` prints. */
export type DiagnosisTopic = (typeof diagnosisTopics)[number];

/** `off`: not offered, by policy or by the directory, which is no fault of the account. `note`: a fact that stops nothing. */
const diagnosisVerdicts = ['works', 'fails', 'unknown', 'off', 'note'] as const;
/** Only `fails` is something to mend; `unknown`: what was asked gave no answer. */
export type DiagnosisVerdict = (typeof diagnosisVerdicts)[number];

/** One thing found out about an account, in sentences of the catalogue. */
export const DiagnosisFinding = z.strictObject({
  topic: z.enum(diagnosisTopics),
  verdict: z.enum(diagnosisVerdicts),
  about: Sentence,
  why: z.array(Sentence),
});
/** Made by the runtime, put into words by whoever shows it. */
export type DiagnosisFinding = z.infer<typeof DiagnosisFinding>;

/** Everything there is to say of one account and its self-service, at `at` (epoch ms). No address, no secret: method kinds only (SEC-28). */
export const Diagnosis = z.strictObject({
  account: z.string(),
  login: z.string(),
  displayName: z.string(),
  directory: z.string(),
  at: z.number(),
  findings: z.array(DiagnosisFinding),
});
/** For whoever runs the command line: nobody in chat sees it. */
export type Diagnosis = z.infer<typeof Diagnosis>;

/** Whether every step of self-service that is offered would work. */
export const isWell = ({ findings }: Diagnosis): boolean =>
  findings.every(({ topic, verdict }) => topic !== 'steps' || (verdict !== 'fails' && verdict !== 'unknown'));
