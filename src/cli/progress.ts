import type {Progress} from '../timeline.js';

const cells = 24;
const words: Record<Progress['stage'], string> = {
  reading: 'reading',
  dating: 'dating articles',
  events: 'finding events',
  linking: 'linking evidence',
};

/** The stages as one line: `finding events    [########----------------] 12/36`. */
export function bar({stage, done, total}: Progress): string {
  const full = total > 0 ? Math.round((cells * Math.min(done, total)) / total) : 0;
  return `${words[stage].padEnd(17)} [${'#'.repeat(full)}${'-'.repeat(cells - full)}] ${done}/${total}`;
}

/**
 * A progress bar on one line of a terminal, drawn at most ten times a second and wiped at the end.
 * Where the stream is no terminal it writes nothing.
 */
export class ProgressLine {
  #last = 0;
  #shown = false;

  constructor(private readonly stream: NodeJS.WriteStream) {}

  show(progress: Progress): void {
    if (!this.stream.isTTY) return;
    const now = performance.now();
    if (now - this.#last < 100) return;
    this.#last = now;
    this.#shown = true;
    this.stream.write(`\r\u001b[K${bar(progress).slice(0, (this.stream.columns || 80) - 1)}`);
  }

  clear(): void {
    if (this.#shown) this.stream.write('\r\u001b[K');
    this.#shown = false;
  }
}
