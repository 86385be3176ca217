/** The extraction, off the main thread. One question, answered by progress and then a result in pieces; cancelled by terminating. */

import type {ArticleInput, Timeline} from '../model.js';
import {timelineSteps} from '../timeline.js';
import type {Progress, TimelineOptions} from '../timeline.js';

export interface WorkerQuestion {
  articles: readonly ArticleInput[];
  options: TimelineOptions;
}

/** The lists of a timeline, of which the long ones come in pieces before the rest: read all at once they would hold the page up. */
export type Lists = Pick<Timeline, 'articles' | 'events' | 'undated'>;

export type WorkerAnswer = {progress: Progress} | {piece: Lists} | {timeline: Timeline} | {error: string};

/** Articles, and events, of a piece. */
const ARTICLES = 16;
const EVENTS = 64;

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<WorkerQuestion>) => void) | null;
  postMessage: (answer: WorkerAnswer) => void;
};

scope.onmessage = ({data: {articles, options}}) => {
  try {
    const steps = timelineSteps(articles, options);
    let told = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        for (const piece of piecesOf(step.value)) scope.postMessage({piece});
        scope.postMessage({timeline: {...step.value, articles: [], events: [], undated: []}});
        return;
      }
      // Ten messages a second are enough for an eye.
      if (performance.now() - told < 100) continue;
      told = performance.now();
      scope.postMessage({progress: step.value});
    }
  } catch (error) {
    scope.postMessage({error: error instanceof Error ? error.message : String(error)});
  }
};

function* piecesOf({articles, events, undated}: Timeline): Generator<Lists, void, void> {
  for (let i = 0; i < articles.length; i += ARTICLES)
    yield {articles: articles.slice(i, i + ARTICLES), events: [], undated: []};
  for (let i = 0; i < Math.max(events.length, undated.length); i += EVENTS)
    yield {articles: [], events: events.slice(i, i + EVENTS), undated: undated.slice(i, i + EVENTS)};
}
