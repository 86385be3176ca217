export * from './model.js';
export {timeline, timelineSteps} from './timeline.js';
export type {Progress, TimelineOptions} from './timeline.js';
