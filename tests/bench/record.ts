/** A file of a content folder. */
export type File = [path: string, text: string];

/** A paper, and its issue that names ten places. */
export function writePaper(number: number): File[] {
	return [
		[
			`actors/paper-${number}.yaml`,
			`name: Paper ${number}
kind: outlet
role: weekly paper
sources: [issue-${number}]
`,
		],
		[
			`sources/issue-${number}.yaml`,
			`publisher: Paper ${number}
title: Issue ${number}
published: 2033-02
dated: on the page
language: en
kind: report
link: https://paper-${number}.example/issue/
notArchived: There is nothing to keep.
consulted: whole text
tier: B
`,
		],
	];
}

/** The ministry of a country, and what it says to the first place that is reported there. */
export function writeMinistry(country: string, place: number, paper: number): File[] {
	const code = country.toLowerCase();
	return [
		[
			`actors/ministry-${code}.yaml`,
			`name: Ministry of ${country}
kind: government
role: ministry
country: ${country}
sources: [issue-${paper}]
`,
		],
		[
			`claims/denial-${code}.yaml`,
			`statement: No post in ${country} is known.
speaker: ministry-${code}
said: 2033-01
sources:
  - source: issue-${paper}
    at: p. 2
standing: denied
answers: [claim-${place}]
countries: [${country}]
`,
		],
		[
			`disagreements/posts-${code}.yaml`,
			`question: Are there posts in ${country}?
sides:
  - says: A paper says that there are.
    claim: claim-${place}
    sources: [issue-${paper}]
  - says: The ministry says that it knows of none.
    claim: denial-${code}
    sources: [issue-${paper}]
because: Both were made up.
places: [place-${place}]
`,
		],
	];
}

/** What a paper says of a place. */
export function writeClaim(place: number, paper: number, day: string): string {
	return `statement: Posts stand at Place ${place}.
speaker: paper-${paper}
said: ${day}
sources:
  - source: issue-${paper}
    at: p. ${place}
standing: alleged
places: [place-${place}]
`;
}
