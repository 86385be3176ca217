/** The microscope: marks every temporal expression of a text, with its value, its rule, and the reason in words. */
import {DAY, formatDay, parseDay} from '../src/time/calendar.js';
import {toEdtf} from '../src/time/edtf.js';
import {recognise, resolve, type Expression} from '../src/time/find.js';
import {formatDate} from '../src/time/format.js';
import type {Timex} from '../src/model.js';

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const text = byId('text') as HTMLTextAreaElement;
const written = byId('written') as HTMLInputElement;
const read = byId('read');
const rows = byId('rows');
const count = byId('count');

/** An element with words in it; words are only ever text. */
function make<K extends keyof HTMLElementTagNameMap>(name: K, words = '', className = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = words;
  if (className) element.className = className;
  return element;
}

/** Why the expression came to its value, in a sentence or two. */
function reason(found: Expression, timex: Timex, dct: number | null): string {
  const said: string[] = [];
  const {meaning, direction} = found;
  const clause = {
    past: 'the clause looks back',
    future: 'the clause looks ahead',
    none: 'the clause does not say which way',
    plan: 'the clause tells what was planned',
  }[direction];
  const which = {past: 'latest', future: 'next', none: 'latest', plan: 'next, or yesterday as the latest,'}[direction];
  const whole = meaning.kind === 'of' ? meaning.whole : meaning; // “the first Monday of May”
  const bare = !('step' in whole && whole.step !== undefined) && !('shift' in whole && whole.shift !== undefined);
  if (found.needs === 'dct') {
    said.push(dct === null ? 'Needs the day of writing, which is not given' : `Read against ${day(dct)}`);
    if (dct !== null && meaning.kind === 'weekday' && bare)
      said.push(`${clause}: the ${which} such day, counting the day of writing itself`);
    else if (dct !== null && bare && /^(month-day|month|quarter|half|season|holiday)$/.test(whole.kind))
      said.push(`no year is written, the nearest is taken; ${clause}`);
  } else if (found.needs === 'mention') {
    said.push(
      timex.begin === undefined
        ? 'Counts from an earlier mention, and none before it is fine enough to count from'
        : 'Counts from what was mentioned before',
    );
  } else if (timex.begin !== undefined) said.push('Written out in the text itself');
  else if (timex.type === 'DURATION') said.push('A length of time: it has no place on the calendar');
  else if (timex.type === 'SET') said.push('It repeats: it has no single place on the calendar');
  else said.push('Points to past, present or future without a date');
  if (timex.mod) said.push(`shade ${timex.mod.toLowerCase().replaceAll('_', ' ')}`);
  if (timex.zone !== undefined) said.push(`in zone ${timex.zone}`);
  if (timex.range !== undefined) said.push(`half of range ${timex.range + 1}`);
  return `${said.join('; ')}. ${{firm: 'Firm.', likely: 'Likely.', vague: 'Vague.'}[timex.certainty]}`;
}

const day = (ms: number): string => formatDate({start: ms, end: ms + DAY, grain: 'day'}, {style: 'weekday'});

/** The interval as a reader would say it. */
function plain({begin, until, grain}: Timex): string {
  return begin === undefined || until === undefined || !grain ? '–' : formatDate({start: begin, end: until, grain});
}

function choose(index: number): void {
  for (const chosen of document.querySelectorAll('.chosen')) chosen.classList.remove('chosen');
  read.querySelectorAll('mark')[index]?.classList.add('chosen');
  const row = rows.children[index];
  row?.classList.add('chosen');
  row?.scrollIntoView({block: 'nearest'});
}

function show(): void {
  const dct = parseDay(written.value);
  const expressions = recognise(text.value);
  const timexes = resolve(expressions, {dct: dct === null ? undefined : formatDay(dct)});
  const words: Node[] = [];
  let last = 0;
  rows.replaceChildren(
    ...timexes.map((timex, index) => {
      words.push(new Text(text.value.slice(last, timex.start)));
      last = timex.end;
      const mark = make('mark', timex.text);
      mark.dataset['type'] = timex.type;
      mark.title = `${timex.value} · ${timex.rule}`;
      mark.addEventListener('click', () => choose(index));
      words.push(mark);
      const row = make('tr');
      const button = make('button', timex.text.replace(/\s+/g, ' '));
      button.type = 'button';
      button.addEventListener('click', () => {
        choose(index);
        read.querySelectorAll('mark')[index]?.scrollIntoView({block: 'nearest'});
      });
      const value = make('td');
      value.append(make('code', timex.value));
      const edtf = make('td');
      edtf.append(make('code', toEdtf(timex) || '–'));
      const why = make('td');
      const found = expressions[index];
      why.append(make('span', timex.rule, 'rule'), found ? reason(found, timex, dct) : '');
      const first = make('td');
      first.append(button);
      row.append(first, make('td', timex.type.toLowerCase()), value, make('td', plain(timex)), edtf, why);
      return row;
    }),
  );
  words.push(new Text(text.value.slice(last)));
  read.replaceChildren(...words);
  count.textContent = `${timexes.length === 0 ? 'No expression' : timexes.length === 1 ? 'One expression' : `${timexes.length} expressions`} of time in ${text.value.length.toLocaleString('en')} characters.`;
}

/** Typing is answered on the next frame, however fast it comes. */
let waiting = false;
function later(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    show();
  });
}

text.addEventListener('input', later);
written.addEventListener('input', later);
document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
show();
