/** What could not be drawn, in sight under the drawing: a line that counts it, and folds out. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Diagnostic} from '../model.js';
import {messages} from './messages.js';

/** One line of the foot, and what folds out of it; `name` is its part. `ontoggle` is told when it is opened or closed. */
export function tray(name: string, line: string, content: unknown, ontoggle?: () => void): TemplateResult {
  return html`<details class="tray ${name}" part=${name.split(' ')[0]} @toggle=${ontoggle ?? nothing}>
    <summary>${line}</summary>
    ${content}
  </details>`;
}

/** Every diagnostic in plain words, counted, the gravest first. Nothing when there are none. */
export function diagnosticsTray(diagnostics: readonly Diagnostic[], lang?: string): TemplateResult | typeof nothing {
  if (!diagnostics.length) return nothing;
  const words = messages(lang);
  const rank = {error: 0, warning: 1, info: 2};
  const sorted = [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const errors = diagnostics.filter(({severity}) => severity === 'error').length;
  return tray(
    `diagnostics${errors ? ' grave' : ''}`,
    words.notes(errors, diagnostics.length - errors),
    html`<p>${words.notesWhy}</p>
      <ul role="list">
        ${sorted.slice(0, 200).map(
          ({severity, message, code, article, path}) =>
            html`<li class=${severity}>
              <strong>${words.severity[severity]}:</strong> <span lang="en" dir="auto">${message}</span>
              <small><bdi>${[article, path, code].filter(Boolean).join(' · ')}</bdi></small>
            </li>`,
        )}
      </ul>`,
  );
}
