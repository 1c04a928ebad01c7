/** For `TimeView`, on a page that has `pageStyles`. */
export const timeStyles = `
.sl-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.sl-time>*+*{margin-top:var(--sl-space-4)}
.sl-time h3{margin-top:var(--sl-space-6)}
.sl-time h3+*{margin-top:var(--sl-space-2)}
.sl-ranges{display:flex;flex-wrap:wrap;gap:var(--sl-space-2)}
.sl-ranges legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
fieldset{min-width:0;border:0;padding:0}
.sl-range{position:relative}
.sl-range input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.sl-range span{display:block;padding:.375rem .875rem;border:1px solid var(--sl-outline);border-radius:99px;font-weight:600}
.sl-range input:checked+span{border-color:var(--sl-accent);color:var(--sl-on-accent);background:var(--sl-accent)}
.sl-range input:focus-visible+span{outline:2px solid var(--sl-accent);outline-offset:2px}
.sl-sums{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:var(--sl-space-3)}
.sl-sum{padding:var(--sl-space-3) var(--sl-space-4);border:1px solid var(--sl-hairline);border-radius:var(--sl-radius)}
.sl-sum dt{display:flex;align-items:center;gap:var(--sl-space-2);font-size:var(--sl-text-small);color:var(--sl-muted)}
.sl-sum dd{font-size:var(--sl-text-heading);font-weight:650;font-variant-numeric:tabular-nums}
.sl-key{flex:none;width:.75rem;height:.75rem;border:1.5px solid var(--sl-accent);border-radius:3px}
[data-for=personal]{background:var(--sl-accent);fill:var(--sl-accent);stroke:var(--sl-accent)}
[data-for=official]{background:var(--sl-mark);fill:var(--sl-mark);stroke:var(--sl-accent)}
[data-for=unknown]{background:var(--sl-surface);fill:var(--sl-surface);stroke:var(--sl-outline);border-color:var(--sl-outline)}
.sl-chart{display:block;width:100%;height:9rem;overflow:visible}
.sl-chart rect{stroke-width:1;vector-effect:non-scaling-stroke}
.sl-chart line{stroke:var(--sl-hairline);vector-effect:non-scaling-stroke}
.sl-scroll-x{overflow-x:auto}
.sl-numbers{border-collapse:collapse;width:100%;font-size:var(--sl-text-small);font-variant-numeric:tabular-nums}
.sl-numbers th,.sl-numbers td{overflow-wrap:normal;padding:.375rem .5rem;border-bottom:1px solid var(--sl-hairline);text-align:end;font-weight:400}
.sl-numbers thead th{color:var(--sl-muted);font-weight:600}
.sl-numbers th:first-child{text-align:start}
.sl-heat td{min-width:1.75rem;padding:.25rem;text-align:center;border:1px solid var(--sl-surface);border-radius:4px;
background:color-mix(in oklab,var(--sl-mark) calc(var(--warm)*100%),var(--sl-quiet))}
.sl-heat th{padding:.25rem;text-align:center}
.sl-time details>summary{padding-block:var(--sl-space-2);cursor:pointer;color:var(--sl-accent);font-weight:600}
.sl-time progress{display:block;width:100%;height:.75rem;margin-top:var(--sl-space-1);accent-color:var(--sl-accent)}
.sl-dates{display:flex;flex-wrap:wrap;gap:var(--sl-space-3);align-items:end}
.sl-dates label{display:grid;gap:2px;font-size:var(--sl-text-small)}
.sl-dates input{min-height:2.5rem;padding:.25rem .5rem;font:inherit;color:inherit;background:var(--sl-surface);border:1px solid var(--sl-outline);border-radius:var(--sl-radius-small)}
.sl-plain-list{list-style:disc;padding-inline-start:1.25rem}
.sl-plain-list li+li{margin-top:var(--sl-space-1)}
@media (forced-colors:active){[data-for=personal]{background:CanvasText;fill:CanvasText}[data-for=official]{background:Highlight;fill:Highlight}
.sl-range input:checked+span{border-width:3px}}
@media print{.sl-nav,.sl-no-print,.sl-page-head{display:none}.sl-page{max-width:none;padding:0}.sl-time,.sl-time *{print-color-adjust:exact}.sl-time h3{break-after:avoid}}
`;
