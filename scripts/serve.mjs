/** A small static server for the demo and its tests: one folder, on this machine only, under the strict policy. */
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';

/** The policy under which the element promises to work, violations none. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html news-timeline',
].join('; ');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param {string} folder
 * @param {number} port the one wished for; a free one is taken when another program has it. 0 takes any.
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export function serve(folder, port = 0) {
  const server = createServer((request, response) => {
    const answer = (status, words) => {
      response.writeHead(status, {'content-type': 'text/plain; charset=utf-8'});
      response.end(words);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'only GET and HEAD\n');
    const file = find(folder, request.url ?? '/');
    if (!file) return answer(404, 'not found\n');
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) server.listen((port = 0), '127.0.0.1');
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((closed) => (server.closeAllConnections(), server.close(closed))),
      }),
    );
  });
}

/** The file an address means, never outside the folder. */
function find(folder, url) {
  try {
    const {pathname} = new URL(url, 'http://host');
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    if (file !== folder && !file.startsWith(folder + path.sep)) return undefined;
    const page = statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
    return statSync(page).isFile() ? page : undefined;
  } catch {
    return undefined;
  }
}
