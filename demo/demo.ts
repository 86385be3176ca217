/** The demo’s own script: the count under the example, and “try it on your own articles”. */

import type {ArticleInput, Diagnostic} from '../src/model.js';
import {openFiles} from '../src/element/extraction.js';
import {sourceKind} from '../src/formats/article-files.js';
import {splitPaste} from '../src/formats/split-paste.js';
import {NewsTimeline} from './news-timeline.js';

/** An article on the pile, before it is read. */
interface Waiting {
  article: ArticleInput;
  /** Its day was given here, by the reader. */
  published: string;
}

function byId<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no #${id}`);
  return element;
}

const example = byId('example', NewsTimeline);
const own = byId('own', NewsTimeline);
const paste = byId('paste', HTMLTextAreaElement);
const files = byId('files', HTMLInputElement);
const drop = byId('drop', HTMLElement);
const pile = byId('pile', HTMLOListElement);
const problems = byId('problems', HTMLUListElement);
const draw = byId('draw', HTMLButtonElement);
const addText = byId('add', HTMLButtonElement);
const whole = byId('whole', HTMLButtonElement);
const save = byId('save', HTMLButtonElement);
const clear = byId('clear', HTMLButtonElement);
const result = byId('result', HTMLElement);

let waiting: Waiting[] = [];
let pastes = 0;

/** Says how much the example holds, once it does. */
function count(): void {
  const {timeline} = example;
  if (!timeline) return;
  const {articles, events, undated} = timeline;
  const rest = undated.length ? ` and ${undated.length} without a date` : '';
  byId('example-count', HTMLElement).textContent =
    `${articles.length} articles, ${events.length} dated events${rest}, drawn by the package from the files in seeds/, nothing written by hand.`;
}
example.addEventListener('timeline-rendered', count);
count(); // it may have been drawn before this script came

// ── onto the pile ────────────────────────────────────────────────────────────────────────────────────────────────

byId('intake', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  addPaste(pieces());
});
whole.addEventListener('click', () => addPaste([paste.value]));
paste.addEventListener('input', offerSplit);
byId('open', HTMLElement).addEventListener('click', () => files.click());
files.addEventListener('change', () => {
  void addFiles([...(files.files ?? [])]);
  files.value = ''; // so that the same file can be opened again
});

for (const name of ['dragenter', 'dragover'] as const) {
  document.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.add('over');
  });
}
document.addEventListener('dragleave', ({relatedTarget}) => {
  if (!relatedTarget) drop.classList.remove('over');
});
document.addEventListener('drop', (event) => {
  drop.classList.remove('over');
  const dropped = [...(event.dataTransfer?.files ?? [])];
  if (!dropped.length) return; // dragged text may fall where it likes
  event.preventDefault();
  void addFiles(dropped);
});

/** What was pasted: one article or several; the source of a page is one, and JSON Lines are cut when they are read. */
function pieces(): string[] {
  return sourceKind(paste.value) === 'text' ? splitPaste(paste.value) : [paste.value];
}

function offerSplit(): void {
  const count = pieces().length;
  whole.hidden = count < 2;
  addText.textContent = count < 2 ? 'Add this text' : `Add these ${count} articles`;
}

function addPaste(texts: string[]): void {
  const good = texts.filter((text) => /\S/.test(text));
  if (!good.length) {
    say([{code: 'empty-paste', severity: 'error', message: 'There is no text to add yet: paste an article first.'}]);
    paste.focus();
    return;
  }
  paste.value = '';
  offerSplit();
  const endings = {text: 'txt', html: 'html', jsonl: 'jsonl'};
  void addFiles(
    good.map(
      (text) => new File([text], `paste-${++pastes}.${endings[sourceKind(text)]}`, {type: 'text/plain;charset=utf-8'}),
    ),
  );
}

async function addFiles(chosen: File[]): Promise<void> {
  const read = await openFiles(chosen);
  add(read.articles);
  say(read.diagnostics);
}

