/** For the page on which IT makes a school's settings. */
export const builderStyles = `
.sl-builder{display:grid;gap:var(--sl-space-4)}
.sl-builder>*{min-width:0}
.sl-builder h3{margin-top:var(--sl-space-3)}
.sl-grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:var(--sl-space-4)}
.sl-grid>*{min-width:0}
.sl-field .sl-fine{display:block;margin-top:var(--sl-space-1)}
.sl-misfit{color:var(--sl-ink);font-weight:600}
.sl-field [aria-invalid=true]{border-color:var(--sl-ink);border-width:2px}
.sl-entries{display:grid;gap:var(--sl-space-3);justify-items:start}
.sl-entry{width:100%;border:0;display:grid;gap:var(--sl-space-2)}
.sl-entry>legend{float:left;width:100%}
.sl-entry>*{margin-top:0}
.sl-ticks{border:0;padding:0}
.sl-tick-row{display:flex;flex-wrap:wrap;gap:var(--sl-space-2);margin-top:var(--sl-space-1)}
.sl-scroll-x{overflow-x:auto}
.sl-scroll-x .sl-table{min-width:34rem}
.sl-scroll-x .sl-select{width:max-content}
.sl-select{width:100%;min-height:2.25rem;padding:.25rem .5rem;font:inherit;color:inherit;background:var(--sl-surface);border:1px solid var(--sl-outline);
border-radius:var(--sl-radius-small)}
.sl-bar{display:block;width:100%;height:.5rem;accent-color:var(--sl-accent)}
.sl-preview summary{padding:var(--sl-space-2) 0;font-weight:600;color:var(--sl-accent);cursor:pointer}
.sl-preview section{max-height:24rem;overflow:auto;padding:var(--sl-space-3);border:1px solid var(--sl-hairline);border-radius:var(--sl-radius)}
.sl-preview pre{font-size:var(--sl-text-small);line-height:1.5;white-space:pre-wrap}
.sl-saves{display:grid;gap:var(--sl-space-4)}
.sl-saves li{display:grid;gap:var(--sl-space-1);justify-items:start}
.sl-tried{display:grid;gap:var(--sl-space-3)}
.sl-file-found+.sl-file-found{margin-top:var(--sl-space-2)}
`;
