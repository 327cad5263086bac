/** The faces of pictures: those of the site, with what stands in for them where a picture is opened elsewhere. */
export const faces = {
	serif: 'Newsreader, Charter, Cambria, Georgia, serif',
	sans: "'Libre Franklin', 'Franklin Gothic Medium', 'Helvetica Neue', Arial, sans-serif",
};

/** The light colours of src/styles/tokens.css: a picture stands on paper, whatever stands around it. */
export const colours = {
	paper: '#f8f6f1',
	ink: '#17191d',
	quiet: '#44484f',
	rule: '#c9c3b3',
	land: '#e3ddcf',
	border: '#fbfaf7',
	ring: '#2f343c',
	half: '#8a5200',
	diamond: '#2456a8',
	square: '#74267f',
	frame: '#74267f',
	cross: '#4d5157',
	slash: '#4d5157',
	triangle: '#a33a05',
};
