/**
 * A day as a moment that falls on the same day from Hawaii (UTC−10) to New Zealand in summer (UTC+13). No moment does so
 * everywhere: zones are 26 hours apart.
 */
export function atTen(day: string): Date {
	return new Date(`${day}T10:00:00Z`);
}
