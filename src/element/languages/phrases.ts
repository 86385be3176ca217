import type {DrawingWords} from '../drawing-words.js';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** A counted phrase: `#` stands for the number, in the digits of the language. */
export function counted(lang: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat(lang);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
}

/** What there is of two phrases. */
export const both = (first: string, second: string, comma = ', ') => [first, second].filter(Boolean).join(comma);

/** A list with what opens it. */
export const listed = (start: string, parts: readonly string[], comma = ', ') =>
  `${start}${parts.filter(Boolean).join(comma)}`;

/** The words of the drawing; a counted phrase is one sentence, and numbers stand in the digits of the language. */
export function drawn(lang: string, forms: Forms, rest: (n: Counted) => Partial<DrawingWords>): Partial<DrawingWords> {
  const digits = new Intl.NumberFormat(lang);
  return rest({events: counted(lang, forms), of: (count) => digits.format(count)});
}

interface Counted {
  events: (count: number) => string;
  of: (count: number) => string;
}

/** The help’s keys with what they do, in the order of the English words. */
export function keyed(names: Partial<Record<string, string>>, does: readonly string[]): DrawingWords['keys'] {
  const keys = [
    '← →',
    '↑ ↓',
    'Home End',
    'Enter Space',
    '[ ]',
    '+ − 0',
    'Shift ← →',
    'Page Up Down',
    'Ctrl ← →',
    'T',
    'F or /',
    'Esc',
  ];
  return keys.map((key, i) => [names[key] ?? key, does[i] ?? ''] as const);
}
