import type {Sentence} from '../text/reading.js';
import type {Expression} from './constraints.js';

/** An expression with the words around it. */
export interface Item {
  article: number;
  expression: Expression;
  sentence: Sentence;
  near: Set<string>;
}
