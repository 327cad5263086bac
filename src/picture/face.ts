/** The faces of pictures: those of the site, with what stands in for them where a picture is opened elsewhere. */
export const faces = {
	serif: 'Newsreader, Charter, Cambria, Georgia, serif',
	sans: "'Libre Franklin', 'Franklin Gothic Medium', 'Helvetica Neue', Arial, sans-serif",
};
