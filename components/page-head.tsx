import type { ComponentChildren } from 'preact';
import { BRAND } from '../lib/messages/brand.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly title: string;
  readonly lead: ComponentChildren;
}

/** The head of each page of our own: whose it is, what it is, and one sentence about it. */
export function PageHead({ title, lead }: Props) {
  return (
    <header class="sl-page-head">
      <p class="sl-brand">
        <Icon size={24} />
        {BRAND}
      </p>
      <h1>{title}</h1>
      <p>{lead}</p>
    </header>
  );
}
