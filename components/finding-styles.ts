/** For `FindingList`, in the warning and on pages of our own. */
export const findingStyles = `.sl-findings{list-style:none;padding:0}
.sl-finding{padding-top:14px;margin-top:14px;border-top:1px solid var(--sl-hairline)}
.sl-why{font-size:var(--sl-text-strong);font-weight:600;line-height:1.4}
.sl-excerpt{margin-top:8px;padding:8px 12px;border-radius:var(--sl-radius-small);background:var(--sl-quiet);color:var(--sl-ink);unicode-bidi:plaintext}
.sl-excerpt+.sl-excerpt{margin-top:4px}
mark{background:none;color:inherit}
mark[data-as=found]{font-weight:600;background:var(--sl-mark);border-radius:3px;padding:1px 2px;margin:0 -2px;
text-decoration:underline 2px var(--sl-accent);text-underline-offset:3px;text-decoration-skip-ink:none}
mark[data-as=because]{text-decoration:underline dotted 2px var(--sl-accent);text-underline-offset:3px}
.sl-picture{display:block;max-width:100%;height:auto;max-height:190px;object-fit:contain;margin-top:10px;border-radius:var(--sl-radius-small)}
.sl-advice{margin-top:8px}
.sl-advice b{font-weight:600;color:var(--sl-accent)}
@media (forced-colors:active){mark{background:Canvas;color:CanvasText}mark[data-as=found]{background:Mark;color:MarkText}}
`;
