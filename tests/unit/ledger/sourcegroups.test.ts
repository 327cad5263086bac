import { expect, test } from 'vitest';
import { groupSources } from '../../../src/ledger/sourcegroups.ts';
import { makeRecord } from './records.ts';

const source = (id: string, kind: 'report' | 'official-text', language: string) =>
	makeRecord('sources', id, { kind, language });

test('groupSources() groups by kind and language, the largest first, variants of a language together', () => {
	const groups = groupSources([
		source('act', 'official-text', 'nl'),
		source('a', 'report', 'en-GB'),
		source('b', 'report', 'nl'),
		source('c', 'report', 'en'),
		source('d', 'report', 'el'),
	]);
	const ids = groups.map(({ id, count, languages }) => [
		...[id, count],
		...languages.map(({ tongue, sources }) => [tongue, ...sources.map((one) => one.id)]),
	]);
	expect(ids).toEqual([
		['kind-report', 4, ['en', 'a', 'c'], ['el', 'd'], ['nl', 'b']],
		['kind-official-text', 1, ['nl', 'act']],
	]);
});
