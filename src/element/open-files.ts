/** Files that a reader opens or drops, as articles. What reads them is loaded when the first one comes. */

import type {ReadArticles} from '../formats/article-files.js';

export {splitPaste} from '../formats/split-paste.js';

/** The articles of .txt, .html and .jsonl files in the reader’s hands, and what could not be read. Never rejects for what a file holds. */
export async function openFiles(files: Iterable<File>): Promise<ReadArticles> {
  const {readFiles} = await import('./extraction.js');
  const read = await Promise.all(
    [...files].map(async (file) => {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return await readFiles([{name: file.name, bytes, contentType: file.type}]);
      } catch {
        const message = `${file.name} could not be read; it may have been moved, or this page may not open it.`;
        return {
          articles: [],
          diagnostics: [{code: 'unreadable-file', severity: 'error' as const, article: file.name, message}],
        };
      }
    }),
  );
  return {articles: read.flatMap(({articles}) => articles), diagnostics: read.flatMap(({diagnostics}) => diagnostics)};
}
