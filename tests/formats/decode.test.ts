import {expect} from 'chai';
import {decodeText} from '../../src/formats/decode.js';

const article = 'Merkel traf Putin am 2. Mai in Sotschi – „offen“, sagte sie.\n';
const utf8 = new TextEncoder().encode(article);
const codes = (bytes: Uint8Array, contentType?: string) =>
  decodeText(bytes, {name: 'a.txt', contentType}).diagnostics.map(({code}) => code);

function utf16(text: string, big: boolean, mark = true): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + (mark ? 2 : 0));
  const view = new DataView(bytes.buffer);
  if (mark) view.setUint16(0, 0xfeff, !big);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + (mark ? 2 : 0), text.charCodeAt(i), !big);
  return bytes;
}

const bytes = (...list: number[]) => Uint8Array.from(list);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('decodeText(bytes, options)', () => {
  it('reads UTF-8, with and without a byte order mark, and removes only the mark', () => {
    expect(decodeText(utf8)).to.deep.equal({text: article, encoding: 'utf-8', diagnostics: []});
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])).text).to.equal(article);
    const twice = Uint8Array.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...utf8]);
    expect(decodeText(twice).text).to.equal(`\uFEFF${article}`);
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    expect(decodeText(utf16(article, false)).text).to.equal(article);
    expect(decodeText(utf16(article, true)).text).to.equal(article);
  });

  it('follows the charset of the Content-Type', () => {
    expect(decodeText(latin('caf\xe9 \x96 20\x80'), {contentType: 'text/plain; charset=windows-1252'}).text).to.equal(
      'café – 20€',
    );
    expect(
      decodeText(bytes(0xbf, 0xe0, 0xd8, 0xd2, 0xd5, 0xe2), {contentType: 'text/plain;charset="ISO-8859-5"'}).text,
    ).to.equal('Привет');
    expect(
      decodeText(bytes(0x83, 0x65, 0x83, 0x58, 0x83, 0x67), {contentType: 'text/plain; charset=Shift_JIS'}).text,
    ).to.equal('テスト');
    expect(decodeText(bytes(0xc4, 0xe3, 0xba, 0xc3), {contentType: 'text/plain; charset=gb18030'}).text).to.equal(
      '你好',
    );
  });

  it('follows the meta element of a page that comes without a header', () => {
    const page = latin('<!doctype html><meta charset="windows-1252"><p>caf\xe9</p>');
    expect(decodeText(page).text).to.contain('<p>café</p>');
  });

  it('reads what is not UTF-8 as Windows-1252, and says that it guessed', () => {
    const read = decodeText(latin('caf\xe9'), {name: 'old.txt'});
    expect(read.text).to.equal('café');
    expect(read.diagnostics).to.have.length(1);
    expect(read.diagnostics[0]?.code).to.equal('charset-guessed');
    expect(read.diagnostics[0]?.message).to.contain('old.txt');
  });

  it('says of a charset that nobody knows, and reads on', () => {
    expect(codes(utf8, 'text/plain; charset=klingon')).to.deep.equal(['charset-unknown']);
    expect(decodeText(utf8, {contentType: 'text/plain; charset=klingon'}).text).to.equal(article);
  });

  it('says that bytes do not fit the stated encoding', () => {
    expect(codes(latin('caf\xe9'), 'text/plain; charset=utf-8')).to.deep.equal(['bad-bytes']);
  });

  it('keeps a text that was cut inside its last character', () => {
    const cut = new TextEncoder().encode('Café, 2. Mai –').slice(0, -1);
    expect(decodeText(cut).text).to.equal('Café, 2. Mai ');
    expect(codes(cut)).to.deep.equal(['cut-text']);
  });

  it('refuses what is not text', () => {
    const files = {
      pdf: latin('%PDF-1.7\n1 0 obj'),
      png: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
      zip: bytes(0x50, 0x4b, 0x03, 0x04, 0x14),
      jpeg: bytes(0xff, 0xd8, 0xff, 0xe0, 1),
      nuls: bytes(...Array.from({length: 64}, (_, i) => (i % 2 ? 0 : 65))),
      controls: bytes(...Array.from({length: 64}, (_, i) => 1 + (i % 7))),
    };
    for (const [kind, content] of Object.entries(files)) {
      const read = decodeText(content, {name: kind});
      expect(read.text, kind).to.equal(null);
      expect(
        read.diagnostics.map(({code}) => code),
        kind,
      ).to.deep.equal(['binary-file']);
      expect(read.diagnostics[0]?.message, kind).to.contain(kind);
    }
  });

  it('never gives U+FFFD without a word', () => {
    for (let seed = 1; seed <= 300; seed++) {
      let state = seed;
      const noise = Uint8Array.from({length: 40}, () => (state = (state * 48271) % 2147483647) & 0xff);
      const {text, diagnostics} = decodeText(noise);
      if (text?.includes('\uFFFD')) expect(diagnostics, String(seed)).to.have.length.greaterThan(0);
    }
  });

  it('changes nothing else: line ends, NBSP, soft hyphens and combining marks stay', () => {
    const text = 'a\r\nb\rc\u00a0d\u00ade\u0301\u2028f';
    expect(decodeText(new TextEncoder().encode(text)).text).to.equal(text);
  });
});
