import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Layout} from '../layout/layout.js';
import type {LabelsView} from './labels.js';

/** The timeline downwards, for a narrow page. */
export function feed(layout: Layout, view: LabelsView, onoutside: (side: 'before' | 'after') => void): TemplateResult {
  void [layout, view, onoutside];
  return html`${nothing}`;
}
