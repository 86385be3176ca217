/** The extraction, off the main thread. One question, answered by progress and then a result; cancelled by terminating. */

import type {ArticleInput, Timeline} from '../model.js';
import {timelineSteps} from '../timeline.js';
import type {Progress, TimelineOptions} from '../timeline.js';

export interface WorkerQuestion {
  articles: readonly ArticleInput[];
  options: TimelineOptions;
}

export type WorkerAnswer = {progress: Progress} | {timeline: Timeline} | {error: string};

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
        scope.postMessage({timeline: step.value});
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
