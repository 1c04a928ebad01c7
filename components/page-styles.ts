import { tokensCss } from './tokens.ts';

/** For all pages of our own. */
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
a{color:var(--sl-accent);text-decoration-thickness:1px;text-underline-offset:3px}
a:hover{text-decoration-thickness:2px}
a.sl-button{display:inline-flex;align-items:center;text-decoration:none}
.sl-button:disabled{border-color:var(--sl-hairline);color:var(--sl-muted);background:var(--sl-quiet);cursor:default}
.sl-muted{color:var(--sl-muted)}
.sl-label{display:block;font-size:var(--sl-text-small);font-weight:600;color:var(--sl-muted);letter-spacing:0}
.sl-field{display:block}
.sl-field input,.sl-field select,.sl-field textarea{display:block;width:100%;min-height:2.5rem;margin-top:var(--sl-space-1);padding:.5rem .75rem;
font:inherit;color:inherit;background:var(--sl-surface);border:1px solid var(--sl-outline);border-radius:var(--sl-radius)}
.sl-field select{padding-inline-end:.5rem}
.sl-field textarea{resize:vertical;line-height:1.5}
.sl-points{display:grid;gap:var(--sl-space-1)}
.sl-points li{position:relative;padding-inline-start:1.1em}
.sl-points li::before{content:"";position:absolute;inset-inline-start:.15em;top:.62em;width:.38em;height:.38em;border-radius:50%;background:var(--sl-accent)}
.sl-choices{border:0;padding:0;display:grid;gap:var(--sl-space-2)}
.sl-choice{display:flex;gap:var(--sl-space-2);align-items:flex-start;min-height:2.5rem;padding:.5rem .75rem;border:1px solid var(--sl-outline);
border-radius:var(--sl-radius);cursor:pointer}
.sl-choice:hover{background:var(--sl-quiet)}
.sl-choice:has(:checked){border-color:var(--sl-accent);background:var(--sl-tint);box-shadow:inset 0 0 0 1px var(--sl-accent)}
.sl-choice:has(:focus-visible){outline:2px solid var(--sl-accent);outline-offset:2px}
.sl-choice input{flex:none;width:1.1rem;height:1.1rem;margin-top:.15rem;accent-color:var(--sl-accent)}
.sl-choice input:focus-visible{outline:0}
.sl-choice .sl-fine{display:block}
:focus-visible{outline:2px solid var(--sl-accent);outline-offset:2px;border-radius:4px}
.sl-button:focus-visible{border-radius:var(--sl-radius)}
.sl-buttons{display:flex;flex-wrap:wrap;gap:var(--sl-space-2)}
.sl-card{padding:var(--sl-space-4);border-radius:var(--sl-radius);background:var(--sl-quiet)}
.sl-card[data-tone=good]{background:var(--sl-tint)}
.sl-card>*+*{margin-top:var(--sl-space-2)}

.sl-page-head,.sl-page{max-width:46rem;margin-inline:auto;padding-inline:var(--sl-space-5)}
.sl-page-head{padding-top:var(--sl-space-7)}
.sl-brand{display:flex;align-items:center;gap:var(--sl-space-2);font-weight:600;color:var(--sl-accent)}
.sl-page-head h1{margin-top:var(--sl-space-2)}
.sl-page-head h1+p{margin-top:var(--sl-space-2);color:var(--sl-muted)}
.sl-page{padding-bottom:var(--sl-space-7)}
.sl-page>section{padding-top:var(--sl-space-6)}
.sl-page>section>h2+*,.sl-page>section>ul+p,.sl-page>section>p+:not(p){margin-top:var(--sl-space-3)}
.sl-subheading{margin-top:var(--sl-space-5)}
.sl-subheading+*{margin-top:var(--sl-space-2)}
.sl-nav{display:flex;flex-wrap:wrap;gap:0 var(--sl-space-5);max-width:46rem;margin:var(--sl-space-5) auto 0;padding-inline:var(--sl-space-5)}
.sl-nav::after{content:"";flex-basis:100%;border-bottom:1px solid var(--sl-hairline)}
.sl-nav a{padding:var(--sl-space-2) 0;margin-bottom:-1px;font-weight:600;color:var(--sl-muted);text-decoration:none;border-bottom:3px solid transparent}
.sl-nav a:hover{color:var(--sl-ink);border-color:var(--sl-outline)}
.sl-nav [aria-current]{color:var(--sl-accent);border-color:var(--sl-accent)}
.sl-nav+.sl-page>section{padding-top:var(--sl-space-5)}
.sl-table{width:100%;border-collapse:collapse;text-align:start}
.sl-table th,.sl-table td{padding:var(--sl-space-2) var(--sl-space-3) var(--sl-space-2) 0;border-bottom:1px solid var(--sl-hairline);text-align:start;vertical-align:top}
.sl-table thead th{font-size:var(--sl-text-small);color:var(--sl-muted)}
.sl-table th{font-weight:600}
.sl-table th[scope=row]{overflow-wrap:break-word}
.sl-table+.sl-fine,.sl-scroll-x+.sl-fine{margin-top:var(--sl-space-3)}
.sl-switch{display:inline-flex;align-items:center;gap:var(--sl-space-2);min-height:1.75rem;cursor:pointer}
.sl-switch input{appearance:none;flex:none;position:relative;width:2.25rem;height:1.25rem;margin:0;border:1px solid var(--sl-outline);border-radius:99px;background:var(--sl-quiet);cursor:pointer}
.sl-switch input::after{content:"";position:absolute;inset-block-start:2px;inset-inline-start:2px;width:.875rem;height:.875rem;border-radius:50%;background:var(--sl-outline)}
.sl-switch input:checked{border-color:var(--sl-accent);background:var(--sl-accent)}
.sl-switch input:checked::after{inset-inline-start:auto;inset-inline-end:2px;background:var(--sl-on-accent)}
.sl-switch input:focus-visible{border-radius:99px}
.sl-own{border:1px solid var(--sl-hairline);border-radius:var(--sl-radius)}
.sl-own li{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--sl-space-4);padding:var(--sl-space-2) var(--sl-space-4)}
.sl-own li+li{border-top:1px solid var(--sl-hairline)}
.sl-own li>div{flex:1 1 12rem}
.sl-links{display:grid;gap:var(--sl-space-2);margin-top:var(--sl-space-4)}
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
.sl-page-head,.sl-page,.sl-nav{padding-inline:var(--sl-space-4)}
.sl-page-head{padding-top:var(--sl-space-5)}
.sl-facts{grid-template-columns:1fr}.sl-facts dd{padding-top:0;border-top:0}.sl-facts>:nth-child(2){padding-top:0}
.sl-facts dt{padding-bottom:0}
}
@media (forced-colors:active){.sl-switch input{forced-color-adjust:none;border-color:ButtonText;background:Canvas}.sl-switch input::after{background:ButtonText}
.sl-switch input:checked{background:Highlight}.sl-switch input:checked::after{background:HighlightText}.sl-card{border:1px solid CanvasText}.sl-primary{border-width:2px}.sl-choice:has(:checked){border:3px solid Highlight}
.sl-points li::before{background:CanvasText}.sl-nav [aria-current]{border-color:Highlight}}
`;
