import {css as sheet} from 'lit';

/** The evidence panel. Colours come from the element’s own tokens, the font from the page. */
export const css = sheet`
  .evidence {
    border-block-start: 3px solid var(--_ink);
    padding-block: 14px 24px;
    container-type: inline-size;
  }
  .evidence header {
    display: flex;
    align-items: flex-start;
    gap: 8px 24px;
  }
  .evidence :is(h2, h3, h4, h5, h6) {
    flex: 1;
    margin: 0;
    font: inherit;
    font-size: 1.375rem;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  :is(.evidence, .reader) :is(h2, h3, h4, h5, h6):focus {
    outline: none;
  }
  :is(.evidence, .reader) :is(h2, h3, h4, h5, h6):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }
  .evidence-moves {
    display: flex;
    flex: none;
    gap: 4px;
  }
  :is(.evidence, .reader, .table) button.plain {
    min-inline-size: 28px;
    min-block-size: 28px;
    padding: 3px 9px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: none;
    color: var(--_ink-2);
    font: 0.8125rem/1.4 var(--_sans);
    cursor: pointer;
  }
  :is(.evidence, .reader, .table) button.plain:hover {
    border-color: var(--_ink-3);
    color: var(--_ink);
  }
  .sign.back::before {
    content: '←';
    content: '←' / '';
  }
  .sign.on::before {
    content: '→';
    content: '→' / '';
  }
  .sign.away::before {
    content: '×';
    content: '×' / '';
  }
  .rtl .sign {
    display: inline-block;
    transform: scaleX(-1);
  }
  .evidence button.plain[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  :is(.evidence, .tray, .table, .reader) button.link,
  :is(.evidence, .reader) summary,
  :is(.evidence, .reader) a {
    padding: 4px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  :is(.evidence, .table, .reader) :is(button, a, summary):focus-visible,
  .reader-text:focus-visible,
  .table:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .evidence-when,
  .evidence-why,
  .evidence-how,
  .evidence-edited,
  .evidence-links,
  .evidence figcaption {
    margin: 0;
    font-family: var(--_sans);
    font-size: 0.8125rem;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .evidence-when {
    margin-block-start: 8px;
  }
  .evidence-when strong {
    color: var(--_ink);
    font-weight: 600;
  }
  .evidence-how summary {
    inline-size: fit-content;
    list-style: none;
  }
  .evidence-how summary::-webkit-details-marker {
    display: none;
  }
  .evidence-how ol {
    margin: 4px 0 0;
    padding-inline-start: 20px;
    max-inline-size: 72ch;
  }
  .evidence-how small {
    font-size: 0.75rem;
    color: var(--_ink-3);
  }
  .evidence-description {
    margin: 16px 0 0;
    max-inline-size: 68ch;
    font-size: 1.125rem;
    line-height: 1.45;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .evidence .dot {
    color: var(--_ink-3);
  }
  /* A number stays with what it counts. */
  .evidence .fact {
    display: inline-block;
  }
  .sources {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 40px;
    margin: 20px 0 0;
    padding: 0;
    list-style: none;
  }
  @container (inline-size > 640px) {
    .sources:has(> li + li) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .sources figure {
    margin: 0;
    max-inline-size: 68ch;
  }
  .sources blockquote {
    margin: 0;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--_rule);
  }
  .sources blockquote p {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.45;
    overflow-wrap: anywhere;
    hanging-punctuation: first last;
  }
  .sources .evidence-links + blockquote {
    margin-block-start: 12px;
  }
  .sources .context {
    color: var(--_ink-3);
  }
  .sources mark,
  .passage mark {
    padding: 0 2px;
    border-radius: 2px;
    background: var(--_accent-wash);
    color: inherit;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .evidence-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  p.evidence-links {
    padding-inline-start: 16px;
  }
  .evidence-links :is(button.link, a) {
    padding: 0;
    line-height: 24px;
    color: var(--_ink-2);
  }
  .evidence figcaption {
    margin-block-start: 4px;
    padding-inline-start: 16px;
    color: var(--_ink-3);
  }
  .evidence cite {
    font-style: normal;
  }
  .evidence-more {
    padding-inline-start: 16px;
    font-size: 0.8125rem;
  }
  .evidence-more > summary {
    inline-size: fit-content;
    font-family: var(--_sans);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .evidence-more > blockquote {
    margin-block-start: 8px;
  }
  .evidence-more > blockquote p {
    font-size: 0.9375rem;
  }
  .conflict {
    margin-block-start: 24px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--_accent);
  }
  .conflict.settled {
    border-inline-start-color: var(--_rule);
  }
  .conflict > p {
    margin: 0;
    font-family: var(--_sans);
    font-size: 0.9375rem;
    line-height: 1.45;
    max-inline-size: 72ch;
  }
  .conflict > .evidence-links {
    padding: 8px 0 0;
    font-size: 0.8125rem;
  }
  .conflict .conflict-kind {
    font-weight: 600;
  }
  .conflict .sources {
    margin-block-start: 12px;
  }
  .conflict .sources blockquote p {
    font-size: 0.9375rem;
  }
  .conflict .sources figure + figure {
    margin-block-start: 12px;
  }
  @media (pointer: coarse) {
    :is(.evidence, .reader, .table) button.plain {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    :is(.evidence, .tray, .table, .reader) button.link {
      padding-block: 11px;
    }
  }
  @media (forced-colors: active) {
    .sources mark,
    .passage mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
