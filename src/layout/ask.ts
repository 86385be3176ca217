/** Asks a source and remembers: an answer at once is given back, a promised one when the drawing looks again. */
export type Ask = <T>(key: string, question: () => T | Promise<T>) => T | null;

/** An `Ask` for one source. `onanswer` is called when a promise was kept. */
export function asker(onanswer: () => void): Ask {
  const known = new Map<string, unknown>();
  return <T>(key: string, question: () => T | Promise<T>): T | null => {
    if (known.has(key)) return known.get(key) as T | null;
    const answer = question();
    if (!(answer instanceof Promise)) return answer;
    if (known.size > 512) known.clear();
    known.set(key, null);
    void answer.then(
      (value) => {
        known.set(key, value);
        onanswer();
      },
      () => known.delete(key),
    );
    return null;
  };
}
