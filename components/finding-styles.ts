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
.sl-also{margin-top:4px}
.sl-suggestion{margin-top:8px;padding:8px 12px;border:1px dashed var(--sl-outline);border-radius:var(--sl-radius-small)}
.sl-suggestion q{display:block;margin-top:2px;quotes:none;user-select:text}
.sl-suggestion .sl-button,.sl-doubt .sl-button{flex:none;min-height:32px;margin-top:6px;padding:4px 12px;font-size:var(--sl-text-small)}
.sl-finding .sl-said{margin-top:4px;font-size:var(--sl-text-small);color:var(--sl-muted)}
.sl-finding .sl-said:empty{display:none}
.sl-doubt-links{display:flex;flex-wrap:wrap;gap:0 16px;margin-top:4px}
.sl-doubts .sl-link,.sl-report .sl-link{min-height:24px;padding:3px 0;font-size:var(--sl-text-small)}
.sl-doubt{margin-top:4px;padding:10px 12px;border-radius:var(--sl-radius-small);background:var(--sl-quiet)}
.sl-doubt label{display:block;font-size:var(--sl-text-small);font-weight:600}
.sl-doubt>.sl-button+label{margin-top:10px}
.sl-doubt>.sl-button:first-child{margin-top:0}
.sl-doubt-row{display:flex;flex-wrap:wrap;gap:0 8px}
.sl-doubt input,.sl-doubt textarea{flex:1 1 10em;min-width:0;width:100%;min-height:32px;margin-top:6px;padding:4px 10px;
font:inherit;color:inherit;background:var(--sl-surface);border:1px solid var(--sl-outline);border-radius:var(--sl-radius-small)}
.sl-doubt textarea{display:block;resize:none;field-sizing:content;max-height:90px}
.sl-doubt ::placeholder{color:var(--sl-muted);opacity:1}
@media (forced-colors:active){mark{background:Canvas;color:CanvasText}mark[data-as=found]{background:Mark;color:MarkText}}
`;
