/** What is needed once somebody reads, asks or moves. Loaded when the drawing stands and the page has nothing else to do. */

import {css as evidence} from './evidence.styles.js';
import {css as filter} from './filter.styles.js';
import {css as near} from './near.styles.js';
import {css as over} from './over.styles.js';
import {css as panel} from './panel.styles.js';
import {css as print} from './print.styles.js';
import {css as reader} from './reader.styles.js';
import {css as table} from './table.styles.js';
import {css as tray} from './tray.styles.js';

export {ShortAxis} from '../layout/breaks.js';
export {nearest, typedDate} from '../layout/typed-date.js';
export {breakMarks} from './break-marks.js';
export {EventTable} from './event-table.js';
export {listen} from './gestures.js';
export {diagnosticsList, undatedList, unusedList} from './left-out.js';
export {Motion} from './motion-canvas.js';
export {overlay} from './overlay.js';
export {ReadingController} from './reading-controller.js';
export {readingMessages} from './reading-messages.js';
export {tellApart} from './source-words.js';

export const sheets = [panel, evidence, reader, table, tray, filter, near, over, print];
