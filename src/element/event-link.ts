import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {TimelineEvent} from '../model.js';

/** An event by its title, as a button that opens its evidence. */
export function eventLink(
  event: TimelineEvent,
  {selected, onselect}: {selected?: TimelineEvent | null; onselect: (event: TimelineEvent) => void},
): TemplateResult {
  return html`<button
    type="button"
    class="link"
    aria-expanded=${selected?.id === event.id ? 'true' : 'false'}
    @click=${() => onselect(event)}
  >
    <bdi>${event.title}</bdi>
  </button>`;
}
