import {expect} from 'chai';
import {hostOf, safeUrl} from '../../src/formats/url.js';

/** Every one of these must stay text. */
const refused = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'jAvAsCrIpT:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  'javascript\u0000:alert(1)',
  'javascript\t:alert(1)',
  'javascript&colon;alert(1)://',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://example.org/1234',
  'file:///etc/passwd',
  'file:c:/windows',
  'vbscript:msgbox(1)',
  'view-source:https://example.org/',
  'about:blank',
  'filesystem:https://example.org/x',
  'ftp://example.org/',
  'ws://example.org/',
  'mailto:a@example.org',
  'tel:+123',
  'intent://scan/#Intent;end',
  'chrome://settings',
  'feed:https://example.org/',
  '//example.org/path',
  '\\\\example.org\\path',
  '/\\example.org',
  '\\/example.org',
  'https://user:pass@example.org/',
  'https://user@example.org/',
  'https://www.bank.example@evil.example/',
  'http://',
  'https://',
  'https:///',
  'http://[::1',
  'https://exa mple.org/',
  'https://example.org/\ud800',
  'https://\udc00example.org/',
  'https://example.org/\u202egpj.exe',
  'https://example.org/\u2066x',
  'https://example.org/a\u0000b',
  'https://example.org/a\nb',
  `https://example.org/${'a'.repeat(1_000_000)}`,
  '',
  '   ',
  ':',
  '1:2',
  'x:y/z',
  '<script>alert(1)</script>',
  'a b.html',
  '"onclick=alert(1)',
  '{{alert(1)}}',
  undefined,
  null,
  42,
  {toString: () => 'https://example.org/'},
  ['https://example.org/'],
];

const linked = [
  'https://example.org/',
  'http://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG/',
  'https://example.org:8443/x',
  'https://bücher.example/',
  'https://example.org/a%20b',
  'articles/a.html',
  '/articles/a.html',
  './a.html',
  '../a.html',
  '?page=2',
  '#part',
  'a.html#x:y',
  'javascript&#58;alert(1):', // a relative address with a fragment, to a browser too
];

describe('safeUrl(url, base)', () => {
  it(`makes text of all ${refused.length} addresses that could run, read, hide or hang`, () => {
    for (const url of refused) expect(safeUrl(url), String(url).slice(0, 80)).to.equal(null);
  });

  it('links http, https and relative addresses', () => {
    for (const url of linked) expect(safeUrl(url), url).to.be.a('string');
    expect(safeUrl(' https://example.org/a ')).to.equal('https://example.org/a');
    expect(safeUrl('a.html')).to.equal('a.html');
  });

  it('resolves a relative address against the base it is given', () => {
    expect(safeUrl('../b.html', 'https://example.org/news/a/')).to.equal('https://example.org/news/b.html');
    expect(safeUrl('javascript:alert(1)', 'https://example.org/')).to.equal(null);
    expect(safeUrl('a.html', 'file:///home/')).to.equal(null);
  });

  it('never gives an address that a browser reads with another scheme', () => {
    for (const url of [...refused, ...linked]) {
      const safe = safeUrl(url);
      if (safe === null) continue;
      const anchor = document.createElement('a');
      anchor.href = safe;
      expect(anchor.protocol, safe).to.match(/^https?:$/);
    }
  });
});

describe('hostOf(url)', () => {
  it('shows where a link leads, look-alike letters in their ASCII form', () => {
    expect(hostOf('https://www.example.org/x')).to.equal('example.org');
    expect(hostOf('https://аpple.example/')).to.match(/^xn--/);
    expect(hostOf('a.html')).to.equal('');
  });
});
