import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** One part of a page that shows one part at a time. */
export interface Section {
  /** In the address, after `#`. */
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

interface Props {
  /** Names the list of parts. */
  readonly label: string;
  readonly sections: readonly Section[];
}

const readHash = () => location.hash.slice(1);

/** Parts of a page with links to each; the address says which one is shown, so that a link can open it. */
export function Sections({ label, sections }: Props) {
  const [wanted, setWanted] = useState(readHash);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setWanted(readHash()), { signal: life.signal });
    return () => life.abort();
  }, []);
  const shown = sections.find(({ id }) => id === wanted) ?? sections[0];
  return (
    <>
      <nav class="sl-nav" aria-label={label}>
        {sections.map(({ id, title }) => (
          <a key={id} href={`#${id}`} aria-current={id === shown?.id ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <main class="sl-page">
        {shown && (
          <section key={shown.id} aria-labelledby="section-heading">
            <h2 id="section-heading">{shown.title}</h2>
            {shown.content}
          </section>
        )}
      </main>
    </>
  );
}