function add(articles: ArticleInput[]): void {
  const taken = new Set(waiting.map(({article}) => article.id));
  for (const article of articles) {
    let id = article.id ?? `article-${waiting.length + 1}`;
    for (let n = 2; taken.has(id); n++) id = `${article.id}-${n}`;
    taken.add(id);
    waiting.push({article: {...article, id}, published: article.published?.slice(0, 10) ?? ''});
  }
  showPile();
  tell(`${articles.length} ${articles.length === 1 ? 'article' : 'articles'} added, ${waiting.length} to read.`);
}

function showPile(): void {
  byId('pile-empty', HTMLElement).hidden = waiting.length > 0;
  draw.setAttribute('aria-disabled', String(!waiting.length));
  clear.hidden = !waiting.length && result.hidden;
  pile.replaceChildren(...waiting.map(row));
}

function row(item: Waiting, index: number): HTMLLIElement {
  const {article} = item;
  const title = article.title ?? /\S[^\n]{0,160}/.exec(article.text)?.[0]?.trim() ?? article.id ?? '';
  const words = article.text.match(/\S+/g)?.length ?? 0;
  const li = document.createElement('li');
  const name = textElement('p', 'name', title);
  name.dir = 'auto';
  const facts = textElement(
    'p',
    'facts',
    [`${words.toLocaleString('en')} words`, article.author, article.publisher, article.id].filter(Boolean).join(' · '),
  );
  const remove = textElement('button', '', 'Remove');
  remove.type = 'button';
  remove.setAttribute('aria-label', `Remove ${title}`);
  remove.addEventListener('click', () => {
    waiting = waiting.filter((other) => other !== item);
    showPile();
    const next = pile.querySelectorAll('button')[Math.min(index, waiting.length - 1)];
    (next ?? paste).focus();
    tell(`Removed. ${waiting.length} to read.`);
  });
  const written = textElement('p', 'written', '');
  const label = textElement('label', '', 'Written on');
  const date = document.createElement('input');
  date.type = 'date';
  date.id = label.htmlFor = `written-${index}`;
  date.value = item.published;
  const hint = textElement('span', '', item.published ? '' : 'left empty, it is inferred');
  date.addEventListener('change', () => {
    item.published = date.value;
    hint.textContent = date.value ? '' : 'left empty, it is inferred';
  });
  written.append(label, date, hint);
  li.append(name, remove, facts, written);
  return li;
}

/** Text is text: whatever a paste holds, it never becomes markup. */
function textElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  text: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.textContent = text;
  return element;
}

function say(diagnostics: Diagnostic[]): void {
  problems.replaceChildren(...diagnostics.map(({message}) => textElement('li', '', message)));
}

function tell(message: string): void {
  byId('status', HTMLElement).textContent = message;
}

// ── drawn ────────────────────────────────────────────────────────────────────────────────────────────────────────

draw.addEventListener('click', () => {
  if (!waiting.length) {
    say([
      {
        code: 'no-article',
        severity: 'error',
        message: 'There is nothing to draw yet: paste a text or open a file first.',
      },
    ]);
    return;
  }
  say([]);
  result.hidden = false;
  clear.hidden = false;
  save.hidden = true;
  // What was drawn before goes first, so that progress and “Cancel” stand where the drawing will be.
  own.articles = null;
  own.articles = waiting.map(({article, published}) => {
    const {published: _, ...rest} = article;
    // A day that the reader changed wins; an instant that the article carried stays as it was.
    const kept = article.published?.slice(0, 10) === published ? article.published : published;
    return kept ? {...rest, published: kept} : rest;
  });
});

own.addEventListener('timeline-rendered', () => {
  save.hidden = !own.timeline;
  const names = new Set(waiting.map(({article}) => article.id));
  say(own.diagnostics.filter(({article}) => names.has(article)));
  tell(`Drawn: ${own.timeline?.events.length ?? 0} dated events.`);
});

save.addEventListener('click', () => {
  const {timeline} = own;
  if (!timeline) return;
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(timeline, null, 2)}\n`], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'timeline.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  tell('Saved as timeline.json.');
});

clear.addEventListener('click', () => {
  waiting = [];
  own.articles = null;
  result.hidden = true;
  save.hidden = true;
  say([]);
  showPile();
  paste.focus();
  tell('Cleared.');
});
