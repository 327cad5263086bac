/** Names that are of one machine or of a network at home or in an office: RFC 6761, 6762, 8375, and what routers use. */
const localNames =
	/(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa)$/;

/** Addresses of IPv4 that nobody can reach from elsewhere (RFC 6890), as the beginning of the address. */
const localNumbers =
	/^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^192\.0\.[02]\.|^198\.1[89]\.|^(22[4-9]|2[3-5]\d)\./;

/** The same of IPv6: this machine, none, local to a link or a site, and IPv4 within IPv6. */
const localBlocks = /^\[(::1?|::ffff:.*|f[cd].*|fe[89ab].*)\]$/;

/** What is wrong with an address on the web. */
export type AddressFault = 'letters' | 'scheme' | 'host' | 'person' | 'private';

/**
 * Finds what is wrong with an address on the web that readers are to follow; undefined if nothing is. It must be whole, of
 * http or https, without a user’s name, and of a host that everyone can reach.
 */
export function findAddressFault(address: string): AddressFault | undefined {
	// A browser leaves out blanks and control characters, and takes a backslash for a slash.
	if (/[\s\\\p{Cc}]/u.test(address)) return 'letters';
	if (!/^https?:/i.test(address)) return 'scheme';
	if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return 'host';
	const { username, password, hostname } = new URL(address);
	if (username || password || /^[^/]*\/\/[^/?#]*@/.test(address)) return 'person';
	return isPrivate(hostname.replace(/\.$/, '')) ? 'private' : undefined;
}

/** Whether a host, as URL gives it, is a machine or a network of somebody’s own. */
function isPrivate(host: string): boolean {
	if (host.startsWith('[')) return localBlocks.test(host);
	return localNames.test(host) || localNumbers.test(host) || !host.includes('.');
}
