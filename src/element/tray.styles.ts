import {css as sheet} from 'lit';

/** What folds out of the trays: undated events, expressions not used, diagnostics. */
export const css = sheet`
  .tray {
    color: var(--_ink-2);
  }
  .tray p {
    margin: 0 0 8px;
    max-inline-size: 72ch;
    color: var(--_ink-3);
  }
  .tray ul {
    margin: 0;
    padding: 0 0 12px;
    list-style: none;
    max-block-size: 18rem;
    overflow-y: auto;
  }
  .tray li {
    max-inline-size: 80ch;
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .tray.unused li {
    max-inline-size: none;
  }
  .tray li button.link {
    color: var(--_ink);
  }
  .tray small {
    font-size: 0.75rem;
    color: var(--_ink-3);
  }
  .diagnostics .error strong {
    color: var(--_accent);
  }
  .tray strong {
    font-weight: 600;
  }
`;
