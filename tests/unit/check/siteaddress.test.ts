import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findSiteAddressFault, findSiteAddress } from '../../../src/check/siteaddress.ts';

const path =
	'Give a path of letters, digits, hyphens, dots and single slashes, with no blank or quotation mark.';
const host = 'Name the host alone, with no user or password before it.';

test.each([
	['example.org/', 'Give the whole address, beginning with https://.'],
	['ftp://example.org/', 'Give the whole address, beginning with https://.'],
	['https://example.org', 'End the address with a slash.'],
	['https://example.org/?a/', 'An address of a site has neither ? nor # in it.'],
	['https://example.org/#a/', 'An address of a site has neither ? nor # in it.'],
	['https://me:word@example.org/', host],
	['https:///example.org/', host],
	['https://example.org/a b/', path],
	['https://example.org/a"b/', path],
	["https://example.org/a'b/", path],
	['https://example.org/a%20b/', path],
	['https://example.org/../a/', path],
	['https://example.org/a//b/', path],
])('findSiteAddressFault() says what to mend in %s', (address, said) => {
	expect(findSiteAddressFault(address)).toBe(said);
});

test.each(['https://example.org/', 'http://localhost:8080/a/', 'https://a.github.io/a-b_c.d/'])(
	'findSiteAddressFault() finds nothing in %s',
	(address) => {
		expect(findSiteAddressFault(address)).toBe(undefined);
	},
);

test('findSiteAddress() takes what a host says, if that is sound, before what site.yaml says', () => {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	expect(findSiteAddress(folder)).toBe('https://site.example/');
	writeFileSync(join(folder, 'site.yaml'), 'address: https://example.org/\n');
	expect(findSiteAddress(folder)).toBe('https://example.org/');
	expect(findSiteAddress(folder, 'https://host.example/a/')).toBe('https://host.example/a/');
	expect(findSiteAddress(folder, 'host.example')).toBe('https://example.org/');
});
