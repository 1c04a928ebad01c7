/** For the popup, beside the styles of all pages. */
export const popupStyles = `.sl-popup{width:22rem;max-width:100%;padding:var(--sl-space-4)}
.sl-popup .sl-bar{display:flex;align-items:center;gap:var(--sl-space-2);margin-bottom:var(--sl-space-3)}
.sl-popup h1{font-size:var(--sl-text-strong);letter-spacing:0;color:var(--sl-accent)}
.sl-popup h2{font-size:var(--sl-text-small);font-weight:600;letter-spacing:0;color:var(--sl-muted)}
.sl-popup section:not(.sl-card)>h2+*{margin-top:2px}
.sl-popup .sl-link{margin-top:2px}
.sl-popup .sl-card .sl-link{margin-top:0;font-size:var(--sl-text-small)}
.sl-account-note{display:grid;gap:var(--sl-space-2)}
.sl-account-note .sl-said{font-size:var(--sl-text-small)}
.sl-actions{display:grid;grid-template-columns:1fr 1fr;gap:var(--sl-space-2);margin-top:var(--sl-space-2)}
.sl-action{min-height:2.5rem;padding:var(--sl-space-2) var(--sl-space-3);border:1px solid var(--sl-outline);border-radius:var(--sl-radius);font:inherit;line-height:1.35;color:inherit;background:none;text-align:start;cursor:pointer}
.sl-action:hover{background:var(--sl-quiet)}
.sl-action:focus-visible{border-radius:var(--sl-radius)}
.sl-action{display:grid;align-content:center}
.sl-action .sl-fine{margin-top:2px}
.sl-action[data-new=true] .sl-fine{color:var(--sl-accent);font-weight:600}
.sl-popup .sl-card h2{font-size:var(--sl-text-strong);color:var(--sl-ink)}
.sl-popup section:not(.sl-card){padding:var(--sl-space-2) 0;border-bottom:1px solid var(--sl-hairline)}
.sl-popup section:nth-of-type(1){margin-bottom:var(--sl-space-1)}
.sl-counted{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 var(--sl-space-2)}
.sl-popup footer{padding-top:var(--sl-space-3)}
`;
