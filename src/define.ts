/** Registers `<news-timeline>`, unless a copy of the package already has. */
import {NewsTimeline} from './element/news-timeline.js';

if (typeof customElements !== 'undefined' && !customElements.get('news-timeline')) {
  customElements.define('news-timeline', NewsTimeline);
}
