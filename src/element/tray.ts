/** What could not be drawn, in sight under the drawing: a line that counts it, and folds out. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

/** One line of the foot, and what folds out of it; `name` is its part. `ontoggle` is told when it is opened or closed. */
export function tray(name: string, line: string, content: unknown, ontoggle?: () => void): TemplateResult {
  return html`<details class="tray ${name}" part=${name.split(' ')[0]} @toggle=${ontoggle ?? nothing}>
    <summary><bdi>${line}</bdi></summary>
    ${content}
  </details>`;
}
