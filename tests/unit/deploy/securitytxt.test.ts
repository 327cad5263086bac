import { expect, test } from 'vitest';
import { formatSecurity } from '../../../src/deploy/securitytxt.ts';

const address = new URL('https://quays.example/.well-known/security.txt');

test('formatSecurity() writes what RFC 9116 asks for, and where the file stands', () => {
	const text = formatSecurity(
		{ contact: 'mailto:a@quays.example', expires: '2025-01-31' },
		address,
	);
	expect(text).toBe(
		'Contact: mailto:a@quays.example\nExpires: 2025-01-31T00:00:00Z\nCanonical: https://quays.example/.well-known/security.txt\n',
	);
});

test('formatSecurity() writes languages and a policy where there are any', () => {
	const security = {
		contact: 'https://quays.example/report',
		expires: '2025-01-31',
		languages: ['en', 'es-419'],
		policy: 'https://quays.example/policy',
	};
	expect(formatSecurity(security, address).split('\n').slice(2, 4)).toEqual([
		'Preferred-Languages: en, es-419',
		'Policy: https://quays.example/policy',
	]);
});
