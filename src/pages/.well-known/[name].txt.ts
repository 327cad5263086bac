import type { APIRoute, GetStaticPaths } from 'astro';
import { formatSecurity, type SecurityContact } from '../../deploy/securitytxt.ts';
import { openLedger } from '../../ledger/open.ts';
import { toPage } from '../../lib/url.ts';

/** There is a file only where content says to whom to write. */
export const getStaticPaths = (async () => {
	const { security } = (await openLedger()).site;
	return security ? [{ params: { name: 'security' }, props: { security } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ security: SecurityContact }> = ({ props, site }) => {
	const address = new URL(toPage('.well-known/security.txt'), site);
	return new Response(formatSecurity(props.security, address));
};
