// The bundle stands beside this page when it is served; its types are those of the source.
export * from '../src/element/news-timeline.js';
