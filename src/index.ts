export * from './model.js';
export {timeline, timelineSteps} from './timeline.js';
export type {Progress, TimelineOptions} from './timeline.js';
export {compareTimelines, tellChanges} from './events/changes.js';
export type {Changes, EventChange, GoneEvent} from './events/changes.js';
export {applyEdits, targetOf} from './events/edits.js';
