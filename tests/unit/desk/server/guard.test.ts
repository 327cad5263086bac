import { expect, test } from 'vitest';
import { findRefusal, TOKEN } from '../../../../src/desk/server/guard.ts';

const ours = { host: '127.0.0.1:4320', origin: 'http://127.0.0.1:4320', [TOKEN]: 'secret' };
const json = { 'content-type': 'application/json' };
const ask = (headers: Record<string, string>, path = '/api/list', method = 'POST') =>
	findRefusal({ method, path, headers }, 4320, 'secret');

test('findRefusal() lets our own page ask, and a browser open it', () => {
	expect(ask({ ...ours, ...json })).toBeUndefined();
	expect(ask({ host: 'localhost:4320', 'sec-fetch-site': 'none' }, '/', 'GET')).toBeUndefined();
});

test.each([
	['another name for this machine', { ...ours, ...json, host: 'evil.example:4320' }, 403],
	['another port', { ...ours, ...json, host: '127.0.0.1:80' }, 403],
	['a page elsewhere', { ...ours, ...json, origin: 'https://evil.example' }, 403],
	['a page of no origin', { ...ours, ...json, origin: 'null' }, 403],
	['another server on this machine', { ...ours, ...json, 'sec-fetch-site': 'same-site' }, 403],
	['no token', { ...ours, ...json, [TOKEN]: '' }, 403],
	['another token', { ...ours, ...json, [TOKEN]: 'secreT' }, 403],
	['a form', { ...ours, 'content-type': 'text/plain' }, 415],
])('findRefusal() refuses %s', (_, headers, status) => {
	expect(ask(headers)?.status).toBe(status);
});

test('findRefusal() refuses a page elsewhere that frames or fetches ours, and other methods', () => {
	expect(ask({ host: ours.host, 'sec-fetch-site': 'cross-site' }, '/', 'GET')?.status).toBe(403);
	expect(ask({ ...ours, ...json }, '/api/list', 'GET')).toEqual({
		status: 405,
		said: 'Ask with POST.',
	});
	expect(ask({ host: ours.host }, '/', 'POST')?.status).toBe(405);
});
