import type {ArticleInput, Timeline} from './model.js';

/** How far the pipeline has come: `done` of `total` units of the current stage. */
export interface Progress {
  stage: 'reading' | 'dating' | 'events' | 'linking';
  done: number;
  total: number;
}

export interface TimelineOptions {
  /** Keep only what concerns this person, place or thing. */
  about?: string;
  /** The creation date of every article that carries none, `YYYY-MM-DD`; without it dates are inferred. */
  published?: string;
  title?: string;
}

/** Articles in, an evidence-linked timeline out: pure, deterministic, offline. Never throws for what a text contains. */
export function timeline(articles: readonly ArticleInput[], options: TimelineOptions = {}): Timeline {
  const steps = timelineSteps(articles, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, a few milliseconds each, so that a caller can show progress, yield to the page, or stop. */
export function* timelineSteps(
  articles: readonly ArticleInput[],
  options: TimelineOptions = {},
): Generator<Progress, Timeline, void> {
  yield {stage: 'reading', done: 0, total: articles.length};
  void options;
  return {version: 1, generator: 'news-timeline', articles: [], events: [], undated: [], diagnostics: []};
}
