import type { File } from './record.ts';

/** How many paragraphs a story has. */
const PARAGRAPHS = 12;

/** Stories of some 400 words, each with sources, a claim and a place; `places` tells how many places there are. */
export function writeStories(count: number, places: number): File[] {
	return Array.from({ length: count }, (_, i): File => {
		const place = (i % places) + 1;
		const issue = Math.ceil(place / 10);
		const paragraph = (number: number) =>
			`In part ${number} of story ${i + 1} a clerk remembered the ink, the harbour counted its barrels, and nobody wrote down who had carried them. <Cite source="issue-${issue}" at="p. ${number}" />`;
		const text = Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(at + 1)).join('\n\n');
		return [
			`stories/story-${i + 1}.mdx`,
			`---
title: Story ${i + 1}
dek: A paper counted again, for the time of number ${i + 1}.
byline: The Large Desk
published: 2033-02-${String((i % 28) + 1).padStart(2, '0')}
builtFrom: [issue-${issue}]
---

It began at <Place id="place-${place}" />. ${text}

<Claim id="claim-${place}" />
`,
		];
	});
}
