/** What reads a file that is not JSON in UTF-8, or says what is wrong with it. Loaded with the first one that comes. */

export {decodeText} from '../formats/decode.js';
export {parseTimeline} from '../formats/json-text.js';
