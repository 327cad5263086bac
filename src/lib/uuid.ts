import { createHash } from 'node:crypto';

/** The UUID of a name: the same name has the same one for ever (RFC 9562, version 5, within no namespace but `space`). */
export function nameUuid(space: string, name: string): string {
	const hash = createHash('sha1').update(space.replaceAll('-', ''), 'hex').update(name).digest();
	hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
	hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
	const hex = hash.toString('hex').slice(0, 32);
	return [0, 8, 12, 16, 20].map((at, i, all) => hex.slice(at, all[i + 1] ?? 32)).join('-');
}
