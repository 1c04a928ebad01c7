/** For the welcome page, beside the styles of all pages. */
export const welcomeStyles = `
.sl-page-head>h1+p{font-size:1.1rem}
.sl-pair{display:grid;gap:var(--sl-space-4);grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));margin-top:var(--sl-space-6)}
.sl-devices>*+*{margin-top:var(--sl-space-3)}
.sl-device-names{grid-template-columns:repeat(auto-fit,minmax(min(10rem,100%),1fr))}
.sl-child>*+*{margin-top:var(--sl-space-3)}
.sl-clauses{padding:0;list-style:none}
.sl-clauses>li{display:grid;gap:var(--sl-space-1) var(--sl-space-5);grid-template-columns:minmax(0,12rem) minmax(0,1fr);padding-block:var(--sl-space-4);border-top:1px solid var(--sl-hairline)}
.sl-clauses h3{font-size:var(--sl-text-strong);line-height:1.4}
.sl-clauses h3 .sl-fine{display:block;font-weight:400}
@media (max-width:32rem){.sl-clauses>li{grid-template-columns:minmax(0,1fr)}.sl-clauses h3 .sl-fine{display:inline}}
`;
