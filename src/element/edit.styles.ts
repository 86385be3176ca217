import {css as sheet} from 'lit';

/** The editing tools in the evidence panel, and the tray of edits. Loaded with them. */
export const css = sheet`
  .edit {
    margin-block: 10px 4px;
    font-family: var(--_sans);
    font-size: 0.8125rem;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .edit-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .edit-tools > span {
    line-height: 24px;
    color: var(--_ink-3);
  }
  .edit-tools button,
  .edits .edit-list button {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-2);
    font: 0.8125rem/1.5 var(--_sans);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .edit-tools button:hover,
  .edits .edit-list button:hover {
    color: var(--_ink);
  }
  .edit-tools button[aria-expanded='true'] {
    color: var(--_ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  .edit-actions button {
    min-block-size: 28px;
    padding: 3px 10px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: none;
    color: var(--_ink-2);
    font: 0.8125rem/1.4 var(--_sans);
    cursor: pointer;
  }
  .edit-actions button:hover {
    border-color: var(--_ink-3);
    color: var(--_ink);
  }
  .edit-actions button[aria-expanded='true'] {
    border-color: var(--_ink);
    color: var(--_ink);
  }
  .edit-actions button[aria-disabled='true'] {
    border-color: var(--_rule);
    color: var(--_ink-3);
    cursor: default;
  }
  .edit-form button[type='submit'] {
    border-color: var(--_ink);
    color: var(--_ink);
    font-weight: 600;
  }
  .edit-form {
    display: grid;
    gap: 10px;
    max-inline-size: 34rem;
    margin-block-start: 8px;
    padding: 12px 0 14px;
    border-block: 1px solid var(--_rule);
  }
  .edit-form label > span,
  .edit-form legend {
    display: block;
    margin-block-end: 2px;
    padding: 0;
    color: var(--_ink-2);
  }
  .edit-form :is(input:not([type='checkbox']), select, textarea) {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 1px solid var(--_ink-3);
    border-radius: 4px;
    background: var(--_paper);
    color: var(--_ink);
    font: 0.9375rem/1.4 var(--_sans);
  }
  .edit-form [name='title'],
  .edit-form [name='with'] {
    font-family: inherit;
  }
  .edit-form textarea {
    display: block;
    resize: vertical;
  }
  :is(.edit, .edits) :is(button, input, select, textarea, summary):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .edit-form fieldset {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .edit-passage {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 10px;
    align-items: start;
    cursor: pointer;
  }
  .edit-passage input {
    inline-size: 16px;
    block-size: 16px;
    margin: 3px 0 0;
    accent-color: var(--_ink);
  }
  .edit-passage q {
    quotes: none;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  .edit-passage small,
  .edit-help {
    font-size: 0.75rem;
    color: var(--_ink-3);
  }
  .edit-help {
    margin: 2px 0 0;
    overflow-wrap: anywhere;
  }
  .edit-help.wrong {
    color: var(--_accent);
  }
  .edit-pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: 10px;
  }
  .edit-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .edits .edit-actions {
    padding-block: 2px 8px;
  }
  .edits > .edit-form {
    margin-block: 0 10px;
  }
  .edits .edit-list {
    margin: 0;
    max-block-size: none;
  }
  .edits .edit-list li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    max-inline-size: 96ch;
    padding-block: 4px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_ink);
  }
  .edits .edit-list li > span {
    flex: 1 1 20rem;
    min-inline-size: 0;
  }
  .edits .edit-list small {
    display: block;
    color: var(--_ink-3);
  }
  .edits .edit-list p {
    flex: 1 0 100%;
    margin: 0;
    max-inline-size: none;
    color: var(--_accent);
  }
  .edits p[role='alert'] {
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .edit-actions button[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
