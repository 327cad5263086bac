import { expect, test } from 'vitest';
import { findReserved } from '../../../src/lib/reserved.ts';

test.each([
	['desk@quay.example', 'example'],
	['desk@example.org', 'example.org'],
	['mailto:desk@mail.EXAMPLE.com', 'example.com'],
	['desk@quay.test.', 'test'],
	['https://quay.invalid/desk/', 'invalid'],
	['http://localhost:4321/', 'localhost'],
	['https://example.net/@desk', 'example.net'],
])('findReserved() finds the domain that nobody can have: %s', (address, domain) => {
	expect(findReserved(address)).toBe(domain);
});

test.each([
	'desk@quay.org',
	'desk@myexample.org',
	'desk@example.org.uk',
	'example@quay.org',
	'https://quay.org/example.com',
	'https://contest/',
	'https://',
	'',
])('findReserved() takes what somebody can have: %s', (address) => {
	expect(findReserved(address)).toBeUndefined();
});
