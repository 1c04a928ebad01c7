import { findingStyles } from '../finding-styles.ts';

/** For the self-check, beside the styles of all pages. */
export const checkStyles = `${findingStyles}
.sl-page-head:has(+.sl-check),.sl-check{max-width:68rem}
.sl-check{display:grid;gap:var(--sl-space-5) var(--sl-space-6);grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);padding-top:var(--sl-space-5)}
.sl-check-draft{display:grid;gap:var(--sl-space-4);align-content:start}
.sl-check>section{padding-top:0}
.sl-check-reach{grid-column:1/-1;padding-top:var(--sl-space-4);border-top:1px solid var(--sl-hairline)}
.sl-fields{display:grid;gap:var(--sl-space-3);grid-template-columns:repeat(auto-fit,minmax(min(11rem,100%),1fr))}
.sl-text{display:block}
.sl-sheet{display:grid;margin-top:var(--sl-space-1);border:1px solid var(--sl-outline);border-radius:var(--sl-radius);background:var(--sl-surface)}
.sl-sheet:focus-within{outline:2px solid var(--sl-accent);outline-offset:1px}
.sl-sheet>*{grid-area:1/1;min-width:0;padding:.75rem .9rem;font:1rem/1.65 var(--sl-font);letter-spacing:0;white-space:pre-wrap;overflow-wrap:break-word}
.sl-sheet textarea{display:block;width:100%;height:100%;border:0;outline:0;color:inherit;background:none;resize:none;overflow:hidden}
.sl-sheet textarea::placeholder{color:var(--sl-muted);opacity:1}
.sl-over{z-index:1;min-height:11rem;color:transparent;forced-color-adjust:none;pointer-events:none;user-select:none}
.sl-wave{text-decoration:underline wavy 1.5px var(--sl-underline);text-underline-offset:3px;text-decoration-skip-ink:none}
.sl-wave[data-level=notice]{text-decoration:underline dotted 2px var(--sl-underline)}
.sl-tray{padding:var(--sl-space-3);border:1px dashed var(--sl-outline);border-radius:var(--sl-radius)}
.sl-tray[data-over=true]{border-style:solid;border-color:var(--sl-accent);background:var(--sl-tint)}
.sl-tray-add{display:flex;flex-wrap:wrap;align-items:center;gap:var(--sl-space-2) var(--sl-space-3)}
.sl-thumbs{display:flex;flex-wrap:wrap;gap:var(--sl-space-3);margin-bottom:var(--sl-space-3)}
.sl-thumbs li{max-width:12rem}
.sl-thumbs .sl-picture{margin-top:0;max-height:7rem}
.sl-accounts{border:0;padding:0;min-width:0;display:grid;gap:var(--sl-space-2);grid-template-columns:repeat(auto-fit,minmax(min(11rem,100%),1fr))}
.sl-accounts legend{padding:0;margin-bottom:var(--sl-space-1)}
.sl-accounts+.sl-label{margin-top:var(--sl-space-5)}
.sl-outcome{margin-top:var(--sl-space-1);padding:var(--sl-space-4);border:1px solid var(--sl-hairline);border-radius:var(--sl-radius)}
.sl-outcome[data-state=clean]{background:var(--sl-tint);border-color:transparent}
.sl-outcome[data-state=empty],.sl-outcome[data-state=loading]{border-style:dashed}
.sl-outcome-heading{font-size:var(--sl-text-heading);line-height:1.3}
.sl-outcome [role=status] p{margin-top:2px}
.sl-outcome .sl-finding .sl-fine{margin-top:5px}
.sl-ask{margin-top:14px;padding:12px 14px;border-radius:var(--sl-radius);background:var(--sl-tint)}
.sl-ask .sl-fine{display:block}
@media (max-width:52rem){.sl-check{grid-template-columns:minmax(0,1fr)}}
@media (forced-colors:active){.sl-wave{text-decoration-color:Highlight}.sl-outcome{border-color:CanvasText}}
`;
