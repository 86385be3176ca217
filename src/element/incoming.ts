/** What reads and checks a timeline that comes from outside. Loaded with the first one that comes. */

export {decodeText} from '../formats/decode.js';
export {parseTimeline, readTimeline} from '../formats/timeline-json.js';
