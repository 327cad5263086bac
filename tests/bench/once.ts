import { writeKinds } from './kind.ts';
import type { File } from './record.ts';

const statuses = [
	['reported', 'Reported', 'ring'],
	['searched', 'Searched', 'half'],
	['denied', 'Denied', 'diamond'],
	['closed', 'Closed', 'square'],
	['cleared', 'Cleared', 'cross'],
] as const;

const region = `focus:
  title: Europe
  bounds: [-11, 34.5, 32.5, 61]
`;

/** The files that an investigation has once: its settings, its statuses, its pages and its story. */
export function writeOnce(count: number, hasRegion = true): File[] {
	const some = [1, 2, 3, 4, 5, 6].filter((number) => number <= count);
	return [
		[
			'site.yaml',
			`title: The Large Ledger
tagline: How many places does a map hold?
description: An invented investigation with ${count} places.
question: Are there posts at ${count} places?
language: en-GB
address: https://large-ledger.zz/
publisher: The Large Desk
contact: corrections@large-ledger.zz
licence:
  name: CC BY 4.0
  link: https://creativecommons.org/licenses/by/4.0/
updated: 2033-03-31
unit:
  one: post
  many: posts
mapNote: The map shows places that do not exist.
${hasRegion ? region : ''}policies:
  method: method
  corrections: method#corrections
  privacy: method#people
`,
		],
		...writeKinds(),
		...statuses.map(([id, label, mark], i): File => [
			`statuses/${id}.yaml`,
			`label: ${label}
meaning: Somebody said that the place was ${id}.
order: ${i + 1}
mark: ${mark}
`,
		]),
		[
			'pages/front.mdx',
			`---
title: What is said
dek: Very many places, and a word on each.
updated: 2033-03-31
---

A paper named places. <Cite source="issue-1" at="p. 1" />
`,
		],
		[
			'pages/about.mdx',
			`---
title: Who made this up
dek: A program did.
updated: 2033-03-31
---

Nobody owns it, and nobody pays.
`,
		],
		[
			'pages/method.mdx',
			`---
title: How this was made up
dek: Nothing here happened.
updated: 2033-03-31
---

Every place was invented to see how many a map can hold.

## Corrections

Nothing can be wrong here.

## People

There are none.
`,
		],
		[
			'stories/the-first-places.mdx',
			`---
title: The first places
dek: A paper began to count.
byline: The Large Desk
published: 2033-03-01
builtFrom: [issue-1]
---

It began at <Place id="place-1" />. <Cite source="issue-1" at="p. 1" />

<Claim id="claim-1" />

<PlaceMap places="${some.map((number) => `place-${number}`).join(', ')}" caption="The first places." />

<Timeline events="event-1-1, event-1-2, event-1-3" caption="What was said of the first place." />
`,
		],
	];
}
