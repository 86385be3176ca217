import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** A heading of the level the page wants (2–6), so that the component fits the page’s outline. */
export function heading(level: number, content: unknown, id: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${id} tabindex="-1">${content}</h2>`;
    case 4:
      return html`<h4 id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} tabindex="-1">${content}</h5>`;
    case 6:
      return html`<h6 id=${id} tabindex="-1">${content}</h6>`;
    default:
      return html`<h3 id=${id} tabindex="-1">${content}</h3>`;
  }
}
