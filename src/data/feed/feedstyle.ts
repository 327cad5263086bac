import * as words from '../../words/words.ts';

/**
 * The style of a feed that somebody opens in a browser. A style sheet of CSS is all that will be left for that: Chromium switched
 * XSLT off by default in 2026, and the other browsers mean to follow.
 * `follow` is the address of the page that says what a feed is.
 */
export function styleFeed(follow: string): string {
	return `:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 1.125rem/1.5 Georgia, serif; }
feed { display: flex; flex-direction: column; max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: anywhere; }
feed::before { content: ${JSON.stringify(words.tellFeed(follow))}; display: block; margin-bottom: 1.5rem; padding: 0.75rem 1rem; border: 1px solid; font: 1rem/1.5 Arial, sans-serif; }
feed > *, entry > * { display: none; }
feed > title, feed > subtitle, entry > title, entry > summary, entry > updated, entry > link { display: block; }
feed > entry { display: flex; flex-direction: column; order: 3; }
feed > title { order: 1; font-size: 1.75rem; line-height: 1.2; }
feed > subtitle { order: 2; margin-top: 0.75rem; }
entry { margin-top: 1.5rem; border-top: 1px solid; padding-top: 0.75rem; }
entry > title { order: 2; font-weight: bold; }
entry > updated { order: 1; width: 10ch; overflow: hidden; white-space: nowrap; overflow-wrap: normal; font: 0.9375rem/1.5 monospace; }
entry > summary { order: 3; }
entry > link { order: 4; }
entry > link::after { content: attr(href); font: 0.9375rem/1.5 monospace; }
`;
}
