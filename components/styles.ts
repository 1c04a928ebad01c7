import { findingStyles } from './finding-styles.ts';
import { tokensCss } from './tokens.ts';

/**
 * Stylesheets for roots inside a page of others, to be adopted there. `all: initial` on the host keeps the page's
 * inherited text styles out, and `!important` in a shadow root wins over the page's own rules for the host.
 */
const root = `
:host{all:initial!important;color-scheme:light dark!important;${tokensCss('px')}}
:host([hidden]){display:none!important}
[data-theme=light]{color-scheme:light}
[data-theme=dark]{color-scheme:dark}
*,::before,::after{box-sizing:border-box;margin:0}
.sl-icon{flex:none;color:var(--sl-accent)}
`;

const surface = `
font:var(--sl-text-body)/1.45 var(--sl-font);color:var(--sl-ink);background:var(--sl-surface);text-align:start;
border:1px solid var(--sl-hairline);box-shadow:var(--sl-shadow);overflow-wrap:anywhere;cursor:default;
`;

const arrival = `
@keyframes sl-arrive{from{opacity:0;translate:0 4px}}
@media (prefers-reduced-motion:no-preference){.sl-arriving{animation:sl-arrive var(--sl-motion)}}
`;

/**
 * For the dialog that holds `Warning`, and all inside it. Where the dialog stands is its owner's business; `--sl-room`
 * on it says how high it may be there.
 */
export const warningStyles = `${root}${arrival}
dialog{border:0;padding:0;margin:0;background:none;color:inherit;overflow:visible;max-width:none;max-height:none}
:focus-visible{outline:2px solid var(--sl-accent);outline-offset:2px}
dialog:focus-visible{outline:0}
dialog::backdrop{background:var(--sl-shade)}
.sl-warning{${surface}
width:min(420px,100vw - 16px);max-height:min(620px,100dvh - 16px,var(--sl-room,620px));border-radius:14px;
display:flex;flex-direction:column;overflow:hidden}
.sl-scroll{flex:0 1 auto;min-height:0;overflow:auto;overscroll-behavior:contain;scrollbar-width:thin;
padding:var(--sl-space-4) 20px var(--sl-space-3);
background:linear-gradient(var(--sl-surface) 40%,transparent) 0 0/100% 36px local no-repeat,
linear-gradient(transparent,var(--sl-surface) 60%) 0 100%/100% 36px local no-repeat,
linear-gradient(var(--sl-shade),transparent) 0 0/100% 9px no-repeat,
linear-gradient(transparent,var(--sl-shade)) 0 100%/100% 9px no-repeat}
.sl-brand{display:flex;align-items:center;gap:7px;font-size:var(--sl-text-small);font-weight:600;color:var(--sl-accent);letter-spacing:.01em}
.sl-spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.sl-scroll:focus-visible{outline-offset:-3px;border-radius:14px}
.sl-heading{margin-top:6px;font-size:var(--sl-text-heading);line-height:1.28;font-weight:650;letter-spacing:-.008em;text-wrap:balance}
.sl-summary{margin-top:5px;color:var(--sl-muted)}
.sl-progress{height:3px;margin-top:14px;border-radius:3px;background:var(--sl-hairline);overflow:hidden}
.sl-progress::before{content:"";display:block;height:100%;width:36%;border-radius:3px;background:var(--sl-accent)}
@keyframes sl-look{from{translate:-100% 0}to{translate:280% 0}}
@media (prefers-reduced-motion:no-preference){.sl-progress::before{animation:sl-look 1.5s ease-in-out infinite alternate}}
${findingStyles}.sl-fine{margin-top:5px;font-size:var(--sl-text-small);color:var(--sl-muted)}
.sl-link{padding:0;border:0;font:inherit;color:var(--sl-accent);background:none;text-decoration:underline 1px;text-underline-offset:3px;cursor:pointer}
.sl-link:hover{text-decoration-thickness:2px}
.sl-link[aria-expanded=true]{font-weight:600}
.sl-report{margin-top:14px;padding-top:10px;border-top:1px solid var(--sl-hairline)}
.sl-more{margin-top:14px;border-top:1px solid var(--sl-hairline)}
.sl-more summary{padding:12px 0;margin-bottom:-8px;font-weight:600;color:var(--sl-accent);cursor:pointer;border-radius:4px}
.sl-more[open] .sl-finding:first-child{margin-top:4px}
.sl-ask{margin-top:14px;padding:12px 14px;border-radius:var(--sl-radius);background:var(--sl-tint)}
.sl-ask ul{list-style:none;padding:0}
.sl-ask li{margin-top:6px;font-weight:600;user-select:text}
.sl-ask .sl-fine{display:block;margin-top:0;font-weight:400;color:var(--sl-ink)}
.sl-foot{flex:none;padding:12px 20px 16px;border-top:1px solid var(--sl-hairline);background:var(--sl-surface)}
.sl-reason{margin-bottom:12px}
.sl-reason label{font-weight:600}

.sl-reason textarea{display:block;width:100%;min-height:40px;margin-top:6px;padding:7px 10px;resize:none;field-sizing:content;max-height:90px;
font:inherit;color:inherit;background:var(--sl-surface);border:1px solid var(--sl-outline);border-radius:var(--sl-radius-small)}
.sl-buttons{display:flex;flex-wrap:wrap;gap:8px}
.sl-button{flex:1 1 auto;min-height:40px;padding:8px 12px;border:1px solid var(--sl-outline);border-radius:var(--sl-radius);
font:600 var(--sl-text-body)/1.3 var(--sl-font);color:var(--sl-ink);background:none;cursor:pointer}
.sl-button:hover{background:var(--sl-quiet)}
.sl-primary{border-color:var(--sl-accent);color:var(--sl-on-accent);background:var(--sl-accent)}
.sl-primary:hover{border-color:var(--sl-accent-strong);background:var(--sl-accent-strong)}
.sl-button:disabled{border-color:var(--sl-hairline);color:var(--sl-muted);background:var(--sl-quiet);cursor:default}
@media (max-height:420px){
.sl-warning{display:block;overflow:auto}summary,textarea{scroll-margin-bottom:64px}
.sl-scroll{overflow:visible;padding:10px 14px 6px;background:none}
.sl-heading{margin-top:2px;font-size:16px}
.sl-foot{display:contents}
.sl-reason{padding:8px 14px 0}
.sl-buttons{position:sticky;bottom:0;flex-wrap:nowrap;padding:8px 14px;border-top:1px solid var(--sl-hairline);background:var(--sl-surface)}
.sl-button{min-height:36px;padding:5px 8px}
}
@media (max-width:360px){.sl-scroll{padding-inline:14px}.sl-foot{padding-inline:14px}.sl-button{padding-inline:10px}}
@media (forced-colors:active){
.sl-warning{border:2px solid CanvasText}.sl-primary{border-width:2px}.sl-progress{border:1px solid CanvasText}.sl-progress::before{background:Highlight}
}
`;

