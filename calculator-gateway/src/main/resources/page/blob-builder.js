// Builds a downloadable file from many small texts. Every thousand texts become a blob, because browsers keep blobs
// outside the memory of the page, and large ones on disk.
const TEXTS_PER_BLOB = 1000;

export class BlobBuilder {
	#type;
	#texts = [];
	#blobs = [];

	constructor(type) {
		this.#type = type;
	}

	append(text) {
		this.#texts.push(text);
		if (this.#texts.length === TEXTS_PER_BLOB) {
			this.#blobs.push(new Blob(this.#texts));
			this.#texts = [];
		}
	}

	// returns an object URL of the present content; the caller revokes it
	createUrl() {
		return URL.createObjectURL(new Blob([...this.#blobs, ...this.#texts], {type: this.#type}));
	}
}
