import type { DiagnosisFinding, DiagnosisTopic, DiagnosisVerdict } from '../../core/diagnosis.ts';
import type { Sentence } from '../../core/views.ts';

/** One finding; what it is about is its topic where nothing else is named. */
export const finding = (
  topic: DiagnosisTopic,
  verdict: DiagnosisVerdict,
  why: readonly Sentence[],
  about: Sentence = { say: `doctor.topic.${topic}` },
): DiagnosisFinding => ({ topic, verdict, about, why: [...why] });
