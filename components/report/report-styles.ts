/** For the report page, beside the styles of all pages. */
export const reportStyles = `
.sl-page>.sl-emergency{margin-top:var(--sl-space-5);padding:var(--sl-space-4);border:2px solid var(--sl-accent);border-radius:var(--sl-radius);background:var(--sl-tint)}
.sl-emergency h2+*{margin-top:var(--sl-space-1)}
.sl-emergency p{font-size:var(--sl-text-strong)}
.sl-matters{grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr))}
.sl-report>*+*{margin-top:var(--sl-space-2)}
.sl-report h3{margin-top:var(--sl-space-4)}
.sl-people{padding:0;list-style:none;display:grid;gap:var(--sl-space-2)}
.sl-people li{display:flex;flex-wrap:wrap;gap:0 var(--sl-space-4);align-items:baseline;padding:var(--sl-space-3) var(--sl-space-4);border:1px solid var(--sl-hairline);border-radius:var(--sl-radius)}
.sl-people li:first-child{border-color:var(--sl-outline)}
.sl-people li>.sl-strong{display:block;flex-basis:100%}
.sl-people li>.sl-strong::first-letter{text-transform:uppercase}
.sl-ages{padding:var(--sl-space-3) var(--sl-space-4);border:1px solid var(--sl-hairline);border-radius:var(--sl-radius)}
.sl-report>.sl-ages{margin-top:var(--sl-space-4)}
.sl-ages summary{font-weight:600;color:var(--sl-accent);cursor:pointer}
.sl-ages p{margin-top:var(--sl-space-2)}
.sl-ages dl{margin-top:var(--sl-space-2);columns:12rem auto;column-gap:var(--sl-space-5)}
.sl-ages div{display:flex;justify-content:space-between;gap:var(--sl-space-3);padding:2px 0;break-inside:avoid}
.sl-message>*+*{margin-top:var(--sl-space-3)}
`;
