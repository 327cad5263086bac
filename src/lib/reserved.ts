/** Domains that are kept for examples and tests, where nobody can have an address: RFC 2606, and RFC 6761. */
const RESERVED = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/i;

/** The reserved domain in which an e-mail address, with or without `mailto:`, or an address on the web lies, if it lies in one. */
export function findReserved(address: string): string | undefined {
	const host = /^https?:/i.test(address) ? hostOf(address) : address.split('@').at(-1);
	return RESERVED.exec(host?.replace(/\.$/, '') ?? '')?.[2]?.toLowerCase();
}

function hostOf(address: string): string {
	return URL.canParse(address) ? new URL(address).hostname : '';
}
