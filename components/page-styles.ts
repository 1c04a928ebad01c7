import { tokensCss } from './tokens.ts';

/** For pages of our own: popup and settings. */
export const pageStyles = `
:root{color-scheme:light dark;${tokensCss('rem')}}
*,::before,::after{box-sizing:border-box;margin:0}
body{font:var(--sl-text-body)/1.5 var(--sl-font);color:var(--sl-ink);background:var(--sl-surface);overflow-wrap:anywhere}
h1{font-size:var(--sl-text-title);line-height:1.2;font-weight:650;letter-spacing:-.015em;text-wrap:balance}
h2{font-size:var(--sl-text-heading);line-height:1.3;font-weight:650;letter-spacing:-.008em}
h3{font-size:var(--sl-text-body);font-weight:650}
ul{list-style:none;padding:0}
b,.sl-strong{font-weight:600}
.sl-icon{flex:none;color:var(--sl-accent)}
.sl-fine{font-size:var(--sl-text-small);color:var(--sl-muted)}
.sl-button{min-height:2.5rem;padding:.5rem 1rem;border:1px solid var(--sl-outline);border-radius:var(--sl-radius);
font:600 var(--sl-text-body)/1.3 var(--sl-font);color:var(--sl-ink);background:var(--sl-surface);cursor:pointer}
.sl-button:hover{background:var(--sl-quiet)}
.sl-primary{border-color:var(--sl-accent);color:var(--sl-on-accent);background:var(--sl-accent)}
.sl-primary:hover{border-color:var(--sl-accent-strong);background:var(--sl-accent-strong)}
.sl-link{min-height:1.75rem;padding:.25rem 0;border:0;background:none;color:var(--sl-accent);font:600 var(--sl-text-body)/1.3 var(--sl-font);
text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px;cursor:pointer;text-align:start}
.sl-link:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--sl-accent);outline-offset:2px;border-radius:4px}
.sl-button:focus-visible{border-radius:var(--sl-radius)}
.sl-buttons{display:flex;flex-wrap:wrap;gap:var(--sl-space-2)}
.sl-card{padding:var(--sl-space-4);border-radius:var(--sl-radius);background:var(--sl-quiet)}
.sl-card[data-tone=good]{background:var(--sl-tint)}
.sl-card>*+*{margin-top:var(--sl-space-2)}

.sl-popup{width:min(22rem,100vw);padding:var(--sl-space-4)}
.sl-popup .sl-bar{display:flex;align-items:center;gap:var(--sl-space-2);margin-bottom:var(--sl-space-3)}
.sl-popup h1{font-size:var(--sl-text-strong);letter-spacing:0;color:var(--sl-accent)}
.sl-popup h2{font-size:var(--sl-text-small);font-weight:600;letter-spacing:0;color:var(--sl-muted)}
.sl-popup section:not(.sl-card)>h2+*{margin-top:2px}
.sl-popup .sl-link{margin-top:2px}
.sl-popup .sl-card h2{font-size:var(--sl-text-strong);color:var(--sl-ink)}
.sl-popup section:not(.sl-card){padding:var(--sl-space-3) 0;border-bottom:1px solid var(--sl-hairline)}
.sl-popup section:nth-of-type(1){margin-bottom:var(--sl-space-1)}
.sl-popup footer{padding-top:var(--sl-space-3)}

.sl-page-head,.sl-page{max-width:46rem;margin-inline:auto;padding-inline:var(--sl-space-5)}
.sl-page-head{padding-top:var(--sl-space-7)}
.sl-brand{display:flex;align-items:center;gap:var(--sl-space-2);font-weight:600;color:var(--sl-accent)}
.sl-page-head h1{margin-top:var(--sl-space-2)}
.sl-page-head h1+p{margin-top:var(--sl-space-2);color:var(--sl-muted)}
.sl-page{padding-bottom:var(--sl-space-7)}
.sl-page>section{padding-top:var(--sl-space-6)}
.sl-page>section>h2+*{margin-top:var(--sl-space-3)}
.sl-facts{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;border:1px solid var(--sl-hairline);border-radius:var(--sl-radius);padding:var(--sl-space-1) var(--sl-space-4)}
.sl-facts>*{padding-block:var(--sl-space-2);border-top:1px solid var(--sl-hairline)}
.sl-facts>:nth-child(-n+2){border-top:0}
.sl-facts dt{padding-inline-end:var(--sl-space-4);color:var(--sl-muted)}
.sl-problems{margin-top:var(--sl-space-4);padding:var(--sl-space-4);border:1px solid var(--sl-outline);border-radius:var(--sl-radius)}
.sl-problems p{margin-top:var(--sl-space-1)}
.sl-problems li{margin-top:var(--sl-space-3)}
.sl-problems code{display:block;font-size:var(--sl-text-small);color:var(--sl-muted)}
.sl-file>*+*{margin-top:var(--sl-space-3)}
.sl-said:empty{display:none}
.sl-rules{margin-top:var(--sl-space-3);border:1px solid var(--sl-hairline);border-radius:var(--sl-radius);overflow:hidden}
.sl-rules>li+li{border-top:1px solid var(--sl-hairline)}
.sl-rules summary{display:grid;grid-template-columns:1fr auto 1.25rem;gap:2px var(--sl-space-3);align-items:baseline;
padding:var(--sl-space-3) var(--sl-space-4);cursor:pointer;list-style:none}
.sl-rules summary::-webkit-details-marker{display:none}
.sl-rules summary:hover{background:var(--sl-quiet)}
.sl-rules summary:focus-visible{outline-offset:-3px}
.sl-rules summary::after{content:"";grid-area:1/3;align-self:center;justify-self:end;width:.5rem;height:.5rem;margin-top:-.25rem;
border:solid var(--sl-muted);border-width:0 1.5px 1.5px 0;rotate:45deg}
.sl-rules [open]>summary::after{rotate:225deg;margin-top:.25rem}
.sl-rule-title{font-weight:600}
.sl-levels{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:2px var(--sl-space-4);font-size:var(--sl-text-small);color:var(--sl-muted)}
.sl-level b{color:var(--sl-ink)}
.sl-rule-body{padding:0 var(--sl-space-4) var(--sl-space-4)}
.sl-rule-body h3{margin-top:var(--sl-space-3)}
.sl-rule-body p+p{margin-top:var(--sl-space-2)}
.sl-rule-body b{color:var(--sl-accent)}
.sl-examples li{margin-top:var(--sl-space-1);padding-inline-start:var(--sl-space-3);border-inline-start:2px solid var(--sl-hairline)}
q{quotes:none}
@media (max-width:32rem){
.sl-page-head,.sl-page{padding-inline:var(--sl-space-4)}
.sl-facts{grid-template-columns:1fr}.sl-facts dd{padding-top:0;border-top:0}.sl-facts>:nth-child(2){padding-top:0}
.sl-facts dt{padding-bottom:0}
}
@media (forced-colors:active){.sl-card{border:1px solid CanvasText}.sl-primary{border-width:2px}}
`;
