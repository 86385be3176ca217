import {lower} from './density.js';
import {DAY, MINUTE, SECOND} from './instant.js';
import type {Domain} from './source.js';

/** What the story is told from: events in order of their starts. Milliseconds UTC; importance 0–1. */
export interface Profile {
  start: ArrayLike<number>;
  end: ArrayLike<number>;
  weight: ArrayLike<number>;
}

/** Number of candidate edges: enough to find any story, few enough to try all pairs. */
const EDGES = 160;
/** Doubling the length of the view must win about six per cent of what matters. */
const PRICE = 1 / 11;
/** No view leaves out more than this share of what matters. */
const SHARE = 0.6;

/**
 * The stretch that holds the story. News comes in bursts: drawn from first to last event, one old date would squash the
 * week that matters into a few pixels. Of all stretches that begin and end at an event and hold at least 60 % of
 * the importance, this is the one that gains most for its length (weight against the logarithm of the length).
 *
 * @param shortest the shortest stretch worth showing, in milliseconds
 * @returns the stretch without any margin; NaN when there are no events
 */
export function storyDomain({start, end, weight}: Profile, shortest = DAY): Domain {
  const n = start.length;
  if (!n) return {from: NaN, to: NaN};
  if (n > 2 * SAMPLE) return storyDomain(sampled({start, end, weight}), shortest);
  const tried = Math.min(n, EDGES);
  const edges = Array.from({length: tried}, (_, i) => Math.round((i * (n - 1)) / Math.max(1, tried - 1)));
  const before = new Float64Array(n + 1);
  // What is only known to lie within a year says little of where the story is.
  const firmness = (i: number) => 1 / (1 + 0.6 * Math.log2(1 + (end[i]! - start[i]!) / (7 * DAY)));
  for (let i = 0; i < n; i++) before[i + 1] = before[i]! + (weight[i]! + 0.05) * firmness(i);
  const total = before[n]!;
  // Events of one instant belong together, so a stretch runs from the first to the last of its edge’s equals.
  const first = edges.map((i) => lower(start, start[i]!, 0, i + 1));
  const last = edges.map((i) => lower(start, start[i]! + 1, i, n));
  // An event’s own length counts, but one that runs for years does not decide what is shown.
  const reach = last.map((i) => Math.max(end[i - 1]!, start[i - 1]!));
  let best = {from: start[0]!, to: reach.at(-1)!};
  let bestScore = -Infinity;
  const held = (a: number, b: number): number => (before[last[b]!]! - before[first[a]!]!) / total;
  // A stretch that begins later has to end later, or holds too little.
  for (let a = 0, least = 0; a < edges.length; a++) {
    while (least < edges.length && held(a, least) < SHARE) least++;
    for (let b = Math.max(a, least); b < edges.length; b++) {
      const share = held(a, b);
      const from = start[edges[a]!]!;
      const to = Math.min(reach[b]!, start[edges[b]!]! + Math.max(shortest, (start[edges[b]!]! - from) / 2));
      const score = Math.log(share) - PRICE * Math.log(Math.max(shortest, to - from));
      if (score > bestScore) {
        bestScore = score;
        best = {from, to};
      }
    }
  }
  return best;
}

/**
 * What is shown first: the story with room around it. Days are shown in the week they lie in, clock times in the
 * minutes around them.
 */
export function firstView(profile: Profile): Domain {
  const {start, end} = profile;
  const step = Math.max(1, Math.floor(start.length / 1000));
  let instants = 0;
  for (let i = 0; i < start.length; i += step) if (start[i] === end[i]) instants += step;
  const timed = instants > start.length / 2;
  const story = storyDomain(profile, timed ? MINUTE : DAY);
  return withMargin(story, 0.06, timed ? 30 * SECOND : 9 * DAY);
}

/** More events than this tell no more of where the story is. */
const SAMPLE = 50_000;

/** So many of very many events, evenly taken. */
function sampled(all: Profile): Profile {
  const step = (all.start.length - 1) / (SAMPLE - 1);
  const pick = (column: ArrayLike<number>) =>
    Float64Array.from({length: SAMPLE}, (_, i) => column[Math.round(i * step)]!);
  return {start: pick(all.start), end: pick(all.end), weight: pick(all.weight)};
}

/** The stretch with room around it, so that no mark sits on an edge; never of no length. */
export function withMargin({from, to}: Domain, share = 0.06, least = DAY): Domain {
  const room = Math.max((to - from) * share, (least - (to - from)) / 2, least * share);
  return {from: from - room, to: to + room};
}
