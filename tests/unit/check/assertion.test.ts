import { expect, test } from 'vitest';
import { findAssertion } from '../../../src/check/assertion.ts';

const find = (text: string) => {
	const found = findAssertion(text);
	return found && [found.kind, found.found, found.index];
};

test.each([
	['There were 54 of them.', ['number', '54', 11]],
	['In 2022 ministers counted 1,500 barrels.', ['number', '1,500', 26]],
	['It cost €3.5 million.', ['number', '€3.5 million', 8]],
	['Some 12 per cent stayed.', ['number', '12 per cent', 5]],
	['Nearly 10m left.', ['number', '10', 7]],
	['A 61-year-old man.', ['number', '61', 2]],
	['There were hundreds of boats.', ['number', 'hundreds of', 11]],
	['On 5 May 2022 all 7 left.', ['number', '7', 18]],
	['Between 2016 and 2019, 21 cities.', ['number', '21', 23]],
	['It was clearly theirs.', ['certainty', 'clearly', 7]],
	['The letter proved that they knew.', ['certainty', 'proved', 11]],
	['It is not known. They undoubtedly left.', ['certainty', 'undoubtedly', 22]],
	['This is beyond any doubt so.', ['certainty', 'beyond any doubt', 8]],
	['The largest quay of all.', ['superlative', 'largest', 4]],
	['It is the most secret of them.', ['superlative', 'most', 10]],
	['Most of the boats left.', ['superlative', 'Most', 0]],
	['It is the best harbour.', ['superlative', 'best', 10]],
])('findAssertion() finds what a reader asks a source for: %s', (text, found) => {
	expect(find(text)).toEqual(found);
});

test.each([
	'Two offices, three ministers and one hundred barrels.',
	'On 26 October 2022 and on 1 and 2 November, from 31 October to 5 November.',
	'From October 26 to November 2, 2022, in the 1990s, 2016–19 and 2021/22.',
	'In 2022, 2023 and 2024; by 2025.',
	'On the 26th, in the 21st century, at 14:30, at 9 a.m., around the clock, 24/7.',
	'Under Article 5, Section 12.3 and Resolution 1325; see page 14 and pp. 3–5.',
	'The G7, COVID-19, 5G and CC BY 4.0.',
	'How many of the 54 existed? Were there clearly more?',
	'It was not proved, and nobody says whether it was clearly so.',
	'What was proved, and what was not.',
	'No link has been definitively shown.',
	'It proved difficult, and was clearly marked.',
	'The man said clearly that he had left.',
	'At least one, at most two, at best none; for the most part they agree.',
	'The police protest in the west is of interest to the guest.',
	'It is most likely so, and the highest court agreed.',
	'Almost all were foremost there, mostly by chance.',
])('findAssertion() takes what asserts nothing of the kind: %s', (text) => {
	expect(find(text)).toBeUndefined();
});
