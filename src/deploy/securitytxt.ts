/** To whom a weakness of the site is reported, and how. */
export interface SecurityContact {
	contact: string;
	/** The day from which on this is no longer to be relied on. */
	expires: string;
	languages?: readonly string[] | undefined;
	policy?: string | undefined;
}

/** Formats `security.txt` (RFC 9116), which stands at `address`. */
export function formatSecurity(security: SecurityContact, address: URL): string {
	const { contact, expires, languages = [], policy } = security;
	return [
		`Contact: ${contact}`,
		`Expires: ${expires}T00:00:00Z`,
		...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
		...(policy ? [`Policy: ${policy}`] : []),
		`Canonical: ${address.href}`,
		'',
	].join('\n');
}
