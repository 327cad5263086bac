/** The most places that a drawing or a table shows each by itself. Of more, groups stand in drawings, and tables have pages. */
export const CROWD = 150;
