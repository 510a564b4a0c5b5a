import { catalogue as ar } from './ar/index.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogue as de } from './de/index.ts';
import { catalogue as es } from './es/index.ts';
import { catalogue as fr } from './fr/index.ts';
import { catalogue as ja } from './ja/index.ts';
import { catalogue as pt } from './pt/index.ts';
import { catalogue as zh } from './zh/index.ts';

/** Every catalogue besides the English one, by language. One without sentences is not spoken yet. */
export const translations: Readonly<Record<string, Catalogue>> = { de, fr, es, pt, ja, zh, ar };