/** For `Mark`. */
export const markStyles = `${root}${arrival}
.sl-mark{${surface}
display:inline-flex;align-items:center;gap:6px;max-width:100%;padding:3px 10px 3px 7px;border-radius:99px;
font-size:var(--sl-text-small);line-height:1.4;font-weight:600;white-space:nowrap;
box-shadow:0 1px 3px var(--sl-shade);pointer-events:none;user-select:none}
.sl-mark[data-empty=true]{border:0;padding:0;background:none;box-shadow:none}
.sl-mark[data-level=notice]{font-weight:500;color:var(--sl-muted)}
`;

/** For `Underlines`; its host stands at the corner that the boxes are measured from. */
export const underlineStyles = `${root}
.sl-underlines{pointer-events:none}
.sl-underlines svg{position:absolute;overflow:hidden;pointer-events:none}
.sl-underlines path{fill:none;stroke:var(--sl-underline);stroke-width:1.8;stroke-linecap:round}
.sl-underlines svg[data-level=notice] path{stroke-width:2;stroke-dasharray:.1 4}
@media (forced-colors:active){.sl-underlines path{stroke:Highlight}}
`;

/** For `Notice`. */
export const noticeStyles = `${root}${arrival}
.sl-notice{${surface}
display:flex;align-items:flex-start;gap:10px;width:fit-content;max-width:min(380px,100vw - 16px);padding:12px 14px;border-radius:12px}
.sl-notice .sl-button{margin-top:8px;padding:6px 12px;border:1px solid var(--sl-outline);border-radius:8px;font:600 var(--sl-text-small)/1.3 var(--sl-font);color:var(--sl-ink);background:none;cursor:pointer}
.sl-close{flex:none;display:grid;place-items:center;width:28px;height:28px;margin:-4px -6px -4px 2px;padding:0;border:0;border-radius:6px;
color:var(--sl-muted);background:none;cursor:pointer}
.sl-close:hover{background:var(--sl-quiet)}
:focus-visible{outline:2px solid var(--sl-accent);outline-offset:2px}
@media (forced-colors:active){.sl-notice{border:2px solid CanvasText}}
`;
